// What is not there, what is too much, and what is wrong: the first start, projects without and with very much in them,
// faults, no account, an altered event log.

#include <sqlite3.h>

#include <QApplication>

#include "tests/ui/faulty_project.h"
#include "tests/ui/shots/shot_projects.h"
#include "tests/ui/shots/stage.h"
#include "ui/dialogs/problem_box.h"
#include "ui/pages/events_page.h"
#include "ui/run_flow.h"
#include "ui/settings/settings_page.h"
#include "ui/sidebar.h"

namespace aicmo::ui::test {

namespace {

/// One project on every page; what stands in it is not looked for.
void shootProject(Stage& stage, const Camera& camera, const std::string& document, const QString& prefix) {
    MainWindow& window = stage.window();
    stage.open(document);
    QTest::qWait(1500);
    for (const auto& [page, name] :
         {std::pair(PageId::Overview, "overview"), std::pair(PageId::Plan, "plan"), std::pair(PageId::Run, "run"),
          std::pair(PageId::Package, "package"), std::pair(PageId::Events, "events")}) {
        window.showPage(page);
        QTest::qWait(800);
        camera.shot(window, prefix + QLatin1String(name));
    }
    if (!window.session().loaded()->plan->items().empty()) {
        stage.preview();
        window.showPage(PageId::Run);
        QTest::qWait(1500);
        camera.shot(window, prefix + QStringLiteral("previewed"));
    }
    SettingsPage* settings = window.showSettings();
    QTest::qWait(800);
    camera.shot(window, prefix + QStringLiteral("settings"));
    settings->showSection(SettingsPage::Section::Brand);
    QTest::qWait(500);
    camera.shot(window, prefix + QStringLiteral("brand"));
    settings->showSection(SettingsPage::Section::Suppressions);
    camera.shot(window, prefix + QStringLiteral("suppressions"));
}

/// Changes an event behind the store's back.
void alterEvents(const QString& file) {
    sqlite3* raw = nullptr;
    sqlite3_open(file.toUtf8().constData(), &raw);
    std::string drop;
    const auto keep = [](void* all, int, char** values, char**) {
        *static_cast<std::string*>(all) += std::string("DROP TRIGGER ") + values[0] + ";";
        return 0;
    };
    sqlite3_exec(raw, "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'event'", keep, &drop,
                 nullptr);
    drop += "UPDATE event SET actor = 'Nobody' WHERE seq = 2";
    if (sqlite3_exec(raw, drop.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        qFatal("%s", sqlite3_errmsg(raw));
    }
    sqlite3_close(raw);
}

}  // namespace

void shootStart(const QSize& size, const Camera& camera) {
    Stage stage(size, Stage::Accounts::None);
    camera.shot(stage.window(), QStringLiteral("first-start"));
    camera.menus(stage.window());
    stage.openSamples();
    MainWindow& window = stage.window();
    SettingsPage* settings = window.showSettings();
    QTest::qWait(6000);
    camera.shot(window, QStringLiteral("no-accounts"));
    settings->showSection(SettingsPage::Section::Suppressions);
    QTest::qWait(500);
    camera.shot(window, QStringLiteral("no-suppressions"));
    window.session().close();
    window.showPage(PageId::Plan);
    camera.shot(window, QStringLiteral("no-project"));
    ProjectFilter filter;
    filter.archived = true;
    window.findChild<Sidebar*>()->setFilter(filter);
    camera.shot(window, QStringLiteral("no-project-matches"));
}

void shootEvents(const QSize& size, const Camera& camera) {
    Stage stage(size);
    stage.openSamples();
    MainWindow& window = stage.window();
    stage.preview();
    window.showPage(PageId::Events);
    QTest::qWait(6000);
    camera.shot(window, QStringLiteral("events"));
    trigger(window, QKeySequence(Qt::CTRL | Qt::Key_F));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nothing has this"));
    QTest::qWait(800);
    camera.shot(window, QStringLiteral("events-nothing-found"));
    alterEvents(stage.fixture().storeFile());
    emit window.findChild<EventsPage*>()->verifyWanted();
    QTest::qWait(1000);
    camera.shot(window, QStringLiteral("events-altered"));
    camera.dialog<ProblemBox>(window, QStringLiteral("events-altered-box"));
}

void shootEmpty(const QSize& size, const Camera& camera) {
    Stage stage(size);
    shootProject(stage, camera, emptyProject(), QStringLiteral("empty-"));
}

void shootHuge(const QSize& size, const Camera& camera) {
    Stage stage(size);
    shootProject(stage, camera, hugeProject(), QStringLiteral("huge-"));
}

void shootFaulty(const QSize& size, const Camera& camera) {
    Stage stage(size, Stage::Accounts::None);
    MainWindow& window = stage.window();
    shootProject(stage, camera, faultyProject(), QStringLiteral("faulty-"));
    window.importPaths({QStringLiteral("/nowhere/project.json"), QStringLiteral(AICMO_SOURCE_DIR "/README.md")});
    camera.dialog<ProblemBox>(window, QStringLiteral("not-imported"));
    QTest::qWait(500);
    window.mode().setDryRun(false);
    window.showPage(PageId::Plan);
    window.runFlow().start();
    camera.dialog<ProblemBox>(window, QStringLiteral("nothing-to-send"));
}

}  // namespace aicmo::ui::test
