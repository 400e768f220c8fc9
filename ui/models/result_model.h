#pragma once
// The execution report: items of one run from the ledger, read in pages as the view needs them (keyset, so a page costs
// the same wherever it stands). While the run goes on, what was settled last stands on top.

#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "ui/bridge/jobs.h"
#include "ui/console.h"

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
    void setFilter(std::optional<LedgerState> state, const QString& text);
    /// Reads the first page again.
    void refresh();
    /// A run that goes on: results as they come, newest first; those that the filter does not want stay away.
    void prepend(const std::vector<ExecutionResult>& results);
    [[nodiscard]] const RunItem& at(int row) const { return items_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::string& runId() const { return runId_; }

  signals:
    void failed(const QString& what);
    void read();  ///< a page arrived

  private:
    void readPage(bool fromStart);
    [[nodiscard]] bool matches(const RunItem& item) const;
    void removeRows(const std::set<std::string>& itemIds);

    const ConsoleServices& services_;
    Jobs& jobs_;
    Latest reading_;
    std::map<std::string, QString> titles_;
    std::string runId_;
    bool dry_ = true;
    RunItemFilter filter_;
    std::deque<RunItem> items_;
    std::vector<ExecutionResult> late_;  ///< came while a page was being read
    bool complete_ = true;
    bool pending_ = false;
};

}  // namespace aicmo::ui
