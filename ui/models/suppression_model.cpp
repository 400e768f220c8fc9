#include "ui/models/suppression_model.h"

#include "core/base/text.h"
#include "ui/models/roles.h"
#include "ui/style/icons.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

std::vector<std::uint32_t> matchingSuppressions(const SuppressionEntries& entries, const std::string& text) {
    const std::string wanted = toLowerAscii(trim(text));
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& [entry, reason] = entries[i];
        if (wanted.empty() || entry.find(wanted) != std::string::npos ||
            toLowerAscii(reason).find(wanted) != std::string::npos) {
            rows.push_back(static_cast<std::uint32_t>(i));
        }
    }
    return rows;
}

int SuppressionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SuppressionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant SuppressionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& [entry, reason] = (*entries_)[rows_[static_cast<std::size_t>(index.row())]];
    if (role == Qt::DisplayRole) {
        return shown(index.column() == Entry ? entry : reason);
    }
    if (role == ElideRole && index.column() == Entry) {
        return static_cast<int>(Qt::ElideMiddle);
    }
    if (role == ToneRole) {
        return static_cast<int>(index.column() == Entry ? Tone::Main : Tone::Secondary);
    }
    if (role == IconRole && index.column() == Entry) {
        return static_cast<int>(entry.starts_with('@') ? Icon::Globe : Icon::User);
    }
    return {};
}

QVariant SuppressionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Entry ? tr("Address or @domain") : tr("Reason");
}

void SuppressionModel::setRows(std::shared_ptr<const SuppressionEntries> entries, std::vector<std::uint32_t> rows) {
    beginResetModel();
    entries_ = std::move(entries);
    rows_ = std::move(rows);
    endResetModel();
}

const std::pair<std::string, std::string>& SuppressionModel::rowAt(int row) const {
    return (*entries_)[rows_[static_cast<std::size_t>(row)]];
}

}  // namespace aicmo::ui
