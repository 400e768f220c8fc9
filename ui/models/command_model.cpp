#include "ui/models/command_model.h"

#include <algorithm>
#include <optional>

#include "ui/widgets/format.h"

namespace aicmo::ui {

namespace {

/// How well a command fits; less is better. Nothing: not at all.
std::optional<int> rankOf(const Command& command, const QStringList& words) {
    constexpr int inDetail = 3;
    constexpr int inside = 2;
    int rank = 0;
    for (const QString& word : words) {
        const auto at = command.text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) {
            if (!command.detail.contains(word, Qt::CaseInsensitive)) {
                return std::nullopt;
            }
            rank += inDetail;
        } else if (at > 0) {
            rank += command.text[at - 1].isLetterOrNumber() ? inside : 1;
        }
    }
    return rank;
}

}  // namespace

CommandModel::CommandModel(std::vector<Command> commands, QObject* parent)
    : QAbstractListModel(parent), commands_(std::move(commands)) {
    setFilter({});
}

int CommandModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Command& command = at(index.row());
    if (role == Qt::DisplayRole) {
        return command.text;
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList said{command.text, command.detail};
        if (!command.keys.isEmpty()) {
            said.append(command.keys);
        }
        return withCommas(said);
    }
    return {};
}

void CommandModel::setFilter(const QString& text) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < commands_.size(); ++i) {
        if (const auto rank = rankOf(commands_[i], words)) {
            found.emplace_back(*rank, i);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    beginResetModel();
    rows_.clear();
    std::transform(found.begin(), found.end(), std::back_inserter(rows_),
                   [](const auto& entry) { return entry.second; });
    endResetModel();
}

}  // namespace aicmo::ui
