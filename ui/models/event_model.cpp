#include "ui/models/event_model.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/models/roles.h"
#include "ui/style/icons.h"
#include "ui/widgets/detail_fields.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

constexpr int pageSize = 256;
constexpr std::size_t pagesKept = 32;

struct EventLook {
    Icon icon;
    Tone tone;
};

EventLook lookOf(const Event& event) {
    const QString kind = QString::fromStdString(event.event);
    const auto ends = [&](const char* text) { return kind.endsWith(QLatin1String(text)); };
    const bool doubtful = std::find(event.tags.begin(), event.tags.end(), "in_doubt") != event.tags.end();
    if (ends(".error") || ends(".project_not_found")) {
        return {Icon::Failed, Tone::Failed};
    }
    if (ends(".completed")) {
        return {Icon::Ok, Tone::Ok};
    }
    if (ends("resolved")) {
        return {Icon::Doubt, Tone::Doubt};
    }
    const Tone tone = doubtful ? Tone::Doubt : Tone::Main;
    if (ends("email_executed")) {
        return {Icon::Mail, tone};
    }
    if (ends("social_executed")) {
        return {Icon::Linkedin, tone};
    }
    if (ends("crm_executed")) {
        return {Icon::Crm, tone};
    }
    if (ends(".plan_fetched") || ends("content.changed")) {
        return {Icon::Plan, tone};
    }
    if (ends("pdf_generated")) {
        return {Icon::Pdf, tone};
    }
    if (ends("pptx_generated")) {
        return {Icon::Slides, tone};
    }
    if (ends("html_generated")) {
        return {Icon::Web, tone};
    }
    if (kind.startsWith(QLatin1String("packaging"))) {
        return {Icon::Package, tone};
    }
    if (kind.startsWith(QLatin1String("approval"))) {
        return {Icon::Tick, tone};
    }
    if (kind.startsWith(QLatin1String("setting"))) {
        return {Icon::Settings, tone};
    }
    if (ends(".started")) {
        return {Icon::Run, tone};
    }
    if (ends(".disabled")) {
        return {Icon::Off, tone};
    }
    if (ends("imported")) {
        return {Icon::Import, tone};
    }
    if (ends("paused")) {
        return {Icon::Pause, tone};
    }
    if (ends("stopped") || ends("cancelled")) {
        return {Icon::Stop, tone};
    }
    return {Icon::Note, tone};
}

}  // namespace

QString describe(const Event& event) {
    const QJsonObject details = QJsonDocument::fromJson(QByteArray::fromStdString(event.details)).object();
    QStringList parts;
    for (auto it = details.begin(); it != details.end(); ++it) {
        const QJsonValue& value = it.value();
        QString text;
        if (value.isString()) {
            text = value.toString();
        } else if (value.isDouble()) {
            text = number(static_cast<qint64>(value.toDouble()));
        } else if (value.isBool()) {
            text = value.toBool() ? EventModel::tr("yes") : EventModel::tr("no");
        } else if (value.isArray()) {
            const QVariantList list = value.toArray().toVariantList();
            const bool words = std::all_of(list.begin(), list.end(),
                                           [](const QVariant& one) { return one.typeId() == QMetaType::QString; });
            text = words ? value.toVariant().toStringList().join(QStringLiteral(", "))
                         : QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        } else if (value.isObject()) {
            text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        }
        if (!text.isEmpty()) {
            parts.append(detailName(it.key()) + u' ' + text);
        }
    }
    return shown(withCommas(parts).toStdString());
}

EventModel::EventModel(const ConsoleServices& services, Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent),
      services_(services),
      jobs_(jobs),
      search_(std::make_shared<EventSearch>(services.store)),
      pages_(pageSize, pagesKept) {
    // Whoever drags the scroll bar looks at many pages for an instant each: only the last ones are read.
    constexpr int settledMs = 10;
    asking_.setSingleShot(true);
    asking_.setInterval(settledMs);
    connect(&asking_, &QTimer::timeout, this, &EventModel::readWanted);
}

int EventModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(found_.count());
}

int EventModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant EventModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Event* read = known(index.row());
    if (read == nullptr) {
        return unread(index, role);
    }
    const Event& event = *read;
    switch (role) {
        case IdRole: return static_cast<qint64>(event.seq);
        case Qt::DisplayRole:
            switch (index.column()) {
                case No: return number(event.seq);
                case At: {
                    const QDateTime at = localFrom(event.at);
                    return at.date() == QDate::currentDate() ? clockTime(at) : dayAndTime(at);
                }
                case Kind: return shown(event.event);
                case By: return shown(event.actor);
                case What: return describe(event);
                default: return {};
            }
        case IconRole: return index.column() == Kind ? QVariant(static_cast<int>(lookOf(event).icon)) : QVariant();
        case ToneRole:
            return static_cast<int>(index.column() == Kind                           ? lookOf(event).tone
                                    : index.column() == What || index.column() == No ? Tone::Main
                                                                                     : Tone::Secondary);
        case FiguresRole: return index.column() == No || index.column() == At;
        case Qt::TextAlignmentRole:
            return static_cast<int>((index.column() == No ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
        default: return {};
    }
}

QVariant EventModel::unread(const QModelIndex& index, int role) const {
    const std::int64_t seq = found_.seqAt(placeOf(index.row()));
    switch (role) {
        case IdRole: return static_cast<qint64>(seq);
        case Qt::DisplayRole: return index.column() == No ? number(seq) : QVariant();
        case FiguresRole: return index.column() == No;
        case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
        default: return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == No ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case No: return tr("No.");
        case At: return tr("At");
        case Kind: return tr("Event");
        case By: return tr("By");
        case What: return tr("What");
        default: return {};
    }
}

void EventModel::setFilter(EventFilter filter) {
    filter_ = std::move(filter);
    filter_.afterSeq = 0;
    search(true);
}

bool EventModel::isFiltered() const {
    return !filter_.projectId.empty() || !filter_.kindPrefix.empty() || !filter_.text.empty() ||
           !filter_.runId.empty() || !filter_.from.empty() || !filter_.until.empty();
}

void EventModel::follow() {
    if (!searching_) {
        search(false);
    }
}

/// Off the UI thread: what matches, of the whole log or of what lies behind the rows that stand there.
EventModel::Found EventModel::findIn(EventSearch& search, Store& store, const EventFilter& filter, bool filtered,
                                     const std::stop_token& stop) {
    QElapsedTimer timer;
    timer.start();
    Found found;
    found.filtered = filtered;
    if (filtered) {
        if (const Status read = search.catchUp(stop); !read) {
            found.problem = said(read.error());
        }
        found.last = search.lastSeq();
        found.seqs = search.find(filter, stop);
        // Another search may have read on meanwhile.
        while (!found.seqs.empty() && found.seqs.back() > found.last) {
            found.seqs.pop_back();
        }
    } else if (const auto head = store.head()) {
        found.last = head->seq;
    } else {
        found.problem = said(head.error());
    }
    if (filter.afterSeq == 0 && !stop.stop_requested()) {
        readNewest(store, found);
    }
    found.millis = timer.elapsed();
    return found;
}

void EventModel::readNewest(Store& store, Found& found) {
    constexpr int pagesSeen = 2;
    const int count = static_cast<int>(found.count());
    for (int page = (count - 1) / pageSize, read = 0; count > 0 && page >= 0 && read < pagesSeen; --page, ++read) {
        std::vector<std::int64_t> seqs;
        for (int place = page * pageSize; place < std::min(count, (page + 1) * pageSize); ++place) {
            seqs.push_back(found.seqAt(place));
        }
        // What fails here is asked for again when it is looked at, and says so then.
        if (auto events = store.eventsAt(seqs)) {
            found.newest.emplace(page, std::move(*events));
        }
    }
}

void EventModel::search(bool fromStart) {
    EventFilter filter = filter_;
    filter.afterSeq = fromStart ? 0 : found_.last;
    searching_ = true;
    if (fromStart) {
        emit searchBegun();
    }
    finding_.run(
        jobs_, this,
        [search = search_, store = services_.store, filter, filtered = isFiltered()](const std::stop_token& stop) {
            return findIn(*search, *store, filter, filtered, stop);
        },
        [this, fromStart](Found found) {
            searching_ = false;
            if (!found.problem.isEmpty()) {
                emit failed(found.problem);
                return;
            }
            fromStart ? show(std::move(found)) : add(found);
        });
}

void EventModel::show(Found found) {
    reading_.cancel();
    beginResetModel();
    pages_.clear();
    found_ = std::move(found);
    for (auto& [page, events] : std::exchange(found_.newest, {})) {
        pages_.keep(page, std::move(events));
    }
    endResetModel();
    emit read();
}

void EventModel::add(const Found& found) {
    const std::int64_t more = found_.filtered ? static_cast<std::int64_t>(found.seqs.size()) : found.last - found_.last;
    if (more > 0) {
        beginInsertRows({}, 0, static_cast<int>(more) - 1);
    }
    found_.seqs.insert(found_.seqs.end(), found.seqs.begin(), found.seqs.end());
    found_.last = std::max(found_.last, found.last);
    if (more > 0) {
        endInsertRows();
        emit read();
    }
}

/// Events are only ever added at the end: counted from the oldest, a row keeps its place.
int EventModel::placeOf(int row) const { return rowCount() - 1 - row; }

const Event* EventModel::known(int row) const {
    const int place = placeOf(row);
    const Event* event = pages_.at(place);
    if (event == nullptr && pages_.want(place)) {
        asking_.start();
    }
    return event;
}

Event EventModel::at(int row) const {
    if (const Event* event = known(row)) {
        return *event;
    }
    Event unread;
    unread.seq = found_.seqAt(placeOf(row));
    return unread;
}

void EventModel::readWanted() {
    if (pages_.isComing()) {
        return;  // and then these
    }
    std::map<int, std::vector<std::int64_t>> wanted;
    for (const int page : pages_.takeWanted()) {
        for (int place = pages_.firstOf(page); place < std::min(rowCount(), pages_.firstOf(page + 1)); ++place) {
            wanted[page].push_back(found_.seqAt(place));
        }
    }
    using Pages = std::map<int, Result<std::vector<Event>>>;
    reading_.run(
        jobs_, this,
        [store = services_.store, wanted = std::move(wanted)](const std::stop_token& stop) {
            Pages read;
            for (const auto& [page, seqs] : wanted) {
                if (stop.stop_requested()) {
                    break;
                }
                read.emplace(page, store->eventsAt(seqs));
            }
            return read;
        },
        [this](Pages read) {
            pages_.arrived();
            for (auto& page : read) {
                if (!page.second) {
                    emit failed(said(page.second.error()));
                    return;
                }
                keepPage(page.first, std::move(*page.second));
            }
            if (pages_.hasWanted()) {
                asking_.start();
            }
        });
}

void EventModel::keepPage(int page, std::vector<Event> events) {
    const int oldest = pages_.firstOf(page);
    const int newest = std::min(pages_.firstOf(page + 1), rowCount()) - 1;
    pages_.keep(page, std::move(events));
    if (oldest <= newest) {
        emit dataChanged(index(placeOf(newest), 0), index(placeOf(oldest), columnTotal - 1));
    }
}

}  // namespace aicmo::ui
