#include "ui/models/content_list_model.h"

#include <algorithm>
#include <numeric>

#include "ui/models/roles.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

int ContentListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

QVariant ContentListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const std::size_t which = contentAt(index.row());
    const ContentItem& content = loaded_->project().content[which];
    switch (role) {
        case Qt::DisplayRole: return titleOf(content);
        case SecondLineRole: {
            return tr("%1 · %2", "date · count")
                .arg(when(content, isLate(which)), tr("%Ln item(s)", nullptr, static_cast<int>(counts_[which])));
        }
        case ToneRole: return static_cast<int>(isLate(which) ? Tone::Doubt : Tone::Secondary);
        case Qt::ToolTipRole: {
            QStringList lines{data(index, Qt::DisplayRole).toString()};
            if (content.scheduledAt) {
                lines.append(tr("Planned for %1")
                                 .arg(dayTimeAndZone(inZone(*content.scheduledAt, loaded_->project().timezone))));
            }
            return toolTipText(lines.join(u'\n'));
        }
        case IconRole: return static_cast<int>(iconOf(content.channel));
        case StateRole:
            return check_ && which < check_->contents.size() ? static_cast<int>(check_->contents[which].approval) : -1;
        case IdRole: return QString::fromStdString(content.id);
        case Qt::AccessibleTextRole: {
            const QVariant state = data(index, StateRole);
            const QString word = state.toInt() < 0 ? QString() : lookOf(static_cast<ApprovalState>(state.toInt())).word;
            return withCommas({data(index, Qt::DisplayRole).toString(), nameOf(content.channel), word,
                               data(index, SecondLineRole).toString()});
        }
        default: return {};
    }
}

bool ContentListModel::isLate(std::size_t content) const {
    return check_ && content < check_->contents.size() &&
           isOverdue(loaded_->project().content[content], check_->contents[content], now_);
}

QString ContentListModel::when(const ContentItem& content, bool late) const {
    if (!content.scheduledAt) {
        return tr("Not scheduled");
    }
    const QDateTime at = inZone(*content.scheduledAt, loaded_->project().timezone);
    return late ? tr("Overdue since %1").arg(day(at)) : dayTimeAndZone(at);
}

void ContentListModel::setProject(std::shared_ptr<const LoadedProject> loaded) {
    beginResetModel();
    loaded_ = std::move(loaded);
    check_.reset();
    counts_.clear();
    if (loaded_) {
        counts_.resize(loaded_->project().content.size());
        for (const PlanItem& item : loaded_->plan->items()) {
            ++counts_[item.content];
        }
    }
    sort();
    endResetModel();
}

void ContentListModel::setCheck(std::shared_ptr<const PlanCheck> check, Instant now) {
    check_ = std::move(check);
    now_ = now;
    if (!order_.empty()) {
        emit dataChanged(index(0), index(static_cast<int>(order_.size()) - 1));
    }
}

void ContentListModel::setByDate(bool byDate) {
    emit layoutAboutToBeChanged();
    byDate_ = byDate;
    sort();
    emit layoutChanged();
}

int ContentListModel::rowOfContent(std::size_t content) const {
    const auto found = std::find(order_.begin(), order_.end(), content);
    return found == order_.end() ? -1 : static_cast<int>(found - order_.begin());
}

void ContentListModel::sort() {
    order_.resize(counts_.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    if (byDate_ && loaded_) {
        const auto& content = loaded_->project().content;
        std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
            const auto& first = content[a].scheduledAt;
            const auto& second = content[b].scheduledAt;
            return first && (!second || *first < *second);
        });
    }
}

}  // namespace aicmo::ui
