#pragma once
// Composes the console: safety bar, projects, title, pages, status. The pages do the work.

#include <array>
#include <memory>

#include <QMainWindow>
#include <QPointer>

#include "ui/console.h"
#include "ui/menus.h"
#include "ui/pages/page.h"
#include "ui/widgets/state_look.h"
#include "ui/window_state.h"

class QSplitter;
class QStackedWidget;

namespace aicmo::ui {

class FocusRing;
class PlanPage;
class ProblemBox;
class RulesWindow;
class RunFlow;
class SafetyBar;
class SettingsPage;
class Sidebar;
class StartPage;
class StatusStrip;
class TitleRow;
class Toast;

class MainWindow final : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(ConsoleServices services, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openProject(const QString& projectId);
    /// What a start of the program is given: projects by id, files and folders to import. Comes to the front.
    void openGiven(const QStringList& given);
    void showPage(PageId which);
    void importPaths(const QStringList& paths);
    /// Steps that tests and the tour drive directly.
    [[nodiscard]] ModePolicy& mode() { return mode_; }
    [[nodiscard]] ProjectSession& session() { return session_; }
    [[nodiscard]] RunFlow& runFlow() { return *flow_; }

  public slots:
    /// Nothing: as the desktop.
    void setTheme(std::optional<aicmo::ui::Theme> theme);
    void setDensity(aicmo::ui::Density density);
    /// Nothing: as the desktop. Not while a run goes on: it ends with the window.
    void setLanguage(const std::optional<QString>& code);
    /// The settings page; made when it is first shown.
    aicmo::ui::SettingsPage* showSettings();

  signals:
    /// It is remembered; whoever built this window builds it anew.
    void languageChosen();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildWindow();
    void buildMenus();
    void connectEverything();
    Page* page(PageId which);
    void makeSettings();
    void watchPanes(const QWidget* shownPage);
    void followDesktop();
    void tellRunEnded(const QString& projectId, const QString& words);
    void showAllEvents();
    void openPalette();
    void fillRecent();
    void walkRegions(int by);
    void showDiagnostics();
    void connectPage(Page* shownPage);
    void showProject();
    void showProblem(const QString& text);
    void imported(const std::vector<ImportResult>& results);
    void showToast(const QString& text);
    void archive();
    void setArchived(const std::string& projectId, bool archived);
    void archived(const QString& projectId, bool archived);
    void placeToast();
    void askImport();
    void askImportFolder();
    void askExport();
    void askExportOf(const QString& projectId);
    void showBusy(const QString& projectId);
    void showConnections();
    void doubtsAsked(const QString& projectId);
    void showItem(qint64 planIndex);
    enum class Verify { Quietly, AndSay };
    void verifyEvents(Verify why);
    void showVerdict(const StateLook& verdict);
    void showStanding();
    void showRules(const QString& id);
    void showShortcuts();

    ConsoleServices services_;
    Jobs jobs_;
    ModePolicy mode_;
    Library library_;
    ProjectSession session_;
    RunController runs_;
    PackageController packages_;
    DoubtInquiry doubts_;
    WindowState state_;

    SafetyBar* bar_ = nullptr;
    Sidebar* sidebar_ = nullptr;
    TitleRow* title_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QStackedWidget* middle_ = nullptr;
    StartPage* start_ = nullptr;
    QStackedWidget* pageStack_ = nullptr;
    SettingsPage* settings_ = nullptr;
    MenuEntries entries_;
    std::vector<ProjectSummary> projects_;  ///< as listed last
    StatusStrip* status_ = nullptr;
    Toast* toast_ = nullptr;
    FocusRing* ring_ = nullptr;
    RunFlow* flow_ = nullptr;
    std::array<Page*, pageCount> pages_{};
    QPointer<ProblemBox> problems_;
    QPointer<RulesWindow> rules_;
    Latest verifying_;
    StateLook verdict_{Icon::Pending, Tone::Hint, {}};
    std::string wantedProject_;
    std::optional<bool> narrow_;
    bool everConnected_ = false;  ///< by a run, a test or an inquiry
};

}  // namespace aicmo::ui
