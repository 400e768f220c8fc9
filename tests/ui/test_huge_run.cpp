// The run page on runs of a hundred thousand items: nothing is read that is not looked at, and every row can be reached
// (how quickly: tests/bench/console_bench.cpp). What belongs to one project stays with it.

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include "tests/ui/huge_run.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/result_model.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;
using aicmo::ui::test::MadeRun;
using aicmo::ui::test::makeRun;
using aicmo::ui::test::runUntil;

namespace {

constexpr int soon = 30'000;

class RunFixture : public ui::test::WindowFixture {
  public:
    [[nodiscard]] bool open(const QString& project) {
        window().openProject(project);
        window().showPage(PageId::Run);
        return runUntil([&] { return window().session().projectId() == project.toStdString() && loaded(); }, soon);
    }
    [[nodiscard]] QTableView* results() {
        return qobject_cast<QTableView*>(findNamed(window(), QAccessible::Table, QStringLiteral("Execution report")));
    }
    [[nodiscard]] ResultModel& model() { return *static_cast<ResultModel*>(results()->model()); }
    [[nodiscard]] int rows() { return results()->model()->rowCount(); }
    [[nodiscard]] QPushButton* button(const QString& start) {
        for (QPushButton* candidate : window().findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->accessibleName().startsWith(start)) {
                return candidate;
            }
            if (candidate->isVisible() && candidate->text().startsWith(start)) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& words) {
        const auto labels = window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

  private:
    [[nodiscard]] bool loaded() { return window().session().loaded() && window().session().check(); }
};

}  // namespace

class TestHugeRun : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void everyRowCanBeReached() {
        RunFixture fixture;
        MadeRun made;
        made.sent = 8900;
        made.failed = 60;
        made.inDoubt = 40;
        makeRun(fixture.store(), "spring", "Spring Launch", made);
        fixture.window().show();
        QVERIFY(fixture.open("spring"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.rows() > 0, soon);
        QVERIFY2(fixture.model().rowsRead() <= 2000, "rows were read that nobody looks at");
        const QAbstractItemModelTester tester(fixture.results()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        // All rows stand there at once; each is read when it is looked at, wherever it stands.
        QTRY_COMPARE_WITH_TIMEOUT(fixture.rows(), 9000, soon);
        for (const int row : {8999, 4500, 2000, 7000, 1, 3999, 4000}) {
            fixture.results()->scrollTo(fixture.model().index(row, 1), QAbstractItemView::PositionAtCenter);
            const QString start = QStringLiteral("reader%1@").arg(row);
            const auto isRead = [&] { return fixture.model().index(row, 1).data().toString().startsWith(start); };
            QVERIFY2(runUntil(isRead, soon), qPrintable(start));
        }
        // With a filter they come in order, page by page.
        QTest::mouseClick(fixture.button("Sent"), Qt::LeftButton);
        const auto atTheEnd = [&] {
            fixture.results()->scrollToBottom();
            return fixture.rows() == 8900;
        };
        QVERIFY2(runUntil(atTheEnd, soon), qPrintable(QString::number(fixture.rows())));
        QTest::mouseClick(fixture.button("All"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.rows(), 9000, soon);
    }

    void aTotalThatComesWhileAPageIsReadIsShown() {
        RunFixture fixture;
        MadeRun made;
        made.sent = 6000;
        const std::string run = makeRun(fixture.store(), "spring", "Spring Launch", made);
        fixture.window().show();
        QVERIFY(fixture.open("spring"));
        ResultModel& model = fixture.model();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 6000, soon);
        model.setRun(run, false);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2000, soon);
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));  // it is being read
        model.setTotal(6000);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 6000, soon);
    }

    void aHundredThousandItemsAreReadAsTheyAreLookedAt() {
        RunFixture fixture;
        makeRun(fixture.store(), "spring", "Spring Launch", ui::test::hundredThousand());
        fixture.window().show();
        QVERIFY(fixture.open("spring"));
        QVERIFY(runUntil([&] { return fixture.button("Show: No consent given") != nullptr; }, soon));
        QVERIFY(fixture.model().rowsRead() <= 2000);
        QCOMPARE(fixture.rows(), 100'000);
        QVERIFY(fixture.says("5,000") && fixture.says("2,000"));

        // Dragged from end to end: what is passed over is not read.
        QScrollBar* bar = fixture.results()->verticalScrollBar();
        for (int step = 0; step <= 100; ++step) {
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / 100));
            QTest::qWait(5);
        }
        const auto atTheEnd = [&] {
            return fixture.model().index(99'999, 1).data().toString().startsWith("reader99999@");
        };
        QVERIFY(runUntil(atTheEnd, soon));
        QVERIFY(fixture.model().rowsRead() <= 20'000);

        QTest::mouseClick(fixture.button("Show: No consent given"), Qt::LeftButton);
        const auto onlyThose = [&] {
            auto* model = fixture.results()->model();
            return model->rowCount() == 2000 && model->index(1999, 0).data().toString() == "Skipped" &&
                   model->index(0, 5).data().toString().startsWith("no consent");
        };
        QVERIFY(runUntil(onlyThose, soon));

        auto* filter = qobject_cast<QLineEdit*>(
            findNamed(fixture.window(), QAccessible::EditableText, QStringLiteral("Filter results")));
        filter->clear();
        QTest::mouseClick(fixture.button("In doubt"), Qt::LeftButton);
        QVERIFY(runUntil([&] { return fixture.rows() == 100; }, soon));
        fixture.results()->selectAll();
        QVERIFY(runUntil([&] { return fixture.button("100 were sent") != nullptr; }, soon));
    }

    void nothingIsCarriedToAnotherProject() {
        RunFixture fixture;
        MadeRun made;
        made.sent = 10;
        made.inDoubt = 3;
        made.noConsent = 2;
        made.pending = 5;
        made.state = RunState::Stopped;
        made.errors = R"(["the server did not answer"])";
        makeRun(fixture.store(), "spring", "Spring Launch", made);
        fixture.window().show();
        QVERIFY(fixture.openSamples());
        QVERIFY(fixture.open("spring"));
        const auto tab = [&] { return fixture.window().findChild<QTabBar*>()->accessibleTabName(2); };
        QTRY_COMPARE_WITH_TIMEOUT(tab(), QStringLiteral("Run 3"), soon);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.says("3 items in doubt") && fixture.says("5 still to be sent"), soon);
        QTest::mouseClick(fixture.button("In doubt"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.rows(), 3, soon);
        fixture.results()->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.button("It was sent") != nullptr, soon);

        // From the very moment on that the other project is asked for, loaded or not.
        fixture.window().openProject("northwind-spring");
        QCOMPARE(fixture.rows(), 0);
        QVERIFY(!fixture.button("It was sent") && !fixture.button("Settle") && !fixture.button("Continue run"));
        QVERIFY(!fixture.says("in doubt") && !fixture.says("the server did not answer"));
        QCOMPARE(tab(), QStringLiteral("Run"));
        QVERIFY(fixture.waitForCheck());
        QCOMPARE(tab(), QStringLiteral("Run"));
        QVERIFY(!fixture.says("in doubt") && !fixture.button("Show: No consent given"));
    }
};

QTEST_MAIN(TestHugeRun)
#include "test_huge_run.moc"
