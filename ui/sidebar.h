#pragma once
// The projects: search as you type, sort, state, next send, last run.

#include <QListView>
#include <QWidget>

#include "ui/models/project_list_model.h"

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

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
    void setFilter(const ProjectFilter& filter);
    /// Marks the settings as what is shown.
    void setSettingsShown(bool shown);
    [[nodiscard]] ProjectListModel& model() { return *model_; }

  signals:
    void projectChosen(const QString& projectId);
    void importWanted();
    void exportWanted(const QString& projectId);
    void archiveWanted(const QString& projectId, bool archived);
    void allEventsWanted();
    void settingsWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QHBoxLayout* makeHead();
    void fillFilterMenu();
    void showRowMenu(const QModelIndex& row, const QPoint& at);
    void refilter();
    void showEmpty();
    void showFilter();
    [[nodiscard]] QString filterWords() const;

    ProjectListModel* model_;
    SearchField* search_;
    Label* title_;
    Label* count_;
    QToolButton* filter_;
    QMenu* filterMenu_;
    QWidget* filterRow_;
    Label* filterText_;
    QListView* list_;
    Label* empty_;
    QPushButton* settings_;
    std::string chosen_;
};

}  // namespace aicmo::ui
