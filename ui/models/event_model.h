#pragma once
// The event log, newest first, read in pages as the view needs them; new events are put on top while following.

#include <deque>

#include <QAbstractTableModel>

#include "ui/bridge/jobs.h"
#include "ui/console.h"

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
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Reads from the newest again. `projectId` empty: all projects.
    void setFilter(const std::string& projectId, const QString& text, const QString& kindPrefix);
    /// Adds what was appended since.
    void follow();
    [[nodiscard]] const Event& at(int row) const { return events_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::int64_t matching() const { return matching_; }
    [[nodiscard]] std::int64_t readMillis() const { return readMillis_; }

  signals:
    void failed(const QString& what);
    void read();

  private:
    void readPage(bool fromStart);

    const ConsoleServices& services_;
    Jobs& jobs_;
    Latest reading_, following_;
    EventFilter filter_;
    std::deque<Event> events_;
    std::int64_t matching_ = 0;
    std::int64_t readMillis_ = 0;
    bool complete_ = true;
    bool pending_ = false;
};

/// One line about an event, from its details; what the details hold is chosen by key, never guessed from text.
[[nodiscard]] QString describe(const Event& event);

}  // namespace aicmo::ui
