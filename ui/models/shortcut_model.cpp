#include "ui/models/shortcut_model.h"

#include <algorithm>
#include <iterator>

#include "ui/models/roles.h"
#include "ui/style/tokens.h"

namespace aicmo::ui {

ShortcutModel::ShortcutModel(std::vector<ShortcutLine> lines, QObject* parent)
    : QAbstractTableModel(parent), lines_(std::move(lines)), shown_(lines_) {}

int ShortcutModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int ShortcutModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant ShortcutModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const ShortcutLine& line = shown_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return index.column() == Keys ? line.keys : index.column() == What ? line.what : line.where;
    }
    if (role == StrongRole) {
        return index.column() == Keys;
    }
    if (role == ToneRole) {
        return static_cast<int>(index.column() == Where ? Tone::Secondary : Tone::Main);
    }
    return {};
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Keys ? tr("Keys") : section == What ? tr("What they do") : tr("Where");
}

void ShortcutModel::setFilter(const QString& text) {
    beginResetModel();
    shown_.clear();
    std::copy_if(lines_.begin(), lines_.end(), std::back_inserter(shown_), [&text](const ShortcutLine& line) {
        return line.keys.contains(text, Qt::CaseInsensitive) || line.what.contains(text, Qt::CaseInsensitive) ||
               line.where.contains(text, Qt::CaseInsensitive);
    });
    endResetModel();
}

}  // namespace aicmo::ui
