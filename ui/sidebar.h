#pragma once
// The projects: search as you type, sort, state, next send, last run.

#include <QListView>
#include <QWidget>

#include "ui/models/project_list_model.h"

class QPushButton;

namespace aicmo::ui {

class Label;
class SearchField;

class Sidebar final : public QWidget {
    Q_OBJECT
  public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setProjects(std::vector<ProjectSummary> projects);
    void choose(const std::string& projectId);
    void search();
    /// Marks the settings as what is shown.
    void setSettingsShown(bool shown);
    [[nodiscard]] ProjectListModel& model() { return *model_; }

  signals:
    void projectChosen(const QString& projectId);
    void importWanted();
    void allEventsWanted();
    void settingsWanted();

  private:
    void refilter();
    void showEmpty();

    ProjectListModel* model_;
    SearchField* search_;
    Label* count_;
    QListView* list_;
    Label* empty_;
    QPushButton* settings_;
    std::string chosen_;
};

}  // namespace aicmo::ui
