// What the window's menus do, and what is made of them: the palette, the list of shortcuts, the walk by F6.

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QUrl>

#include "ui/bridge/diagnostics.h"
#include "ui/dialogs/approve_contents.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/shortcut_list.h"
#include "ui/main_window.h"
#include "ui/pages/approval_pane.h"
#include "ui/pages/events_page.h"
#include "ui/pages/package_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/run_outputs.h"
#include "ui/pages/run_page.h"
#include "ui/regions.h"
#include "ui/run_flow.h"
#include "ui/settings/settings_page.h"
#include "ui/sidebar.h"
#include "ui/status_strip.h"
#include "ui/title_row.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

/// A quiet word at the end of the menu bar: who does not know the keys finds the palette there.
QWidget* makePaletteButton(const QString& text, const QString& keys, const std::function<void()>& open) {
    auto* button = makeButton(text, ButtonKind::Quiet);
    button->setFont(typeFont(Type::Small));
    button->setFocusPolicy(Qt::NoFocus);
    setKeyCap(button, keys);
    QObject::connect(button, &QPushButton::clicked, button, open);
    return button;
}

}  // namespace

void MainWindow::buildMenus() {
    const auto onPage = [this]<class Kind>(PageId which, void (Kind::*act)()) {
        return [this, which, act] {
            if (session_.loaded()) {
                showPage(which);
                (static_cast<Kind*>(page(which))->*act)();
            } else {
                showToast(tr("Open a project first"));
            }
        };
    };
    const auto onOutputs = [this](void (RunOutputs::*act)()) {
        return [this, act] {
            showPage(PageId::Run);
            (static_cast<RunPage*>(page(PageId::Run))->outputs().*act)();
        };
    };
    MenuActions actions;
    actions.import = [this] { askImport(); };
    actions.importFolder = [this] { askImportFolder(); };
    actions.exportProject = [this] { askExport(); };
    actions.archive = [this] { archive(); };
    actions.searchProjects = [this] { sidebar_->search(); };
    actions.searchHere = [this] {
        QStackedWidget* stack = settings_ && middle_->currentWidget() == settings_ ? middle_ : pageStack_;
        if (auto* current = qobject_cast<Page*>(stack->currentWidget())) {
            current->search();
        }
    };
    actions.palette = [this] { openPalette(); };
    actions.showPage = [this](PageId which) { showPage(which); };
    actions.allEvents = [this] { showAllEvents(); };
    actions.nextRegion = [this] { walkRegions(1); };
    actions.previousRegion = [this] { walkRegions(-1); };
    actions.setTheme = [this](std::optional<Theme> theme) { setTheme(theme); };
    actions.setDensity = [this](Density density) { setDensity(density); };
    actions.run = [this] { flow_->start(); };
    actions.preview = [this] { flow_->preview(); };
    actions.pause = [this] { flow_->togglePause(); };
    actions.stop = [this] { flow_->stop(); };
    actions.continueRun = [this] { flow_->continueRun(); };
    actions.retryFailed = onPage(PageId::Run, &RunPage::retryFailed);
    actions.askServices = [this] {
        showPage(PageId::Run);
        static_cast<RunPage*>(page(PageId::Run))->askServices({});
    };
    actions.printReport = onOutputs(&RunOutputs::print);
    actions.previewReport = onOutputs(&RunOutputs::preview);
    actions.exportResults = onOutputs(&RunOutputs::exportCsv);
    actions.runHistory = onPage(PageId::Run, &RunPage::showHistory);
    actions.copyResults = [this](CopyFormat format) {
        showPage(PageId::Run);
        static_cast<RunPage*>(page(PageId::Run))->outputs().copyChosen(format);
    };
    actions.approve = [this] { static_cast<PlanPage*>(page(PageId::Plan))->approve(); };
    actions.revoke = onPage(PageId::Plan, &PlanPage::revoke);
    actions.approvalChanges = [this] {
        showPage(PageId::Plan);
        page(PageId::Plan)->findChild<ApprovalPane*>()->showChanges();
    };
    const auto choose = [this](ApproveContents::Act act) {
        return [this, act] {
            if (!session_.check()) {
                showToast(tr("Open a project first"));
                return;
            }
            auto* dialog = new ApproveContents(session_, act, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        };
    };
    actions.approveContents = choose(ApproveContents::Act::Approve);
    actions.revokeContents = choose(ApproveContents::Act::Revoke);
    actions.sendTest = onPage(PageId::Plan, &PlanPage::sendTest);
    actions.previousItem = [this] { static_cast<PlanPage*>(page(PageId::Plan))->step(-1); };
    actions.nextItem = [this] { static_cast<PlanPage*>(page(PageId::Plan))->step(1); };
    actions.buildPackage = onPage(PageId::Package, &PackagePage::build);
    actions.verifyPackage = onPage(PageId::Package, &PackagePage::verify);
    actions.openPackage = onPage(PageId::Package, &PackagePage::openFolder);
    actions.previewPdf = onPage(PageId::Package, &PackagePage::previewPdf);
    actions.verifyEvents = [this] { verifyEvents(Verify::AndSay); };
    actions.exportEvents = [this] {
        middle_->setCurrentIndex(1);
        showPage(PageId::Events);
        static_cast<EventsPage*>(page(PageId::Events))->exportEvents();
    };
    actions.rules = [this] { showRules({}); };
    actions.settings = [this] { showSettings(); };
    actions.testAccounts = [this] { showSettings()->testAccounts(); };
    actions.brand = [this] { showSettings()->showSection(SettingsPage::Section::Brand); };
    actions.suppressions = [this] { showSettings()->showSection(SettingsPage::Section::Suppressions); };
    actions.shortcuts = [this] { showShortcuts(); };
    actions.diagnostics = [this] { showDiagnostics(); };
    entries_ = fillMenuBar(menuBar(), actions, chosenTheme());
    menuBar()->setCornerWidget(
        makePaletteButton(tr("Command palette"), QStringLiteral("Ctrl+K"), [this] { openPalette(); }));
    connect(entries_.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(flow_, &RunFlow::phaseChanged, entries_.pause, [pause = entries_.pause](SafetyBar::Phase phase) {
        pause->setText(phase == SafetyBar::Phase::Paused ? tr("Res&ume") : tr("Pa&use"));
        pause->setEnabled(phase == SafetyBar::Phase::Paused || phase == SafetyBar::Phase::Running);
    });
    flow_->refresh();
}

void MainWindow::showAllEvents() {
    middle_->setCurrentIndex(1);
    showPage(PageId::Events);
    middle_->setCurrentIndex(1);
    static_cast<EventsPage*>(page(PageId::Events))->showAllProjects();
}

void MainWindow::fillRecent() {
    entries_.recent->clear();
    for (const QString& id : state_.recent()) {
        if (const ProjectSummary* project = sidebar_->model().find(id.toStdString()); project && !project->archived) {
            QString name = shown(project->name);
            entries_.recent->addAction(name.replace(u'&', QStringLiteral("&&")), this, [this, id] { openProject(id); });
        }
    }
    if (entries_.recent->isEmpty()) {
        entries_.recent->addAction(tr("No project was open yet"))->setEnabled(false);
    }
}

void MainWindow::openPalette() {
    std::vector<Command> commands;
    const auto addProject = [&](const ProjectSummary& project) {
        commands.push_back({shown(project.name),
                            shown(project.clientName),
                            {},
                            Icon::Folder,
                            [this, id = QString::fromStdString(project.id)] { openProject(id); }});
    };
    // Projects opened last stand first, then what can be done, then all the others.
    const QStringList recent = state_.recent();
    for (const QString& id : recent) {
        if (const ProjectSummary* project = sidebar_->model().find(id.toStdString()); project && !project->archived) {
            addProject(*project);
        }
    }
    for (const MenuCommand& command : menuCommands(*menuBar())) {
        if (command.action->isEnabled()) {
            commands.push_back({command.text, command.menu,
                                command.action->shortcut().toString(QKeySequence::NativeText), Icon::Right,
                                [action = QPointer<QAction>(command.action)] {
                                    if (action) {
                                        action->trigger();
                                    }
                                }});
        }
    }
    for (const ProjectSummary& project : projects_) {
        if (!recent.contains(QString::fromStdString(project.id))) {
            addProject(project);
        }
    }
    auto* palette = new CommandPalette(std::move(commands), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::showShortcuts() {
    auto* list = new ShortcutList(shortcutLines(*menuBar()), this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void MainWindow::walkRegions(int by) {
    QWidget* shownPage =
        middle_->currentWidget() == title_->parentWidget() ? static_cast<QWidget*>(pageStack_) : middle_;
    focusNextRegion({bar_, sidebar_, title_, shownPage, status_}, by);
}

void MainWindow::showDiagnostics() {
    const QString parent = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    jobs_.run(
        this,
        [services = services_, parent, display = describeDisplay()] {
            return writeDiagnostics(services, parent, display);
        },
        [this](const Result<QString>& folder) {
            if (!folder) {
                showProblem(said(folder.error()));
                return;
            }
            showToast(tr("Written to %1").arg(*folder));
            QDesktopServices::openUrl(QUrl::fromLocalFile(*folder));
        });
}

}  // namespace aicmo::ui
