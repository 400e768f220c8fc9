#pragma once
// The runs of a project, newest first, each with what became of its items.

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/store/store.h"

namespace aicmo::ui {

class RunHistoryModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Started, Kind, State, Items, Sent, Failed, Skipped, InDoubt, By, columnTotal };

    explicit RunHistoryModel(std::vector<Run> runs, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// In the order of the runs.
    void setCounts(std::vector<RunCounts> counts);
    [[nodiscard]] const Run& at(int row) const { return runs_[static_cast<std::size_t>(row)]; }

  private:
    [[nodiscard]] QString textOf(int row, int column) const;

    std::vector<Run> runs_;
    std::vector<RunCounts> counts_;  ///< empty until they have been read
};

}  // namespace aicmo::ui
