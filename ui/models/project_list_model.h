#pragma once
// The projects of the sidebar: filtered and sorted in place, without a proxy; 10,000 rows answer a keystroke at once.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QAbstractListModel>

#include "core/store/store.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

enum class ProjectOrder { NextSend, Name, Client, LastRun };

/// The last run in a few words, or `busy`: what goes on now.
[[nodiscard]] StateLook lastRunLook(const ProjectSummary& project, const QString& busy);

/// When its last package was built; an empty word when none was.
[[nodiscard]] StateLook lastPackageLook(const ProjectSummary& project);

/// Which projects are listed. Archived ones stand in a list of their own.
struct ProjectFilter {
    QString text;  ///< in name, client or id
    std::optional<ProjectState> state;
    std::optional<std::string> client;  ///< the whole name
    bool archived = false;
    bool operator==(const ProjectFilter&) const = default;
    [[nodiscard]] bool isOpen() const { return text.isEmpty() && !state && !client; }
};

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
    void setFilter(ProjectFilter filter);
    void setOrder(ProjectOrder order);
    /// "Live, 61 %" instead of the last run; empty text ends it.
    void setBusy(const std::string& projectId, const QString& text);
    /// Kept until it is told again: what was late is so when another project is open, too.
    void setStanding(const std::string& projectId, const PlanStanding& standing);
    [[nodiscard]] PlanStanding standing(const std::string& projectId) const;
    /// How many there would be without a filter: those of the archive, or all others.
    [[nodiscard]] int total() const { return total_; }
    [[nodiscard]] const ProjectFilter& filter() const { return filter_; }
    /// The clients and states that occur, for a choice; clients by name.
    [[nodiscard]] std::map<std::string, int> clients() const;
    [[nodiscard]] std::map<ProjectState, int> states() const;
    [[nodiscard]] const ProjectSummary& at(int row) const { return projects_[visible_[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] int rowOf(const std::string& projectId) const;
    [[nodiscard]] const ProjectSummary* find(const std::string& projectId) const;

  private:
    void sort();
    /// Client, state, next send, last run, last package, in words.
    [[nodiscard]] QStringList facts(int row) const;
    void rebuild();
    [[nodiscard]] bool passes(std::size_t project) const;

    std::vector<ProjectSummary> projects_;
    std::vector<QString> haystacks_;
    std::vector<std::size_t> visible_;
    std::map<std::string, QString> busy_;
    std::map<std::string, PlanStanding> standings_;
    ProjectFilter filter_;
    int total_ = 0;
    ProjectOrder order_ = ProjectOrder::NextSend;
};

}  // namespace aicmo::ui

Q_DECLARE_METATYPE(const aicmo::ProjectSummary*)
Q_DECLARE_METATYPE(aicmo::ui::StateLook)
