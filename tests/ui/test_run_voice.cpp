// What a screen reader is told of a run: each tenth once, no more than one a second, the first failure of each kind.

#include <QTest>

#include "ui/run_voice.h"

using namespace aicmo;
using namespace aicmo::ui;
using std::chrono::milliseconds;

namespace {

ExecutionProgress at(std::int64_t sent, std::int64_t total) {
    ExecutionProgress progress;
    progress.dryRun = false;
    progress.counts.success = sent;
    progress.counts.total = total;
    return progress;
}

ExecutionProgress with(ExecutionStatus status, const char* recipient, const char* reason) {
    ExecutionProgress progress = at(0, 100);
    ExecutionResult result;
    result.status = status;
    result.recipient = recipient;
    result.errorMessage = reason;
    progress.latest.push_back(result);
    return progress;
}

}  // namespace

class TestRunVoice : public QObject {
    Q_OBJECT
  private slots:
    void tellsEachTenth_data() {
        QTest::addColumn<QList<int>>("sent");  // of 100, one figure a second
        QTest::addColumn<QStringList>("said");
        QTest::newRow("every tenth") << QList<int>{0, 9, 10, 11, 19, 20}
                                     << QStringList{"10 %, 10 of 100 processed", "20 %, 20 of 100 processed"};
        QTest::newRow("several at once") << QList<int>{0, 45, 46} << QStringList{"40 %, 45 of 100 processed"};
        QTest::newRow("the end is said elsewhere") << QList<int>{95, 100} << QStringList{"90 %, 95 of 100 processed"};
        QTest::newRow("never backwards") << QList<int>{50, 40} << QStringList{"50 %, 50 of 100 processed"};
    }
    void tellsEachTenth() {
        QFETCH(QList<int>, sent);
        QFETCH(QStringList, said);
        SpokenRun run;
        QStringList heard;
        for (int i = 0; i < sent.size(); ++i) {
            heard += run.next(at(sent[i], 100), milliseconds(1000 * i));
        }
        QCOMPARE(heard, said);
    }

    void isNotHurried() {
        SpokenRun run;
        QCOMPARE(run.next(at(10, 100), milliseconds(0)).size(), 1);
        QVERIFY(run.next(at(20, 100), milliseconds(300)).isEmpty());
        QVERIFY(run.next(at(30, 100), milliseconds(900)).isEmpty());
        QCOMPARE(run.next(at(40, 100), milliseconds(1000)), QStringList{"40 %, 40 of 100 processed"});
    }

    void tellsTheFirstFailureOfAKind() {
        SpokenRun run;
        const auto say = [&](ExecutionStatus status, const char* recipient, const char* reason) {
            return run.next(with(status, recipient, reason), milliseconds(0));
        };
        QCOMPARE(say(ExecutionStatus::Failed, "a@x.example", "550 unknown"),
                 QStringList{"Failed: a@x.example, 550 unknown"});
        QVERIFY(say(ExecutionStatus::Failed, "b@x.example", "550 unknown").isEmpty());
        QCOMPARE(say(ExecutionStatus::Failed, "c@x.example", "552 full"), QStringList{"Failed: c@x.example, 552 full"});
        QCOMPARE(say(ExecutionStatus::InDoubt, "d@x.example", "the answer was lost"),
                 QStringList{"In doubt: d@x.example, the answer was lost"});
        QVERIFY(say(ExecutionStatus::Success, "e@x.example", "").isEmpty());
        QVERIFY(say(ExecutionStatus::Skipped, "f@x.example", "not approved").isEmpty());
    }
};

QTEST_MAIN(TestRunVoice)
#include "test_run_voice.moc"
