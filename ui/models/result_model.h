#pragma once
// The execution report: items of one run from the ledger, read in pages as the view needs them (keyset, so a page costs
// the same wherever it stands). Of a run that is over all rows stand there at once, so that the scroll bar tells the
// position; they are read when they are looked at. While a run goes on, what was settled last stands on top.

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QAbstractTableModel>
#include <QTimer>

#include "ui/bridge/jobs.h"
#include "ui/console.h"
#include "ui/models/page_cache.h"

namespace aicmo::ui {

class ResultModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Status, Recipient, Content, ChannelColumn, Attempts, Answer, At, columnTotal };

    ResultModel(const ConsoleServices& services, Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Titles by content id, for the column.
    void setTitles(std::map<std::string, QString> titles);
    void setRun(const std::string& runId, bool dry);
    /// How many items the run has, when it is over; 0 while that changes.
    void setTotal(std::int64_t total);
    void setFilter(std::optional<LedgerState> state, const QString& text);
    /// Reads the first page again.
    void refresh();
    /// A run that goes on: results as they come, newest first; those that the filter does not want stay away.
    void prepend(const std::vector<ExecutionResult>& results);
    /// A row that has not been read is empty and pending.
    [[nodiscard]] const RunItem& at(int row) const;
    /// Calls `each` for those rows that have been read.
    void eachRead(int first, int last, const std::function<void(const RunItem&)>& each) const;
    [[nodiscard]] std::size_t rowsRead() const;
    [[nodiscard]] const std::string& runId() const { return runId_; }

  signals:
    void failed(const QString& what);
    void read();  ///< a page arrived

  private:
    void readPage(bool fromStart);
    [[nodiscard]] bool matches(const RunItem& item) const;
    void removeRows(const std::set<std::string>& itemIds);
    [[nodiscard]] int head() const { return static_cast<int>(items_.size()); }
    [[nodiscard]] const RunItem* known(int row) const;
    void showAllRows();
    [[nodiscard]] bool filtered() const;
    void showTotal(std::int64_t total);
    void wantRow(int row) const;
    void readWanted();
    void keepPage(int page, std::vector<RunItem> items);

    const ConsoleServices& services_;
    Jobs& jobs_;
    Latest reading_;
    std::map<std::string, QString> titles_;
    std::string runId_;
    bool dry_ = true;
    RunItemFilter filter_;
    std::deque<RunItem> items_;
    std::vector<ExecutionResult> late_;  ///< came while a page was being read
    std::int64_t total_ = 0;
    std::int64_t shownTotal_ = 0;  ///< rows that stand there; those beyond items_ are read when they are looked at
    PageCache<RunItem> pages_;     ///< of those beyond items_
    mutable QTimer asking_;
    Latest readingPages_;
    bool complete_ = true;
    bool pending_ = false;
};

}  // namespace aicmo::ui
