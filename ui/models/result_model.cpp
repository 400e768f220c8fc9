#include "ui/models/result_model.h"

#include "ui/models/roles.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

namespace {

constexpr int pageSize = 2000;
constexpr std::size_t pagesKept = 8;
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
    : QAbstractTableModel(parent), services_(services), jobs_(jobs), pages_(pageSize, pagesKept) {
    // Whoever drags the scroll bar looks at many pages for an instant each: only the last ones are read.
    constexpr int settledMs = 30;
    asking_.setSingleShot(true);
    asking_.setInterval(settledMs);
    connect(&asking_, &QTimer::timeout, this, &ResultModel::readWanted);
}

int ResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : std::max(head(), static_cast<int>(shownTotal_));
}

int ResultModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant ResultModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RunItem* row = known(index.row());
    if (!row) {
        wantRow(index.row());
        return role == Qt::DisplayRole && index.column() == Status ? QVariant(QStringLiteral("…")) : QVariant();
    }
    const RunItem& item = *row;
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
                case Answer: return item.message.empty() ? shown(item.remoteId) : said(item.message);
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

bool ResultModel::canFetchMore(const QModelIndex& parent) const {
    // While all rows are about to stand there, no page is asked for: each is read when it is looked at.
    return !parent.isValid() && !complete_ && !pending_ && shownTotal_ <= head() && (filtered() || total_ <= head());
}

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
    readingPages_.cancel();
    beginResetModel();
    items_.clear();
    pages_.clear();
    total_ = 0;
    shownTotal_ = 0;
    complete_ = true;
    endResetModel();
    refresh();
}

void ResultModel::setTotal(std::int64_t total) {
    total_ = total;
    if (!pending_) {
        showAllRows();
    }
}

/// With a filter a row's number says nothing about its place: its rows come page by page.
void ResultModel::showAllRows() {
    if (!filtered()) {
        showTotal(total_);
    }
}

bool ResultModel::filtered() const { return filter_.state || !filter_.text.empty(); }

void ResultModel::showTotal(std::int64_t total) {
    const int before = rowCount();
    const int after = std::max(head(), static_cast<int>(total));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
    }
    shownTotal_ = total;
    if (after > before) {
        endInsertRows();
    } else if (after < before) {
        pages_.clear();
        endRemoveRows();
    }
}

const RunItem* ResultModel::known(int row) const {
    if (row >= 0 && row < head()) {
        return &items_[static_cast<std::size_t>(row)];
    }
    return pages_.at(row);
}

const RunItem& ResultModel::at(int row) const {
    static const RunItem unread;
    const RunItem* item = known(row);
    return item ? *item : unread;
}

void ResultModel::eachRead(int first, int last, const std::function<void(const RunItem&)>& each) const {
    for (int row = first; row <= std::min(last, head() - 1); ++row) {
        each(items_[static_cast<std::size_t>(row)]);
    }
    for (const auto& [page, items] : pages_.pages()) {
        const int start = pages_.firstOf(page);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const int row = start + static_cast<int>(i);
            if (row >= head() && row >= first && row <= last) {
                each(items[i]);
            }
        }
    }
}

std::size_t ResultModel::rowsRead() const {
    std::size_t rows = items_.size();
    for (const auto& [page, items] : pages_.pages()) {
        rows += items.size();
    }
    return rows;
}

void ResultModel::wantRow(int row) const {
    if (pages_.want(row) && !asking_.isActive()) {
        asking_.start();
    }
}

void ResultModel::readWanted() {
    using Pages = std::map<int, Result<std::vector<RunItem>>>;
    readingPages_.run(
        jobs_, this,
        [store = services_.store, runId = runId_, pages = pages_.takeWanted()](const std::stop_token& stop) {
            Pages read;
            for (const int page : pages) {
                if (stop.stop_requested()) {
                    break;
                }
                RunItemFilter filter;
                filter.afterNo = page * pageSize - 1;
                filter.limit = pageSize;
                read.emplace(page, store->runItems(runId, filter));
            }
            return read;
        },
        [this](Pages pages) {
            pages_.arrived();
            for (auto& page : pages) {
                if (!page.second) {
                    emit failed(said(page.second.error()));
                    return;
                }
                keepPage(page.first, std::move(*page.second));
            }
        });
}

void ResultModel::keepPage(int page, std::vector<RunItem> items) {
    const int first = pages_.firstOf(page);
    const int last = std::min(first + pageSize, rowCount()) - 1;
    pages_.keep(page, std::move(items));
    if (first <= last) {
        emit dataChanged(index(first, 0), index(last, columnTotal - 1));
    }
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
            // Until the rows stand there nothing more is asked for: it would be asked for after the wrong one.
            if (!page) {
                pending_ = false;
                complete_ = true;
                emit failed(said(page.error()));
                return;
            }
            complete_ = static_cast<std::int64_t>(page->size()) < pageSize;
            if (fromStart) {
                readingPages_.cancel();
                beginResetModel();
                items_.assign(std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
                pages_.clear();
                shownTotal_ = 0;
                endResetModel();
            } else if (!page->empty()) {
                const int first = static_cast<int>(items_.size());
                beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
                items_.insert(items_.end(), std::make_move_iterator(page->begin()),
                              std::make_move_iterator(page->end()));
                endInsertRows();
            }
            pending_ = false;
            showAllRows();
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
    if (results.empty()) {
        return;
    }
    showTotal(0);  // the run goes on: rows move
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
