#include "ui/models/project_list_model.h"

#include <algorithm>
#include <tuple>

#include "ui/models/roles.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

StateLook lastRunLook(const ProjectSummary& project, const QString& busy) {
    if (!busy.isEmpty()) {
        return {Icon::Progress, Tone::Accent, busy};
    }
    const QString when = day(localFrom(project.lastRunAt));
    const bool ended = project.lastRunState == toString(RunState::Finished);
    if (!project.lastRunAt.empty() && !project.lastRunDry && !ended) {
        return {Icon::Stop, Tone::Doubt, ProjectListModel::tr("Live stopped %1").arg(when)};
    }
    if (project.inDoubt > 0) {
        return {Icon::Doubt, Tone::Doubt, ProjectListModel::tr("%1 in doubt").arg(number(project.inDoubt))};
    }
    if (project.lastRunAt.empty()) {
        return {Icon::Pending, Tone::Hint, ProjectListModel::tr("No run yet")};
    }
    if (project.lastRunDry) {
        return {Icon::Eye, Tone::Secondary,
                ended ? ProjectListModel::tr("Preview %1").arg(when)
                      : ProjectListModel::tr("Preview stopped %1").arg(when)};
    }
    return {Icon::Ok, Tone::Secondary, ProjectListModel::tr("Live %1").arg(when)};
}

StateLook lastPackageLook(const ProjectSummary& project) {
    return {Icon::Package, Tone::Hint,
            project.lastPackageAt.empty()
                ? QString()
                : ProjectListModel::tr("Package %1").arg(day(localFrom(project.lastPackageAt)))};
}

StateLook nextSendLook(const ProjectSummary& project, const PlanStanding& standing) {
    if (!standing.overdueSince.isEmpty()) {
        return {Icon::Warning, Tone::Doubt, ProjectListModel::tr("Overdue since %1").arg(standing.overdueSince)};
    }
    return {
        Icon::Clock, Tone::Secondary,
        project.nextSendAt.empty() ? ProjectListModel::tr("No send ahead") : dayAndTime(localFrom(project.nextSendAt))};
}

int ProjectListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(visible_.size());
}

QVariant ProjectListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ProjectSummary& project = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: return shown(project.name);
        case Qt::AccessibleDescriptionRole: return withCommas(facts(index.row()));
        case Qt::ToolTipRole: return toolTipText((QStringList(shown(project.name)) + facts(index.row())).join(u'\n'));
        case IdRole: return QString::fromStdString(project.id);
        case NextSendRole: return QVariant::fromValue(nextSendLook(project, standing(project.id)));
        case SummaryRole: return QVariant::fromValue(&project);
        case BusyRole: {
            const auto busy = busy_.find(project.id);
            return busy == busy_.end() ? QString() : busy->second;
        }
        default: return {};
    }
}

QStringList ProjectListModel::facts(int row) const {
    const ProjectSummary& project = at(row);
    QStringList words{shown(project.clientName), lookOf(project.state).word,
                      nextSendLook(project, standing(project.id)).word,
                      lastRunLook(project, data(index(row), BusyRole).toString()).word};
    if (!project.lastPackageAt.empty()) {
        words.append(lastPackageLook(project).word);
    }
    return words;
}

void ProjectListModel::setProjects(std::vector<ProjectSummary> projects) {
    beginResetModel();
    projects_ = std::move(projects);
    sort();
    rebuild();
    endResetModel();
}

void ProjectListModel::setFilter(ProjectFilter filter) {
    filter.text = filter.text.trimmed().toCaseFolded();
    if (filter == filter_) {
        return;
    }
    beginResetModel();
    filter_ = std::move(filter);
    rebuild();
    endResetModel();
}

void ProjectListModel::setOrder(ProjectOrder order) {
    beginResetModel();
    order_ = order;
    sort();
    rebuild();
    endResetModel();
}

void ProjectListModel::setBusy(const std::string& projectId, const QString& text) {
    if (text.isEmpty()) {
        busy_.erase(projectId);
    } else {
        busy_[projectId] = text;
    }
    if (const int row = rowOf(projectId); row >= 0) {
        emit dataChanged(index(row), index(row), {BusyRole});
    }
}

void ProjectListModel::setStanding(const std::string& projectId, const PlanStanding& standing) {
    if (standings_[projectId] == standing) {
        return;
    }
    standings_[projectId] = standing;
    if (const int row = rowOf(projectId); row >= 0) {
        emit dataChanged(index(row), index(row));
    }
}

PlanStanding ProjectListModel::standing(const std::string& projectId) const {
    const auto found = standings_.find(projectId);
    return found == standings_.end() ? PlanStanding() : found->second;
}

int ProjectListModel::rowOf(const std::string& projectId) const {
    const auto found =
        std::find_if(visible_.begin(), visible_.end(), [&](std::size_t i) { return projects_[i].id == projectId; });
    return found == visible_.end() ? -1 : static_cast<int>(found - visible_.begin());
}

const ProjectSummary* ProjectListModel::find(const std::string& projectId) const {
    const auto found = std::find_if(projects_.begin(), projects_.end(),
                                    [&](const ProjectSummary& project) { return project.id == projectId; });
    return found == projects_.end() ? nullptr : &*found;
}

void ProjectListModel::sort() {
    const auto byName = [](const ProjectSummary& a, const ProjectSummary& b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    };
    std::sort(projects_.begin(), projects_.end(), [&](const ProjectSummary& a, const ProjectSummary& b) {
        switch (order_) {
            case ProjectOrder::NextSend:
                // What is not scheduled comes last.
                if (a.nextSendAt != b.nextSendAt) {
                    return a.nextSendAt.empty() ? false : b.nextSendAt.empty() || a.nextSendAt < b.nextSendAt;
                }
                break;
            case ProjectOrder::Client:
                if (a.clientName != b.clientName) {
                    return a.clientName < b.clientName;
                }
                break;
            case ProjectOrder::LastRun:
                if (a.lastRunAt != b.lastRunAt) {
                    return a.lastRunAt > b.lastRunAt;
                }
                break;
            case ProjectOrder::Name: break;
        }
        return byName(a, b);
    });
    haystacks_.clear();
    haystacks_.reserve(projects_.size());
    for (const ProjectSummary& project : projects_) {
        haystacks_.push_back(
            QString::fromStdString(project.name + '\n' + project.clientName + '\n' + project.id).toCaseFolded());
    }
}

void ProjectListModel::rebuild() {
    visible_.clear();
    total_ = 0;
    for (std::size_t i = 0; i < projects_.size(); ++i) {
        if (projects_[i].archived == filter_.archived) {
            ++total_;
            if (passes(i)) {
                visible_.push_back(i);
            }
        }
    }
}

bool ProjectListModel::passes(std::size_t project) const {
    const ProjectSummary& summary = projects_[project];
    return (!filter_.state || summary.state == *filter_.state) &&
           (!filter_.client || summary.clientName == *filter_.client) &&
           (filter_.text.isEmpty() || haystacks_[project].contains(filter_.text));
}

std::map<std::string, int> ProjectListModel::clients() const {
    std::map<std::string, int> counts;
    for (const ProjectSummary& project : projects_) {
        if (project.archived == filter_.archived) {
            ++counts[project.clientName];
        }
    }
    return counts;
}

std::map<ProjectState, int> ProjectListModel::states() const {
    std::map<ProjectState, int> counts;
    for (const ProjectSummary& project : projects_) {
        if (project.archived == filter_.archived) {
            ++counts[project.state];
        }
    }
    return counts;
}

}  // namespace aicmo::ui
