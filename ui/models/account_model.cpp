#include "ui/models/account_model.h"

#include <algorithm>

#include "ui/models/roles.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

QString nameLine(const AccountRow& row) {
    if (!row.sheet) {
        return AccountModel::tr("reading…");
    }
    if (!row.sheet->account.empty()) {
        return shown(row.sheet->account);
    }
    if (row.awaitsConnection()) {
        return AccountModel::tr("Not connected yet");
    }
    return row.isSet() ? said(row.sheet->problem) : AccountModel::tr("No account");
}

QString originLine(const AccountRow& row) {
    if (!row.isSet()) {
        return {};
    }
    if (row.test) {
        return AccountModel::tr("Tested %1, in %2 ms").arg(clockTime(row.test->at), number(row.test->millis));
    }
    const auto& values = row.sheet->values;
    const bool locked =
        std::any_of(values.begin(), values.end(), [](const auto& value) { return !value.second.lockedBy.empty(); });
    return row.sheet->inherited        ? AccountModel::tr("The default account")
           : !row.sheet->own && locked ? AccountModel::tr("Set by the environment")
                                       : QString();
}

}  // namespace

StateLook lookOf(const AccountRow& row) {
    if (row.testing) {
        return {Icon::Progress, Tone::Accent, AccountModel::tr("Testing")};
    }
    if (!row.isSet()) {
        return {Icon::Pending, Tone::Skipped, AccountModel::tr("Not set up"), true};
    }
    if (row.sheet->account.empty()) {
        return {Icon::Warning, Tone::Doubt, AccountModel::tr("Incomplete")};
    }
    if (!row.test) {
        return {Icon::Pending, Tone::Skipped, AccountModel::tr("Not tested"), true};
    }
    return row.test->check.ok ? StateLook{Icon::Ok, Tone::Ok, AccountModel::tr("Works")}
                              : StateLook{Icon::Failed, Tone::Failed, AccountModel::tr("Does not work")};
}

AccountModel::AccountModel(QObject* parent) : QAbstractListModel(parent) { clear(); }

int AccountModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AccountModel::rowOf(Channel channel) {
    return static_cast<int>(std::find(channels.begin(), channels.end(), channel) - channels.begin());
}

QVariant AccountModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const AccountRow& row = at(index.row());
    switch (role) {
        case Qt::DisplayRole: return nameOf(row.channel);
        case IconRole: return static_cast<int>(iconOf(row.channel));
        case SecondLineRole: return nameLine(row);
        case SummaryRole: return originLine(row);
        case Qt::AccessibleTextRole: return withCommas({nameOf(row.channel), lookOf(row).word, nameLine(row)});
        default: return {};
    }
}

void AccountModel::changed(int row) { emit dataChanged(index(row), index(row)); }

void AccountModel::clear() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i] = {};
        rows_[i].channel = channels[i];
        changed(static_cast<int>(i));
    }
}

void AccountModel::setSheet(AccountSheet sheet) {
    const int row = rowOf(sheet.channel);
    rows_[static_cast<std::size_t>(row)].sheet = std::move(sheet);
    changed(row);
}

void AccountModel::setTesting(Channel channel) {
    const int row = rowOf(channel);
    rows_[static_cast<std::size_t>(row)].testing = true;
    changed(row);
}

void AccountModel::setTest(Channel channel, std::optional<AccountTest> test) {
    const int row = rowOf(channel);
    rows_[static_cast<std::size_t>(row)].testing = false;
    rows_[static_cast<std::size_t>(row)].test = std::move(test);
    changed(row);
}

}  // namespace aicmo::ui
