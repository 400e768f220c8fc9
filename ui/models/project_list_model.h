#pragma once
// The projects of the sidebar: filtered and sorted in place, without a proxy; 10,000 rows answer a keystroke at once.

#include <map>
#include <string>
#include <vector>

#include <QAbstractListModel>

#include "core/store/store.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

enum class ProjectOrder { NextSend, Name, Client, LastRun };

/// The last run in a few words, or `busy`: what goes on now.
[[nodiscard]] StateLook lastRunLook(const ProjectSummary& project, const QString& busy);

/// What the open project's plan tells beyond its summary.
struct PlanStanding {
    QString overdueSince;  ///< a day in words; empty when nothing is overdue
    bool operator==(const PlanStanding&) const = default;
};
/// When something goes out next, or since when it should have.
[[nodiscard]] StateLook nextSendLook(const ProjectSummary& project, const PlanStanding& standing);

class ProjectListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setProjects(std::vector<ProjectSummary> projects);
    void setFilter(const QString& text);
    void setOrder(ProjectOrder order);
    /// "Live, 61 %" instead of the last run; empty text ends it.
    void setBusy(const std::string& projectId, const QString& text);
    /// Kept until it is told again: what was late is so when another project is open, too.
    void setStanding(const std::string& projectId, const PlanStanding& standing);
    [[nodiscard]] PlanStanding standing(const std::string& projectId) const;
    [[nodiscard]] int total() const { return static_cast<int>(projects_.size()); }
    [[nodiscard]] const QString& filter() const { return filter_; }
    [[nodiscard]] const ProjectSummary& at(int row) const { return projects_[visible_[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] int rowOf(const std::string& projectId) const;
    [[nodiscard]] const ProjectSummary* find(const std::string& projectId) const;

  private:
    void sort();
    void rebuild();

    std::vector<ProjectSummary> projects_;
    std::vector<QString> haystacks_;
    std::vector<std::size_t> visible_;
    std::map<std::string, QString> busy_;
    std::map<std::string, PlanStanding> standings_;
    QString filter_;
    ProjectOrder order_ = ProjectOrder::NextSend;
};

}  // namespace aicmo::ui

Q_DECLARE_METATYPE(const aicmo::ProjectSummary*)
Q_DECLARE_METATYPE(aicmo::ui::StateLook)
