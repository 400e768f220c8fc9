// Habits: the palette, the keys, the walk through the regions, the clipboard, what the window remembers, and the folder
// for whoever helps.

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTest>

#include "core/base/json.h"
#include "tests/ui/window_fixture.h"
#include "ui/bridge/diagnostics.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/shortcut_list.h"
#include "ui/menus.h"
#include "ui/models/shortcut_model.h"
#include "ui/pages/run_outputs.h"
#include "ui/pages/run_page.h"
#include "ui/settings/settings_page.h"
#include "ui/window_state.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;
using aicmo::ui::test::WindowFixture;

namespace {

constexpr int soon = 20'000;

RunItem item(const char* id, LedgerState state, const char* message) {
    RunItem made;
    made.itemId = id;
    made.contentId = "news";
    made.recipient = "a|b@x.example";
    made.state = state;
    made.message = message;
    made.attempts = 1;
    return made;
}

template <class Dialog>
Dialog* openDialog(MainWindow& window) {
    Dialog* found = nullptr;
    (void)QTest::qWaitFor([&] { return (found = window.findChild<Dialog*>()) != nullptr; }, soon);
    return found;
}

}  // namespace

class TestHabits : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void thePaletteRanks_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing") << QString()
                                 << QStringList{"Spring Launch", "Send test…", "Build package", "Test all accounts"};
        QTest::newRow("start before word before inside")
            << "t" << QStringList{"Test all accounts", "Send test…", "Spring Launch"};
        QTest::newRow("all words") << "acc test" << QStringList{"Test all accounts"};
        QTest::newRow("by client") << "northwind" << QStringList{"Spring Launch"};
        QTest::newRow("no such thing") << "xyzzy" << QStringList{};
    }
    void thePaletteRanks() {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        CommandModel model({{"Spring Launch", "Northwind Coffee", {}, Icon::Folder, {}},
                            {"Send test…", "Project", {}, Icon::Right, {}},
                            {"Build package", "Run", "Ctrl+B", Icon::Right, {}},
                            {"Test all accounts", "Tools", {}, Icon::Right, {}}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(typed);
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts.append(model.index(row, 0).data().toString());
        }
        QCOMPARE(texts, found);
    }

    void thePaletteOpensProjectsAndRunsActs() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = openDialog<CommandPalette>(window);
        QVERIFY(palette);
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, "halden");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().projectId(), std::string("halden-observability"), soon);
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<CommandPalette*>(), soon);

        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        palette = openDialog<CommandPalette>(window);
        QVERIFY(palette);
        field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, "suppression");
        QTest::keyClick(field, Qt::Key_Down);  // nowhere else to go: the one match stays chosen
        QTest::keyClick(field, Qt::Key_Enter);
        QTRY_VERIFY_WITH_TIMEOUT(findNamed(window, QAccessible::Table, "Suppression list"), soon);
        QTRY_VERIFY_WITH_TIMEOUT(findNamed(window, QAccessible::Table, "Suppression list")->isVisible(), soon);
    }

    void theListOfKeysIsThatOfTheMenus() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        const auto lines = shortcutLines(*window.menuBar());
        QStringList keys;
        for (const ShortcutLine& line : lines) {
            keys.append(line.keys);
            QVERIFY2(!line.what.contains(u'&'), qPrintable(line.what));
        }
        for (const char* known : {"Ctrl+K", "Ctrl+L", "Ctrl+F", "Ctrl+1", "Ctrl+5", "Ctrl+O", "Ctrl+Return", "Alt+Left",
                                  "Ctrl+Shift+A", "Ctrl+Shift+P", "Esc Esc", "F6", "F", "D", "A", "?", "Ctrl+,"}) {
            QVERIFY2(keys.contains(QLatin1String(known)), known);
        }
        // Two acts of one key would both be dead.
        QStringList menuKeys;
        for (const MenuCommand& command : menuCommands(*window.menuBar())) {
            if (!command.action->shortcut().isEmpty()) {
                menuKeys.append(command.action->shortcut().toString());
            }
        }
        QCOMPARE(menuKeys.size(), QSet<QString>(menuKeys.begin(), menuKeys.end()).size());
        ShortcutModel model(lines);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter("recipient");
        QCOMPARE(model.rowCount(), 2);
    }

    void f6WalksThroughTheRegions() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        window.showPage(PageId::Events);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        const QWidget* start = window.focusWidget();
        QCOMPARE(start->accessibleName(), QStringLiteral("Search events"));
        std::vector<const QWidget*> stops;
        do {
            QTest::keyClick(&window, Qt::Key_F6);
            QVERIFY(std::find(stops.begin(), stops.end(), window.focusWidget()) == stops.end());
            stops.push_back(window.focusWidget());
        } while (stops.back() != start && stops.size() < 10);
        QVERIFY(stops.back() == start);  // round, and where the focus was
        QVERIFY(stops.size() >= 4);
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(stops.size() >= 2 && window.focusWidget() == stops[stops.size() - 2]);
    }

    void resultsAreCopiedAs() {
        const std::vector<RunItem> items{item("news/a", LedgerState::Failed, "550 no, \"never\""),
                                         item("news/b", LedgerState::Success, "250 ok")};
        const std::string csv = resultsAs(CopyFormat::Csv, items);
        QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 3);
        QVERIFY(csv.find("\"550 no, \"\"never\"\"\"") != std::string::npos);
        const auto json = parseJson(resultsAs(CopyFormat::Json, items));
        QVERIFY(json.has_value());
        QCOMPARE(json->size(), std::size_t{2});
        QCOMPARE(json->at(0).at("status").get<std::string>(), std::string("FAILED"));
        QCOMPARE(json->at(0).at("recipient").get<std::string>(), std::string("a|b@x.example"));
        const std::string table = resultsAs(CopyFormat::Markdown, items);
        QVERIFY(table.find("| FAILED | a\\|b@x.example | news | email | 1 | 550 no, \"never\" |") != std::string::npos);
    }

    void aThousandChosenRowsAreCopiedWhole() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        QVERIFY(fixture.preview());
        window.showPage(PageId::Run);
        auto* table = qobject_cast<QTableView*>(findNamed(window, QAccessible::Table, "Execution report"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1000, soon);
        const int rows = table->model()->rowCount();
        table->selectAll();
        QApplication::clipboard()->clear();
        window.findChild<RunPage*>()->outputs().copyChosen(CopyFormat::Json);
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), soon);
        const auto json = parseJson(QApplication::clipboard()->text().toStdString());
        QVERIFY(json.has_value());
        QCOMPARE(static_cast<int>(json->size()), rows);
    }

    void projectsOpenedLastStandInTheMenu() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        window.openProject("halden-observability");
        QVERIFY(QTest::qWaitFor([&] { return window.session().loaded() != nullptr; }, soon));
        QMenu* recent = nullptr;
        for (QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
            recent = menu->title() == "&Recent projects" ? menu : recent;
        }
        QVERIFY(recent);
        emit recent->aboutToShow();
        QCOMPARE(recent->actions().size(), 2);
        QCOMPARE(recent->actions()[0]->text(), QStringLiteral("Observability 4.0 launch"));
        recent->actions()[1]->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(window.session().projectId(), std::string("northwind-spring"), soon);
    }

    void theWindowRemembersWithoutBeingClosed() {
        const QTemporaryDir folder;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QWidget window;
        QSplitter splitter(&window);
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(600, 100);
        WindowState state(&window, "store-1");
        state.restoreGeometry();
        state.watch(&splitter, "panes");
        window.show();
        window.resize(777, 555);
        splitter.setSizes({450, 150});
        emit splitter.splitterMoved(450, 1);
        state.opened("a");
        state.opened("b");
        state.opened("a");
        // No close event ever comes: as after a crash a moment later.
        QTRY_VERIFY_WITH_TIMEOUT(QSettings().contains("window/geometry"), soon);

        QWidget next;
        QSplitter again(&next);
        again.addWidget(new QWidget);
        again.addWidget(new QWidget);
        again.resize(600, 100);
        WindowState later(&next, "store-1");
        later.restoreGeometry();
        later.watch(&again, "panes");
        QCOMPARE(next.size(), QSize(777, 555));
        QVERIFY(again.sizes()[0] > again.sizes()[1]);
        QCOMPARE(later.recent(), QStringList({"a", "b"}));
        QCOMPARE(WindowState(&next, "store-2").recent(), QStringList());
    }

    void diagnosticsTellNoSecretsAndNoPeople() {
        qputenv("AICMO_SMTP_PASSWORD", "hunter2");
        WindowFixture fixture;
        QVERIFY(fixture.openSamples());
        QVERIFY(fixture.preview());
        (void)fixture.store().setSetting("account/AICMO_SMTP_USER", "someone@secret.example", "M. Okafor");
        const QTemporaryDir folder;
        const auto made = writeDiagnostics(fixture.services(), folder.path(), describeDisplay());
        qunsetenv("AICMO_SMTP_PASSWORD");
        QVERIFY(made.has_value());
        QByteArray all;
        for (const QFileInfo& info : QDir(*made).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        for (const char* told : {"AICMO_SMTP_PASSWORD is set", "Event log verified", "execution.completed", "Qt 6"}) {
            QVERIFY2(all.contains(told), told);
        }
        for (const char* kept : {"hunter2", "secret.example", "@", "Northwind", "Okafor"}) {
            QVERIFY2(!all.contains(kept), kept);
        }
    }
};

QTEST_MAIN(TestHabits)
#include "test_habits.moc"
