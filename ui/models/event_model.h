#pragma once
// The event log, newest first. All rows that match stand there at once, so that the scroll bar tells the position; each
// is read from the store when it is looked at. New events are put on top while following.

#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QTimer>

#include "core/store/event_search.h"
#include "ui/bridge/jobs.h"
#include "ui/console.h"
#include "ui/models/page_cache.h"

namespace aicmo::ui {

class EventModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { No, At, Kind, By, What, columnTotal };

    EventModel(const ConsoleServices& services, Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Searches from the newest again; the rows of before stand until then. What the filter says of order, place and
    /// limit is the model's own.
    void setFilter(EventFilter filter);
    [[nodiscard]] const EventFilter& filter() const { return filter_; }
    [[nodiscard]] bool isFiltered() const;
    /// Adds what was appended since.
    void follow();
    /// One that has not been read has its number alone; dataChanged() tells when it has.
    [[nodiscard]] Event at(int row) const;
    [[nodiscard]] std::int64_t readMillis() const { return found_.millis; }

  signals:
    void failed(const QString& what);
    void searchBegun();  ///< the first one reads the whole log: about a second for a million events
    void read();         ///< the rows are those of the filter set last

  private:
    struct Found {
        std::vector<std::int64_t> seqs;
        std::int64_t last = 0;  ///< of the log
        bool filtered = false;
        std::map<int, std::vector<Event>> newest;  ///< the pages that are looked at first

        [[nodiscard]] std::int64_t count() const { return filtered ? static_cast<std::int64_t>(seqs.size()) : last; }
        /// Without a filter a row's number is its place.
        [[nodiscard]] std::int64_t seqAt(int place) const {
            return filtered ? seqs[static_cast<std::size_t>(place)] : place + 1;
        }
        qint64 millis = 0;
        QString problem;
    };
    [[nodiscard]] static Found findIn(EventSearch& search, Store& store, const EventFilter& filter, bool filtered,
                                      const std::stop_token& stop);
    static void readNewest(Store& store, Found& found);
    void search(bool fromStart);
    void show(Found found);
    void add(const Found& found);
    [[nodiscard]] int placeOf(int row) const;
    [[nodiscard]] const Event* known(int row) const;
    [[nodiscard]] QVariant unread(const QModelIndex& index, int role) const;
    void readWanted();
    void keepPage(int page, std::vector<Event> events);

    const ConsoleServices& services_;
    Jobs& jobs_;
    std::shared_ptr<EventSearch> search_;
    Latest finding_, reading_;
    EventFilter filter_;
    Found found_;             ///< what stands there
    PageCache<Event> pages_;  ///< by place from the oldest
    mutable QTimer asking_;
    bool searching_ = false;
};

/// One line about an event, from its details; what the details hold is chosen by key, never guessed from text.
[[nodiscard]] QString describe(const Event& event);

}  // namespace aicmo::ui
