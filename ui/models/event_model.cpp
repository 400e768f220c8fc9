#include "ui/models/event_model.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/models/roles.h"
#include "ui/style/icons.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

constexpr std::int64_t pageSize = 1000;

struct Page {
    Result<std::vector<Event>> events;
    std::int64_t matching = -1;
    std::int64_t millis = 0;
};

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
            text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        } else if (value.isObject()) {
            text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        }
        if (!text.isEmpty()) {
            parts.append(QString(it.key()).replace(u'_', u' ') + u' ' + text);
        }
    }
    return shown(parts.join(QStringLiteral(", ")).toStdString());
}

EventModel::EventModel(const ConsoleServices& services, Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent), services_(services), jobs_(jobs) {
    filter_.newestFirst = true;
    filter_.limit = pageSize;
}

int EventModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(events_.size());
}

int EventModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant EventModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Event& event = at(index.row());
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

bool EventModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !complete_ && !pending_; }

void EventModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        readPage(false);
    }
}

void EventModel::setFilter(const std::string& projectId, const QString& text, const QString& kindPrefix) {
    filter_.projectId = projectId;
    filter_.text = text.trimmed().toStdString();
    filter_.kindPrefix = kindPrefix.toStdString();
    readPage(true);
}

void EventModel::readPage(bool fromStart) {
    EventFilter filter = filter_;
    // Newest first: "after" a sequence number is below it; 0 starts at the newest.
    filter.afterSeq = fromStart || events_.empty() ? 0 : events_.back().seq;
    pending_ = true;
    following_.cancel();
    reading_.run(
        jobs_, this,
        [store = services_.store, filter, fromStart](const std::stop_token&) {
            QElapsedTimer timer;
            timer.start();
            Page page{store->events(filter), -1, 0};
            if (fromStart) {
                if (const auto count = store->countEvents(filter)) {
                    page.matching = *count;
                }
            }
            page.millis = timer.elapsed();
            return page;
        },
        [this, fromStart](Page page) {
            pending_ = false;
            if (!page.events) {
                complete_ = true;
                emit failed(shown(page.events.error().text()));
                return;
            }
            readMillis_ = page.millis;
            complete_ = static_cast<std::int64_t>(page.events->size()) < pageSize;
            if (fromStart) {
                beginResetModel();
                events_.assign(page.events->begin(), page.events->end());
                matching_ = page.matching;
                endResetModel();
            } else if (!page.events->empty()) {
                const int first = static_cast<int>(events_.size());
                beginInsertRows({}, first, first + static_cast<int>(page.events->size()) - 1);
                events_.insert(events_.end(), page.events->begin(), page.events->end());
                endInsertRows();
            }
            emit read();
        });
}

void EventModel::follow() {
    if (pending_) {
        return;
    }
    EventFilter filter = filter_;
    filter.newestFirst = false;
    filter.afterSeq = events_.empty() ? 0 : events_.front().seq;
    following_.run(
        jobs_, this, [store = services_.store, filter](const std::stop_token&) { return store->events(filter); },
        [this](Result<std::vector<Event>> fresh) {
            if (!fresh) {
                emit failed(shown(fresh.error().text()));
                return;
            }
            if (fresh->empty()) {
                return;
            }
            beginInsertRows({}, 0, static_cast<int>(fresh->size()) - 1);
            for (Event& event : *fresh) {
                events_.push_front(std::move(event));
            }
            matching_ += static_cast<std::int64_t>(fresh->size());
            endInsertRows();
            emit read();
        });
}

}  // namespace aicmo::ui
