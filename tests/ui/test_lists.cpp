// The smaller lists keep the rules of Qt's models, whatever happens to them.

#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/ui/window_fixture.h"
#include "ui/models/answer_model.h"
#include "ui/models/content_list_model.h"
#include "ui/models/run_history_model.h"

using namespace aicmo;
using namespace aicmo::ui;

namespace {

constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// Every cell in every role that a view asks for.
void readAll(const QAbstractItemModel& model) {
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::TextAlignmentRole}) {
                static_cast<void>(model.index(row, column).data(role));
            }
        }
    }
}

}  // namespace

class TestLists : public QObject {
    Q_OBJECT

  private slots:
    void answers();
    void history();
    void contents();
};

void TestLists::answers() {
    std::vector<AskedDoubt> asked(3);
    AnswerModel model(asked);
    const QAbstractItemModelTester tester(&model, mode);
    QCOMPARE(model.rowCount(), 3);
    readAll(model);
    AnswerModel none({});
    const QAbstractItemModelTester noneTester(&none, mode);
    QCOMPARE(none.rowCount(), 0);
}

void TestLists::history() {
    std::vector<Run> runs(2);
    runs[0].id = "live";
    runs[0].dry = false;
    runs[0].state = RunState::Stopped;
    runs[0].startedAt = "2026-03-02T08:00:00Z";
    RunHistoryModel model(runs);
    const QAbstractItemModelTester tester(&model, mode);
    readAll(model);
    RunCounts counts;
    counts.total = 12;
    counts.success = 12;
    model.setCounts({counts, {}});
    readAll(model);
    QCOMPARE(model.index(0, RunHistoryModel::Sent).data().toString(), QStringLiteral("12"));
}

void TestLists::contents() {
    ui::test::WindowFixture fixture;
    QVERIFY(fixture.openSamples());
    ContentListModel model;
    const QAbstractItemModelTester tester(&model, mode);
    model.setProject(fixture.window().session().loaded());
    QVERIFY(model.rowCount() > 0);
    model.setCheck(fixture.window().session().check(), fixture.services().clock->now());
    for (const bool byDate : {false, true}) {
        model.setByDate(byDate);
        readAll(model);
        for (int row = 0; row < model.rowCount(); ++row) QCOMPARE(model.rowOfContent(model.contentAt(row)), row);
    }
    model.setProject({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestLists)
#include "test_lists.moc"
