#pragma once
// Plan items of the chosen content, or of all: rows are indices into the plan, text is made when a cell is painted.
// A million rows cost four bytes each. Filtering scans addresses on a worker; the newest filter wins.

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "ui/bridge/project_session.h"

namespace aicmo::ui {

class PlanItemModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { State, Recipient, Name, columnTotal };
    enum class Show { All, Ready, HeldBack };

    PlanItemModel(ProjectSession* session, Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setContent(std::optional<std::size_t> content);
    /// `only`: of these, the items in that state.
    void setFilter(const QString& text, Show show, std::optional<ItemState> only = {});
    [[nodiscard]] std::size_t itemAt(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOfItem(std::size_t planIndex) const;

  signals:
    void filtered();  ///< the rows are those of the filter set last

  private:
    void refilter();
    [[nodiscard]] QString name(const PlanItem& item) const;
    [[nodiscard]] ItemState state(std::size_t planIndex) const;

    ProjectSession* session_;
    Jobs& jobs_;
    Latest filtering_;
    std::shared_ptr<const LoadedProject> loaded_;
    std::optional<std::size_t> content_;
    QString filter_;
    Show show_ = Show::All;
    std::optional<ItemState> only_;
    std::vector<std::uint32_t> rows_;
};

}  // namespace aicmo::ui
