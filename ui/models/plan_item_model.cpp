#include "ui/models/plan_item_model.h"

#include <algorithm>

#include "core/base/text.h"
#include "ui/models/roles.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

struct FilterRequest {
    std::shared_ptr<const LoadedProject> loaded;
    std::optional<std::size_t> content;
    std::string text;
    PlanItemModel::Show show;
    std::optional<ItemState> only;
    std::vector<ItemState> states;
};

bool matches(const FilterRequest& request, const PlanItem& item) {
    if (request.text.empty()) {
        return true;
    }
    // Addresses are lower case already, so the scan compares bytes.
    const std::string_view recipient = request.loaded->plan->recipient(item);
    if (!recipient.empty()) {
        return recipient.find(request.text) != std::string_view::npos;
    }
    return request.loaded->plan->content(item).id.find(request.text) != std::string::npos;
}

std::vector<std::uint32_t> scan(const FilterRequest& request, const std::stop_token& stop) {
    std::vector<std::uint32_t> rows;
    const auto& items = request.loaded->plan->items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if ((i & 0xFFFFU) == 0 && stop.stop_requested()) {
            break;
        }
        if (request.content && items[i].content != *request.content) {
            continue;
        }
        if (request.show != PlanItemModel::Show::All && i < request.states.size()) {
            const ItemState state = request.states[i];
            if (state == ItemState::Unchecked || isReady(state) != (request.show == PlanItemModel::Show::Ready) ||
                (request.only && state != *request.only)) {
                continue;
            }
        }
        if (matches(request, items[i])) {
            rows.push_back(static_cast<std::uint32_t>(i));
        }
    }
    return rows;
}

}  // namespace

PlanItemModel::PlanItemModel(ProjectSession* session, Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent), session_(session), jobs_(jobs) {
    connect(session_, &ProjectSession::statesChanged, this, [this] {
        if (!rows_.empty()) {
            emit dataChanged(index(0, State), index(rowCount() - 1, State), {IconRole, ToneRole});
        }
    });
}

int PlanItemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PlanItemModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

ItemState PlanItemModel::state(std::size_t planIndex) const {
    const auto& states = session_->itemStates();
    return session_->loaded() == loaded_ && planIndex < states.size() ? states[planIndex] : ItemState::Unchecked;
}

QString PlanItemModel::name(const PlanItem& item) const {
    const ContactTable* contacts = loaded_->plan->contacts(item);
    if (!contacts) {
        const ContentItem& content = loaded_->plan->content(item);
        const auto account = loaded_->account(content.channel);
        return account ? shown(*account) : tr("No account");
    }
    for (const char* column : {"first_name", "name"}) {
        const std::size_t at = contacts->column(column);
        if (at != ContactTable::npos) {
            return shown(contacts->cell(item.row, at));
        }
    }
    return {};
}

QVariant PlanItemModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const std::size_t planIndex = itemAt(index.row());
    const PlanItem& item = loaded_->plan->items()[planIndex];
    if (role == IdRole) {
        return QString::fromStdString(loaded_->plan->itemId(item));
    }
    if (index.column() == State) {
        const StateLook look = lookOf(state(planIndex));
        switch (role) {
            case IconRole: return static_cast<int>(look.icon);
            case ToneRole: return static_cast<int>(look.tone);
            case Qt::ToolTipRole:
            case Qt::AccessibleTextRole: return look.word;
            default: return {};
        }
    }
    if (role == Qt::DisplayRole) {
        if (index.column() == Recipient) {
            const std::string_view recipient = loaded_->plan->recipient(item);
            return recipient.empty() ? shown(loaded_->plan->content(item).id) : shown(recipient);
        }
        return name(item);
    }
    if (role == ElideRole) {
        return static_cast<int>(index.column() == Recipient ? Qt::ElideMiddle : Qt::ElideRight);
    }
    return {};
}

QVariant PlanItemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const bool posts = loaded_ && content_ && !loaded_->plan->contactsOf(*content_);
    switch (section) {
        case State: return role == Qt::AccessibleTextRole ? tr("State") : QString();
        case Recipient: return posts ? tr("Item") : tr("Recipient");
        case Name: return posts ? tr("Account") : tr("First name");
        default: return {};
    }
}

void PlanItemModel::setContent(std::optional<std::size_t> content) {
    // The old rows belong to another plan, maybe: they go at once, the new ones come from the worker.
    beginResetModel();
    content_ = content;
    loaded_ = session_->loaded();
    rows_.clear();
    endResetModel();
    refilter();
}

void PlanItemModel::setFilter(const QString& text, Show show, std::optional<ItemState> only) {
    filter_ = text.trimmed();
    show_ = show;
    only_ = only;
    refilter();
}

int PlanItemModel::rowOfItem(std::size_t planIndex) const {
    const auto found = std::lower_bound(rows_.begin(), rows_.end(), static_cast<std::uint32_t>(planIndex));
    return found != rows_.end() && *found == planIndex ? static_cast<int>(found - rows_.begin()) : -1;
}

void PlanItemModel::refilter() {
    if (!loaded_) {
        filtering_.cancel();  // rows of the plan before would stand over none
        emit filtered();
        return;
    }
    FilterRequest request{loaded_, content_, toLowerAscii(filter_.toStdString()), show_, only_, {}};
    if (show_ != Show::All) {
        request.states = session_->itemStates();
    }
    filtering_.run(
        jobs_, this, [request = std::move(request)](const std::stop_token& stop) { return scan(request, stop); },
        [this](std::vector<std::uint32_t> rows) {
            beginResetModel();
            rows_ = std::move(rows);
            endResetModel();
            emit filtered();
        });
}

}  // namespace aicmo::ui
