#include "ui/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>
#include <QWindow>

#include "ui/bridge/desktop.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/problem_box.h"
#include "ui/dialogs/rules_window.h"
#include "ui/pages/doubt_banner.h"
#include "ui/pages/events_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/package_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/run_page.h"
#include "ui/run_flow.h"
#include "ui/run_voice.h"
#include "ui/settings/settings_page.h"
#include "ui/sidebar.h"
#include "ui/start_page.h"
#include "ui/status_strip.h"
#include "ui/style/focus_ring.h"
#include "ui/tab_order.h"
#include "ui/title_row.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {
/// Below this width the sidebar and the mode block shrink together.
constexpr int narrowWidth = 1280;
}  // namespace

MainWindow::MainWindow(ConsoleServices services, QWidget* parent)
    : QMainWindow(parent),
      services_(std::move(services)),
      mode_(services_.config),
      library_(services_, jobs_),
      session_(services_, jobs_),
      runs_(services_, jobs_),
      packages_(services_, jobs_),
      doubts_(services_, jobs_),
      state_(this, services_.store->storeId()) {
    setWindowTitle(tr("AICMO Console"));
    setMinimumSize(1000, 640);
    resize(1440, 900);
    setAcceptDrops(true);
    buildWindow();
    buildMenus();
    connectEverything();
    state_.restoreGeometry();
    library_.refresh();
    verifyEvents(Verify::Quietly);
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    // What dialogs and pages still have running is stopped with them, before the workers are waited for.
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    delete flow_;
    delete takeCentralWidget();
}

void MainWindow::buildWindow() {
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    bar_ = new SafetyBar(&mode_, central);
    bar_->setLockedBy(services_.executionSetByEnvironment ? QStringLiteral("EXECUTION_ENABLED") : QString());
    column->addWidget(bar_);
    splitter_ = new QSplitter(central);
    splitter_->setChildrenCollapsible(false);
    sidebar_ = new Sidebar(splitter_);
    middle_ = new QStackedWidget(splitter_);
    start_ = new StartPage(!services_.samplesFolder.empty(), middle_);
    auto* project = new QWidget(middle_);
    auto* projectColumn = new QVBoxLayout(project);
    projectColumn->setContentsMargins(0, 0, 0, 0);
    projectColumn->setSpacing(0);
    title_ = new TitleRow(project);
    pageStack_ = new QStackedWidget(project);
    projectColumn->addWidget(title_);
    projectColumn->addWidget(pageStack_, 1);
    middle_->addWidget(start_);
    middle_->addWidget(project);
    splitter_->addWidget(sidebar_);
    splitter_->addWidget(middle_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({288, 1152});
    connect(splitter_, &QSplitter::splitterMoved, this, [this](int at) {
        if (width() >= narrowWidth) {
            state_.setSidebarWidth(at);
        }
    });
    column->addWidget(splitter_, 1);
    setCentralWidget(central);
    status_ = new StatusStrip(shown(services_.store->describe()), this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addPermanentWidget(status_, 1);
    statusBar()->layout()->setContentsMargins(0, 0, 0, 0);
    statusBar()->setFixedHeight(24);
    showVerdict({Icon::Pending, Tone::Hint, tr("Event log not verified yet")});
    toast_ = new Toast(this);
    ring_ = new FocusRing(this);
    new RunVoice(
        runs_, mode_,
        [this](const std::string& id) {
            const ProjectSummary* known = sidebar_->model().find(id);
            return shown(known ? known->name : id);
        },
        [this] { return session_.projectId(); }, this);
    flow_ = new RunFlow(services_, jobs_, mode_, session_, runs_, bar_, this);
    qApp->installEventFilter(this);
}

void MainWindow::connectEverything() {
    connect(sidebar_, &Sidebar::projectChosen, this, &MainWindow::openProject);
    connect(sidebar_, &Sidebar::importWanted, this, &MainWindow::askImport);
    connect(sidebar_, &Sidebar::settingsWanted, this, &MainWindow::showSettings);
    connect(middle_, &QStackedWidget::currentChanged, this,
            [this] { sidebar_->setSettingsShown(settings_ && middle_->currentWidget() == settings_); });
    connect(sidebar_, &Sidebar::allEventsWanted, this, &MainWindow::showAllEvents);
    connect(start_, &StartPage::samplesWanted, &library_, &Library::importSamples);
    connect(start_, &StartPage::importWanted, this, &MainWindow::askImport);
    connect(title_, &TitleRow::pageChosen, this, &MainWindow::showPage);
    connect(title_, &TitleRow::exportWanted, this, &MainWindow::askExport);
    connect(title_, &TitleRow::archiveWanted, this, &MainWindow::archive);
    connect(sidebar_, &Sidebar::exportWanted, this, &MainWindow::askExportOf);
    connect(sidebar_, &Sidebar::archiveWanted, this,
            [this](const QString& id, bool on) { setArchived(id.toStdString(), on); });
    connect(&library_, &Library::archivedChanged, this, &MainWindow::archived);
    connect(&library_, &Library::listed, this, [this](const std::vector<ProjectSummary>& projects) {
        projects_.clear();
        std::copy_if(projects.begin(), projects.end(), std::back_inserter(projects_),
                     [](const ProjectSummary& project) { return !project.archived; });
        sidebar_->setProjects(projects);
        if (settings_) {
            settings_->setClients(projects_);
        }
        start_->setHasProjects(!projects_.empty());
    });
    connect(&library_, &Library::imported, this, &MainWindow::imported);
    connect(&library_, &Library::exported, this,
            [this](const QString& path) { showToast(tr("Exported to %1").arg(path)); });
    connect(&session_, &ProjectSession::loadedChanged, this, [this] {
        const auto loaded = session_.loaded();
        if (loaded) {
            const Project& project = loaded->project();
            title_->setProject(shown(project.name), shown(project.client.name), project.state);
            state_.opened(QString::fromStdString(project.id));
        }
        if (!settings_ || middle_->currentWidget() != settings_) {
            showProject();
        }
        setWindowTitle(loaded ? tr("%1 – AICMO Console").arg(shown(loaded->project().name)) : tr("AICMO Console"));
    });
    connect(&session_, &ProjectSession::opening, this, [this] {
        // Its name at once: what is shown below belongs to it from now on, however long it takes to load.
        title_->setProject(sidebar_->model().find(session_.projectId()));
        showConnections();
        if (middle_->currentWidget() == settings_) {
            middle_->setCurrentIndex(1);
        }
    });
    connect(&session_, &ProjectSession::checkChanged, this, &MainWindow::showStanding);
    if (services_.desktop) {
        connect(services_.desktop.get(), &Desktop::themeChanged, this, &MainWindow::followDesktop);
        connect(services_.desktop.get(), &Desktop::notificationChosen, this, [this](const QString& about) {
            openGiven({about});
            showPage(PageId::Run);
        });
    }
    connect(&session_, &ProjectSession::acted, this, [this](const QString& what) {
        showToast(what);
        library_.refresh();
    });
    connect(flow_, &RunFlow::runStarted, this, [this] { showPage(PageId::Run); });
    connect(flow_, &RunFlow::heldBackWanted, this, [this](ItemState state) {
        showPage(PageId::Plan);
        static_cast<PlanPage*>(page(PageId::Plan))->showState(state);
    });
    connect(flow_, &RunFlow::toastWanted, this, [this](const QString& text) { showToast(text); });
    connect(flow_, &RunFlow::problemRaised, this, &MainWindow::showProblem);
    connect(&library_, &Library::headMoved, this, [this] {
        if (runs_.runningCount() == 0) {
            verifyEvents(Verify::Quietly);
        }
    });
    connect(&library_, &Library::failed, this, &MainWindow::showProblem);
    connect(&session_, &ProjectSession::failed, this, &MainWindow::showProblem);
    connect(&runs_, &RunController::progressed, this, &MainWindow::showBusy);
    connect(status_, &StatusStrip::stopElsewhereWanted, this, [this] {
        for (const std::string& id : runs_.running()) {
            if (id != session_.projectId()) {
                runs_.stop(id);
            }
        }
    });
    connect(&doubts_, &DoubtInquiry::changed, this, &MainWindow::showConnections);
    connect(&doubts_, &DoubtInquiry::finished, this, &MainWindow::doubtsAsked);
    connect(&doubts_, &DoubtInquiry::failed, this, &MainWindow::showProblem);
    connect(&runs_, &RunController::finished, this, [this](const QString& id) {
        sidebar_->model().setBusy(id.toStdString(), {});
        showBusy(id);
        library_.refresh();
        verifyEvents(Verify::Quietly);
    });
    connect(flow_, &RunFlow::runEndedWith, this, &MainWindow::tellRunEnded);
}

Page* MainWindow::page(PageId which) {
    Page*& slot = pages_[static_cast<std::size_t>(which)];
    if (slot) {
        return slot;
    }
    const PageContext context{services_, jobs_, session_, runs_, packages_, doubts_, library_, mode_};
    switch (which) {
        case PageId::Overview: slot = new OverviewPage(context, pageStack_); break;
        case PageId::Plan: slot = new PlanPage(context, pageStack_); break;
        case PageId::Run: slot = new RunPage(context, pageStack_); break;
        case PageId::Package: slot = new PackagePage(context, pageStack_); break;
        case PageId::Events: slot = new EventsPage(context, pageStack_); break;
    }
    pageStack_->addWidget(slot);
    watchPanes(slot);
    connect(slot, &Page::pageWanted, this, &MainWindow::showPage);
    connect(slot, &Page::itemWanted, this, &MainWindow::showItem);
    connect(slot, &Page::ruleWanted, this, &MainWindow::showRules);
    connect(slot, &Page::runWanted, flow_, &RunFlow::preview);
    connectPage(slot);
    if (auto* run = qobject_cast<RunPage*>(slot)) {
        connect(run, &RunPage::retryWanted, flow_, &RunFlow::retry);
        connect(run, &RunPage::continueWanted, flow_, &RunFlow::continueRun);
    }
    connect(slot, &Page::badgeChanged, this,
            [this, which](const QString& text, Tone tone) { title_->setBadge(which, text, tone); });
    if (auto* events = qobject_cast<EventsPage*>(slot)) {
        connect(events, &EventsPage::verifyWanted, this, [this] { verifyEvents(Verify::AndSay); });
        events->setVerdict(verdict_);
    }
    return slot;
}

void MainWindow::openProject(const QString& projectId) {
    wantedProject_ = projectId.toStdString();
    sidebar_->choose(wantedProject_);
    if (settings_ && middle_->currentWidget() == settings_) {
        middle_->setCurrentIndex(1);
    }
    if (session_.projectId() != wantedProject_) {
        session_.open(wantedProject_);
    }
    if (!pageStack_->currentWidget()) {
        const int left = state_.page(static_cast<int>(PageId::Plan));
        showPage(left >= 0 && left < pageCount ? static_cast<PageId>(left) : PageId::Plan);
    }
}

void MainWindow::openGiven(const QStringList& given) {
    QStringList paths;
    for (const QString& what : given) {
        const bool path = what.contains(u'/') || QFileInfo(what).isFile();
        path ? paths.append(what) : openProject(what);
    }
    if (!paths.isEmpty()) {
        importPaths(paths);
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::watchPanes(const QWidget* shownPage) {
    for (QSplitter* splitter : shownPage->findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty()) {
            state_.watch(splitter, splitter->objectName());
        }
    }
}

void MainWindow::showPage(PageId which) {
    pageStack_->setCurrentWidget(page(which));
    title_->setPage(which);
    state_.setPage(static_cast<int>(which));
    if (settings_ && middle_->currentWidget() == settings_) {
        showProject();
    }
    placeToast();
}

void MainWindow::showItem(qint64 planIndex) {
    showPage(PageId::Plan);
    static_cast<PlanPage*>(page(PageId::Plan))->showItem(planIndex);
}

void MainWindow::connectPage(Page* shownPage) {
    connect(shownPage, &Page::toastWanted, this, [this](const QString& text) { showToast(text); });
    connect(shownPage, &Page::undoWanted, this, [this](const QString& text, const std::function<void()>& undo) {
        placeToast();
        toast_->showText(text, tr("Undo"), undo);
    });
    connect(shownPage, &Page::problemRaised, this, &MainWindow::showProblem);
    connect(shownPage, &Page::connectionOpened, this, [this] {
        everConnected_ = true;
        showConnections();
    });
}

void MainWindow::showProblem(const QString& text) {
    if (!problems_) {
        problems_ = new ProblemBox(this);
    }
    problems_->add(text);
    problems_->open();
}

void MainWindow::showToast(const QString& text) {
    placeToast();
    toast_->showText(text);
}

void MainWindow::archive() {
    if (session_.loaded()) {
        setArchived(session_.projectId(), true);
    }
}

void MainWindow::setArchived(const std::string& projectId, bool archived) {
    if (runs_.isRunning(projectId)) {
        showProblem(tr("A run of this project is going on. It can be archived when that is over."));
    } else {
        library_.setArchived(projectId, archived);
    }
}

void MainWindow::archived(const QString& projectId, bool archived) {
    const std::string id = projectId.toStdString();
    const ProjectSummary* project = sidebar_->model().find(id);
    const QString name = shown(project ? project->name : id);
    if (!archived) {
        if (sidebar_->model().filter().archived) {
            sidebar_->setFilter({});
        }
        openProject(projectId);
        return;
    }
    if (id == session_.projectId()) {
        session_.close();
    }
    placeToast();
    toast_->showText(tr("“%1” is archived").arg(name), tr("Undo"), [this, id] { library_.setArchived(id, false); });
}

void MainWindow::placeToast() {
    QWidget* shownPart = middle_->currentIndex() == 1 ? pageStack_->currentWidget() : middle_->currentWidget();
    auto* current = qobject_cast<Page*>(shownPart);
    toast_->setGround(current ? current->toastGround() : nullptr);
}

void MainWindow::askImport() {
    if (const QStringList paths = askProjects(this); !paths.isEmpty()) {
        importPaths(paths);
    }
}

void MainWindow::askImportFolder() {
    if (const QString folder = askProjectFolder(this); !folder.isEmpty()) {
        importPaths({folder});
    }
}

void MainWindow::importPaths(const QStringList& paths) {
    QStringList projects;
    for (const QString& path : paths) {
        // A project folder is chosen by its project.json as well.
        const QFileInfo info(path);
        projects.append(info.fileName() == QLatin1String("project.json") ? info.absolutePath() : path);
    }
    library_.importPaths(projects);
}

void MainWindow::imported(const std::vector<ImportResult>& results) {
    QStringList errors;
    std::string first;
    int count = 0;
    for (const ImportResult& result : results) {
        if (result.projectId.empty()) {
            errors.append(result.path + u'\n' + result.errors.join(u'\n'));
            continue;
        }
        ++count;
        first = first.empty() ? result.projectId : first;
    }
    if (count > 0) {
        showToast(tr("%Ln project(s) imported", nullptr, count));
        if (first == session_.projectId()) {
            session_.reload();
        } else {
            openProject(QString::fromStdString(first));
        }
    }
    if (!errors.isEmpty()) {
        showProblem(tr("Not imported:") + u'\n' + errors.join(QStringLiteral("\n\n")));
    }
}

void MainWindow::askExport() {
    if (session_.loaded()) {
        askExportOf(QString::fromStdString(session_.projectId()));
    }
}

void MainWindow::askExportOf(const QString& projectId) {
    const QString path = askSaveAs(this, tr("Export project"), projectId + QStringLiteral(".aicmo"),
                                   tr("AICMO projects (*.aicmo *.zip)"));
    if (!path.isEmpty()) {
        library_.exportProject(projectId.toStdString(), path);
    }
}

void MainWindow::showBusy(const QString& projectId) {
    const std::string id = projectId.toStdString();
    if (const ExecutionProgress* progress = runs_.progress(id)) {
        const bool live = runs_.isLive(id);
        const QString words = progress->paused ? (live ? tr("Live, paused at %1 %") : tr("Preview, paused at %1 %"))
                                               : (live ? tr("Live, %1 %") : tr("Preview, %1 %"));
        sidebar_->model().setBusy(id, words.arg(number(shareOf(progress->counts, !live).percent())));
    }
    showConnections();
}

void MainWindow::showConnections() {
    QStringList elsewhere;
    for (const std::string& id : runs_.running()) {
        if (id != session_.projectId()) {
            const ProjectSummary* project = sidebar_->model().find(id);
            elsewhere.append((runs_.isLive(id) ? tr("Live run of %1") : tr("Preview of %1"))
                                 .arg(shown(project ? project->name : id)));
        }
    }
    status_->setElsewhere(withCommas(elsewhere));
    const int open = runs_.openConnections();
    everConnected_ = everConnected_ || runs_.everConnected() || doubts_.isBusy();
    status_->setConnections(open > 0           ? tr("%Ln connection(s) open", nullptr, open)
                            : doubts_.isBusy() ? tr("Asking the services")
                            : everConnected_   ? tr("All connections closed")
                                               : tr("No connection opened since start"));
}

void MainWindow::doubtsAsked(const QString& projectId) {
    if (projectId.toStdString() == session_.projectId()) {
        session_.refreshRuns();
        session_.recheck();
    }
    library_.refresh();
    if (const InquiryResult* result = doubts_.result(projectId.toStdString())) {
        showToast(tr("The services were asked: %1").arg(inquirySum(*result)));
    }
}

void MainWindow::showStanding() {
    const auto loaded = session_.loaded();
    const auto check = session_.check();
    if (!loaded || !check) {
        return;
    }
    const Project& project = loaded->project();
    std::optional<Instant> first;
    for (std::size_t c = 0; c < project.content.size() && c < check->contents.size(); ++c) {
        const ContentItem& content = project.content[c];
        if (isOverdue(content, check->contents[c], services_.clock->now())) {
            first = std::min(first.value_or(*content.scheduledAt), *content.scheduledAt);
        }
    }
    sidebar_->model().setStanding(project.id, {first ? day(inZone(*first, project.timezone)) : QString()});
}

void MainWindow::tellRunEnded(const QString& projectId, const QString& words) {
    if (QGuiApplication::focusWindow()) {
        return;  // whoever works here sees it, in whichever of our windows
    }
    QApplication::alert(this);
    if (services_.desktop) {
        const ProjectSummary* project = sidebar_->model().find(projectId.toStdString());
        services_.desktop->notify(project ? shown(project->name) : projectId, words, projectId);
    }
}

void MainWindow::verifyEvents(Verify why) {
    if (why == Verify::AndSay) {
        showVerdict({Icon::Progress, Tone::Accent, tr("Verifying the event log…")});
    }
    verifying_.run(
        jobs_, this, [store = services_.store](const std::stop_token&) { return store->verifyEvents(std::nullopt); },
        [this, why](const Result<Verification>& result) {
            if (!result) {
                showVerdict({Icon::Failed, Tone::Failed, tr("Event log cannot be read")});
                if (why == Verify::AndSay) {
                    showProblem(said(result.error()));
                }
                return;
            }
            if (result->ok) {
                showVerdict({Icon::Shield, Tone::Ok, tr("Event log verified to #%1").arg(number(result->head.seq))});
                return;
            }
            showVerdict({Icon::Failed, Tone::Failed, tr("Event log altered at #%1").arg(number(result->firstBad))});
            if (why == Verify::AndSay) {
                showProblem(tr("Event log altered at #%1: %2").arg(number(result->firstBad), said(result->reason)));
            }
        });
}

void MainWindow::showVerdict(const StateLook& verdict) {
    // Said once, shown wherever it is shown: two places that verify by themselves would tell different things.
    verdict_ = verdict;
    status_->setEvents(verdict);
    if (auto* events = static_cast<EventsPage*>(pages_[static_cast<std::size_t>(PageId::Events)])) {
        events->setVerdict(verdict);
    }
}

void MainWindow::showRules(const QString& id) {
    if (!rules_) {
        rules_ = new RulesWindow(this);
        rules_->setAttribute(Qt::WA_DeleteOnClose);
    }
    rules_->show();
    rules_->raise();
    rules_->activateWindow();
    if (!id.isEmpty()) {
        rules_->showRule(id);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        importPaths(paths);
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    state_.flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < narrowWidth;
    if (narrow_ == narrow) {
        return;  // a width that somebody has chosen stays
    }
    narrow_ = narrow;
    const int side = narrow ? 232 : 288;
    bar_->setModeWidth(side);
    const int list = narrow ? side : state_.sidebarWidth(side);
    splitter_->setSizes({list, width() - list});
}

bool MainWindow::focusNextPrevChild(bool next) { return focusNextInReadingOrder(this, next); }

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        mode_.touch();
    }
    // Each key comes to one window first, a dialog's or a menu's too, and to its widgets after that.
    if (event->type() == QEvent::KeyPress && watched->isWindowType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !key->isAutoRepeat() && flow_->escape()) {
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace aicmo::ui
