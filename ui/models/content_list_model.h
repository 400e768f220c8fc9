#pragma once
// The contents of the open project with their approval.

#include <memory>
#include <vector>

#include <QAbstractListModel>

#include "ui/bridge/project_session.h"

namespace aicmo::ui {

class ContentListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setProject(std::shared_ptr<const LoadedProject> loaded);
    /// `now` decides what is overdue.
    void setCheck(std::shared_ptr<const PlanCheck> check, Instant now);
    /// By date (unscheduled last) or in the order of the document.
    void setByDate(bool byDate);
    [[nodiscard]] std::size_t contentAt(int row) const { return order_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOfContent(std::size_t content) const;

  private:
    [[nodiscard]] bool isLate(std::size_t content) const;
    [[nodiscard]] QString when(const ContentItem& content, bool late) const;
    void sort();

    std::shared_ptr<const LoadedProject> loaded_;
    std::shared_ptr<const PlanCheck> check_;
    Instant now_{};
    std::vector<std::size_t> order_;
    std::vector<qint64> counts_;
    bool byDate_ = true;
};

}  // namespace aicmo::ui
