// What the console says of a run: how far it is, how it stands in the sidebar, what went wrong.

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextDocument>

#include "ui/bridge/unfinished_run.h"
#include "ui/console.h"
#include "ui/dialogs/problem_box.h"
#include "ui/models/project_list_model.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"

using namespace aicmo;
using namespace aicmo::ui;

namespace {

RunCounts counts(qint64 pending, qint64 success, qint64 failed, qint64 skipped, qint64 inDoubt) {
    RunCounts made;
    made.pending = pending;
    made.success = success;
    made.failed = failed;
    made.skipped = skipped;
    made.inDoubt = inDoubt;
    made.total = pending + success + failed + skipped + inDoubt;
    return made;
}

}  // namespace

Q_DECLARE_METATYPE(aicmo::RunCounts)

class TestRunWords : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void progressIsMeasuredByWhatIsToBeSent_data() {
        QTest::addColumn<RunCounts>("of");
        QTest::addColumn<bool>("dry");
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("percent");
        QTest::newRow("live, at its start") << counts(100, 0, 0, 900, 0) << false << qint64{0} << qint64{100} << 0;
        QTest::newRow("live, half") << counts(50, 40, 5, 900, 5) << false << qint64{50} << qint64{100} << 50;
        QTest::newRow("live, all held back") << counts(0, 0, 0, 900, 0) << false << qint64{0} << qint64{0} << 100;
        QTest::newRow("dry") << counts(500, 400, 0, 100, 0) << true << qint64{500} << qint64{1000} << 50;
    }
    void progressIsMeasuredByWhatIsToBeSent() {
        QFETCH(RunCounts, of);
        QFETCH(bool, dry);
        const RunShare share = shareOf(of, dry);
        QTEST(share.done, "done");
        QTEST(share.total, "total");
        QTEST(share.percent(), "percent");
        SegmentedProgress bar;
        bar.setCounts(of, dry);
        QTEST(bar.value() / 10, "percent");
    }

    void lastRunSaysWhenItWasStopped_data() {
        QTest::addColumn<bool>("dry");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<qint64>("inDoubt");
        QTest::addColumn<QString>("word");
        QTest::newRow("finished") << false << QByteArray("FINISHED") << qint64{0} << "Live";
        QTest::newRow("stopped") << false << QByteArray("STOPPED") << qint64{0} << "Live stopped";
        QTest::newRow("killed") << false << QByteArray("RUNNING") << qint64{2} << "Live stopped";
        QTest::newRow("in doubt") << false << QByteArray("FINISHED") << qint64{2} << "2 in doubt";
        QTest::newRow("preview") << true << QByteArray("FINISHED") << qint64{0} << "Preview";
        QTest::newRow("preview stopped") << true << QByteArray("STOPPED") << qint64{0} << "Preview stopped";
    }
    void lastRunSaysWhenItWasStopped() {
        QFETCH(bool, dry);
        QFETCH(QByteArray, state);
        QFETCH(qint64, inDoubt);
        QFETCH(QString, word);
        ProjectSummary project;
        project.lastRunAt = "2026-03-02T09:00:00Z";
        project.lastRunDry = dry;
        project.lastRunState = state.toStdString();
        project.inDoubt = inDoubt;
        QVERIFY2(lastRunLook(project, {}).word.startsWith(word), qPrintable(lastRunLook(project, {}).word));
        QCOMPARE(lastRunLook(project, QStringLiteral("Live, 3 %")).word, QStringLiteral("Live, 3 %"));
    }

    void onlyAnUnfinishedLiveRunGoesOn() {
        const auto run = [](const char* id, bool dry, RunState state) {
            Run made;
            made.id = id;
            made.dry = dry;
            made.state = state;
            return made;
        };
        QVERIFY(!unfinishedLiveRun({}));
        QVERIFY(!unfinishedLiveRun({run("a", true, RunState::Stopped), run("b", false, RunState::Finished)}));
        const std::vector<Run> runs{run("a", true, RunState::Stopped), run("b", false, RunState::Running)};
        QVERIFY(unfinishedLiveRun(runs));
        QCOMPARE(unfinishedLiveRun(runs)->id, std::string("b"));
    }

    void tooltipsShowTextAsItIs() {
        QCOMPARE(toolTipText({}), QString());
        QTextDocument shownText;
        shownText.setHtml(toolTipText(QStringLiteral("a & <b>\nc")));
        QCOMPARE(shownText.toPlainText(), QStringLiteral("a & <b>\nc"));
        QVERIFY(Qt::mightBeRichText(toolTipText(QStringLiteral("a & b"))));
    }

    void oneBoxHoldsAllProblems_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("Esc") << static_cast<int>(Qt::Key_Escape);
    }
    void oneBoxHoldsAllProblems() {
        QFETCH(int, key);
        QWidget window;
        window.show();
        QPointer<ProblemBox> box = new ProblemBox(&window);
        for (const char* text : {"first", "second", "first"}) {
            box->add(QLatin1String(text));
        }
        box->open();
        QCOMPARE(box->texts().size(), 2);
        QVERIFY(box->findChild<QPlainTextEdit*>()->toPlainText().contains(QLatin1String("second")));
        QTest::keyClick(box->focusWidget() ? box->focusWidget() : box.data(), static_cast<Qt::Key>(key));
        QTRY_VERIFY(!box);
    }
};

QTEST_MAIN(TestRunWords)
#include "test_run_words.moc"
