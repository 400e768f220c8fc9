// The real window on a real store: names that tools rely on, models, the way from import to a confirmed number.

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/dialogs/confirm_live.h"
#include "ui/models/event_model.h"
#include "ui/models/project_list_model.h"
#include "ui/run_flow.h"
#include "ui/sidebar.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;

class TestWindow : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void namesOfTheContract_data() {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("name");
        const auto row = [](QAccessible::Role role, const char* name) {
            QTest::newRow(name) << static_cast<int>(role) << QString::fromLatin1(name);
        };
        row(QAccessible::List, "Projects");
        row(QAccessible::EditableText, "Search projects");
        for (const char* box : {"Execution enabled", "Dry run", "Email", "LinkedIn", "Instagram", "CRM"}) {
            row(QAccessible::CheckBox, box);
        }
        for (const char* button : {"Preview sends", "Pause", "Stop", "Build package", "Import"}) {
            row(QAccessible::Button, button);
        }
        row(QAccessible::Table, "Plan items");
        row(QAccessible::Table, "Execution report");
        row(QAccessible::Table, "Event log");
        row(QAccessible::EditableText, "Search events");
        row(QAccessible::ProgressBar, "Run progress");
    }
    void namesOfTheContract() {
        QFETCH(int, role);
        QFETCH(QString, name);
        test::WindowFixture fixture;
        for (int i = 0; i < pageCount; ++i) {
            fixture.window().showPage(static_cast<PageId>(i));
        }
        QVERIFY(findNamed(fixture.window(), static_cast<QAccessible::Role>(role), name));
    }

    void wayToTheConfirmedNumber() {
        ExecutionConfig config;
        config.executionEnabled = true;
        test::WindowFixture fixture(config);
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        window.showPage(PageId::Plan);
        auto* items = qobject_cast<QTableView*>(findNamed(window, QAccessible::Table, QStringLiteral("Plan items")));
        QVERIFY(items);
        QTRY_VERIFY_WITH_TIMEOUT(items->model()->rowCount() > 0, 10000);
        const QAbstractItemModelTester itemTester(items->model(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);

        QVERIFY(fixture.preview());
        auto* report =
            qobject_cast<QTableView*>(findNamed(window, QAccessible::Table, QStringLiteral("Execution report")));
        QVERIFY(report);
        QTRY_VERIFY_WITH_TIMEOUT(report->model()->rowCount() > 0, 10000);
        const QAbstractItemModelTester reportTester(report->model(),
                                                    QAbstractItemModelTester::FailureReportingMode::QtTest);

        window.session().approve({}, {});
        QSignalSpy acted(&window.session(), &ProjectSession::acted);
        QTRY_COMPARE_WITH_TIMEOUT(acted.count(), 1, 20000);
        QSignalSpy checked(&window.session(), &ProjectSession::checkChanged);
        QTRY_VERIFY_WITH_TIMEOUT(checked.count() > 0, 60000);

        window.mode().setDryRun(false);
        QVERIFY(findNamed(window, QAccessible::Button, QStringLiteral("Send live")));
        QVERIFY(!findNamed(window, QAccessible::Button, QStringLiteral("Preview sends")));
        window.runFlow().start();
        auto* dialog = window.findChild<ConfirmLive*>();
        QVERIFY(dialog);
        auto* field = dialog->findChild<QLineEdit*>();
        QPushButton* send = nullptr;
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text().startsWith(QLatin1String("Send "))) {
                send = button;
            }
        }
        QVERIFY(field && send);
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(field, QStringLiteral("1"));
        QVERIFY(!send->isEnabled());
        field->clear();
        auto sendable =
            forecast(window.session().loaded()->project(), *window.session().check(), window.mode().channels());
        holdBackWithoutAccount(sendable, [](Channel channel) { return channel == Channel::Email; });
        QTest::keyClicks(field, QString::number(sendable.toSend));
        QVERIFY(send->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible());  // Enter never confirms
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(!window.mode().isLocked());

        window.openProject(QStringLiteral("halden-observability"));
        QCOMPARE(window.mode().mode(), Mode::Preview);
    }

    void tenThousandProjectsAreFiltered() {
        ProjectListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<ProjectSummary> projects(10000);
        for (std::size_t i = 0; i < projects.size(); ++i) {
            projects[i].id = "p" + std::to_string(i);
            projects[i].name = "Project " + std::to_string(i);
            projects[i].clientName = i % 2 ? "Halden" : "Northwind";
        }
        model.setProjects(std::move(projects));
        QCOMPARE(model.rowCount(), 10000);
        model.setFilter({QStringLiteral("project 9999"), {}, {}, false});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({QStringLiteral("HALDEN"), {}, {}, false});
        QCOMPARE(model.rowCount(), 5000);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 10000);
    }

    void projectsAreFiltered_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("client");
        QTest::addColumn<bool>("archived");
        QTest::addColumn<QStringList>("found");
        const int any = -1;
        const int delivered = static_cast<int>(ProjectState::Delivered);
        QTest::newRow("all") << "" << any << "" << false << QStringList{"a", "b", "c"};
        QTest::newRow("by state") << "" << delivered << "" << false << QStringList{"b", "c"};
        QTest::newRow("by client") << "" << any << "Halden" << false << QStringList{"c"};
        QTest::newRow("a client's name is whole") << "" << any << "Hal" << false << QStringList{};
        QTest::newRow("by both and text") << "B" << delivered << "Northwind" << false << QStringList{"b"};
        QTest::newRow("the archive") << "" << any << "" << true << QStringList{"d"};
        QTest::newRow("nothing in the archive") << "a" << any << "" << true << QStringList{};
    }
    void projectsAreFiltered() {
        QFETCH(QString, text);
        QFETCH(int, state);
        QFETCH(QString, client);
        QFETCH(bool, archived);
        QFETCH(QStringList, found);
        ProjectListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto made = [](const char* id, const char* clientName, ProjectState at, bool put) {
            ProjectSummary project;
            project.id = project.name = id;
            project.clientName = clientName;
            project.state = at;
            project.archived = put;
            return project;
        };
        model.setProjects({made("a", "Northwind", ProjectState::Created, false),
                           made("b", "Northwind", ProjectState::Delivered, false),
                           made("c", "Halden", ProjectState::Delivered, false),
                           made("d", "Orrery", ProjectState::Delivered, true)});
        ProjectFilter filter{text, {}, {}, archived};
        if (state >= 0) {
            filter.state = static_cast<ProjectState>(state);
        }
        if (!client.isEmpty()) {
            filter.client = client.toStdString();
        }
        model.setFilter(filter);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.index(row).data().toString());
        }
        QCOMPARE(names, found);
        QCOMPARE(model.total(), archived ? 1 : 3);
    }

    void theArchiveIsAListOfItsOwn() {
        test::WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        auto* list = qobject_cast<QListView*>(findNamed(window, QAccessible::List, QStringLiteral("Projects")));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, 10000);
        const auto choose = [&](const QString& text) {
            // By key, on the row that is chosen.
            QTimer::singleShot(300, [&] {
                auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
                for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
                    if (action->text().remove(u'&') == text) {
                        menu->setActiveAction(action);
                        QTest::keyClick(menu, Qt::Key_Return);
                        return;
                    }
                }
                QTest::qFail("no such entry", __FILE__, __LINE__);
            });
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), list->mapToGlobal(QPoint(1, 1)));
            QApplication::sendEvent(list, &event);
        };
        list->setFocus();
        choose(QStringLiteral("Archive"));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 10000);
        auto* sidebar = window.findChild<Sidebar*>();
        sidebar->setFilter({{}, {}, {}, true});
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 10000);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Spring Launch"));
        list->setCurrentIndex(list->model()->index(0, 0));
        choose(QStringLiteral("Take out of the archive"));
        QTRY_COMPARE_WITH_TIMEOUT(sidebar->model().filter().archived, false, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().projectId(), std::string("northwind-spring"), 10000);
    }

    void archivingCanBeUndone() {
        test::WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        auto* projects = qobject_cast<QListView*>(findNamed(window, QAccessible::List, QStringLiteral("Projects")));
        QTRY_COMPARE_WITH_TIMEOUT(projects->model()->rowCount(), 2, 10000);
        const auto press = [&](const QString& text) {
            for (QAction* action : window.findChildren<QAction*>()) {
                if (action->text() == text) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(press(QStringLiteral("A&rchive")));
        QTRY_COMPARE_WITH_TIMEOUT(projects->model()->rowCount(), 1, 10000);
        QVERIFY(!window.session().loaded());
        QPushButton* undo = nullptr;
        for (QPushButton* button : window.findChildren<QPushButton*>()) {
            undo = button->isVisible() && button->text() == QLatin1String("Undo") ? button : undo;
        }
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(projects->model()->rowCount(), 2, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().loaded() != nullptr, 10000);
        QCOMPARE(window.session().projectId(), std::string("northwind-spring"));
    }

    void aChosenWidthStays() {
        test::WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.resize(1500, 900);
        window.show();
        auto* splitter = window.centralWidget()->findChild<QSplitter*>();
        QVERIFY(splitter);
        QCOMPARE(splitter->sizes().first(), 288);
        splitter->setSizes({340, 1160});
        window.resize(1400, 900);
        QCOMPARE(splitter->sizes().first(), 340);
        window.resize(1024, 700);
        QCOMPARE(splitter->sizes().first(), 232);
    }

    void shortcutsChooseSearchFieldsAndPages() {
        test::WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.show();
        QVERIFY(fixture.openSamples());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(window.focusWidget()->accessibleName(), QStringLiteral("Search projects"));
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(window.focusWidget()->accessibleName(), QStringLiteral("Search events"));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(window.focusWidget()->accessibleName(), QStringLiteral("Filter plan items"));
    }
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
