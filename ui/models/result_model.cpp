#include "ui/models/result_model.h"

#include "ui/models/roles.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

namespace {

constexpr std::int64_t pageSize = 2000;
constexpr std::size_t liveRows = 2000;

LedgerState ledgerState(ExecutionStatus status) {
    switch (status) {
        case ExecutionStatus::Pending:
        case ExecutionStatus::Retrying: return LedgerState::Pending;
        case ExecutionStatus::InProgress: return LedgerState::Claimed;
        case ExecutionStatus::Success: return LedgerState::Success;
        case ExecutionStatus::Failed: return LedgerState::Failed;
        case ExecutionStatus::Skipped: return LedgerState::Skipped;
        case ExecutionStatus::InDoubt: return LedgerState::InDoubt;
    }
    return LedgerState::Pending;
}

RunItem runItem(const ExecutionResult& result) {
    RunItem item;
    item.itemId = result.itemId;
    item.contentId = result.contentId;
    item.recipient = result.recipient;
    item.channel = channelFrom(result.platform).value_or(Channel::Email);
    item.state = ledgerState(result.status);
    item.message = result.errorMessage.value_or(std::string());
    item.remoteId = result.platformPostId.value_or(std::string());
    item.attempts = result.attempts;
    item.executedAt = result.executedAt;
    return item;
}

}  // namespace

ResultModel::ResultModel(const ConsoleServices& services, Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent), services_(services), jobs_(jobs) {}

int ResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant ResultModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RunItem& item = at(index.row());
    const auto look = [&] { return lookOf(item.state, dry_); };
    switch (role) {
        case IdRole: return QString::fromStdString(item.itemId);
        case Qt::DisplayRole:
            switch (index.column()) {
                case Status: return look().word;
                case Recipient: return item.recipient.empty() ? shown(item.itemId) : shown(item.recipient);
                case Content: {
                    const auto title = titles_.find(item.contentId);
                    return title == titles_.end() ? shown(item.contentId) : title->second;
                }
                case ChannelColumn: return nameOf(item.channel);
                case Attempts: return number(item.attempts);
                case Answer: return item.message.empty() ? shown(item.remoteId) : shown(item.message);
                case At: return clockMillis(localFrom(item.executedAt));
                default: return {};
            }
        case IconRole:
            if (index.column() == Status) {
                return static_cast<int>(look().icon);
            }
            return index.column() == ChannelColumn ? QVariant(static_cast<int>(iconOf(item.channel))) : QVariant();
        case ToneRole:
            if (index.column() == Status) {
                return static_cast<int>(look().tone);
            }
            return static_cast<int>(index.column() == Answer || index.column() == At ? Tone::Secondary : Tone::Main);
        case FiguresRole: return index.column() == Attempts || index.column() == At;
        case ElideRole: return static_cast<int>(index.column() == Recipient ? Qt::ElideMiddle : Qt::ElideRight);
        case Qt::TextAlignmentRole:
            return static_cast<int>(
                (index.column() == Attempts || index.column() == At ? Qt::AlignTrailing : Qt::AlignLeading) |
                Qt::AlignVCenter);
        default: return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == Attempts || section == At;
        return static_cast<int>((right ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Status: return tr("Status");
        case Recipient: return tr("Recipient or post");
        case Content: return tr("Content");
        case ChannelColumn: return tr("Channel");
        case Attempts: return tr("Attempts");
        case Answer: return tr("Last answer");
        case At: return tr("At");
        default: return {};
    }
}

bool ResultModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !complete_ && !pending_; }

void ResultModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        readPage(false);
    }
}

void ResultModel::setTitles(std::map<std::string, QString> titles) { titles_ = std::move(titles); }

void ResultModel::setRun(const std::string& runId, bool dry) {
    runId_ = runId;
    dry_ = dry;
    reading_.cancel();
    pending_ = false;
    late_.clear();
    beginResetModel();
    items_.clear();
    complete_ = true;
    endResetModel();
    refresh();
}

void ResultModel::setFilter(std::optional<LedgerState> state, const QString& text) {
    filter_.state = state;
    filter_.text = text.trimmed().toStdString();
    refresh();
}

void ResultModel::refresh() {
    if (!runId_.empty()) {
        readPage(true);
    }
}

void ResultModel::readPage(bool fromStart) {
    RunItemFilter filter = filter_;
    filter.afterNo = fromStart || items_.empty() ? -1 : items_.back().no;
    filter.limit = pageSize;
    pending_ = true;
    reading_.run(
        jobs_, this,
        [store = services_.store, runId = runId_, filter](const std::stop_token&) {
            return store->runItems(runId, filter);
        },
        [this, fromStart](Result<std::vector<RunItem>> page) {
            pending_ = false;
            if (!page) {
                complete_ = true;
                emit failed(shown(page.error().text()));
                return;
            }
            complete_ = static_cast<std::int64_t>(page->size()) < pageSize;
            if (fromStart) {
                beginResetModel();
                items_.assign(std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
                endResetModel();
            } else if (!page->empty()) {
                const int first = static_cast<int>(items_.size());
                beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
                items_.insert(items_.end(), std::make_move_iterator(page->begin()),
                              std::make_move_iterator(page->end()));
                endInsertRows();
            }
            prepend(std::exchange(late_, {}));
            emit read();
        });
}

bool ResultModel::matches(const RunItem& item) const {
    if (filter_.state && item.state != *filter_.state) {
        return false;
    }
    const QString text = QString::fromStdString(filter_.text);
    const auto holds = [&text](const std::string& field) {
        return QString::fromStdString(field).contains(text, Qt::CaseInsensitive);
    };
    return text.isEmpty() || holds(item.itemId) || holds(item.recipient) || holds(item.message);
}

void ResultModel::removeRows(const std::set<std::string>& itemIds) {
    for (std::size_t row = items_.size(); row-- > 0;) {
        if (itemIds.contains(items_[row].itemId)) {
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
            items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(row));
            endRemoveRows();
        }
    }
}

void ResultModel::prepend(const std::vector<ExecutionResult>& results) {
    if (pending_) {
        // The page that is being read would cover them.
        late_.insert(late_.end(), results.begin(), results.end());
        return;
    }
    std::set<std::string> ids;
    std::vector<RunItem> fresh;
    for (auto result = results.rbegin(); result != results.rend() && fresh.size() < liveRows; ++result) {
        if (ids.insert(result->itemId).second) {
            RunItem item = runItem(*result);
            if (matches(item)) {
                fresh.push_back(std::move(item));
            }
        }
    }
    removeRows(ids);
    if (!fresh.empty()) {
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        items_.insert(items_.begin(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
        endInsertRows();
    }
    if (items_.size() > liveRows) {
        beginRemoveRows({}, static_cast<int>(liveRows), static_cast<int>(items_.size()) - 1);
        items_.resize(liveRows);
        endRemoveRows();
        complete_ = true;
    }
}

}  // namespace aicmo::ui
