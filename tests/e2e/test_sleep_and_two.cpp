// A program that is stopped for longer than the server's patience (a laptop that sleeps), and two programs that are
// started on the same project at once.

#include <signal.h>

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include "tests/e2e/mailing.h"
#include "tests/support/server_process.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

constexpr const char* refusal = "is sending for this project";

/// "" when the program came to its end, or says that another one is sending.
QString wrongWith(QProcess& run, int& refused) {
    if (!endsWithin(run, 240000)) return "does not end";
    const QByteArray said = run.readAllStandardOutput() + run.readAllStandardError();
    if (run.exitStatus() != QProcess::NormalExit) return "crashed: " + QString::fromUtf8(said);
    if (run.exitCode() == 1 && said.contains(refusal)) {
        ++refused;
        return {};
    }
    // 1: something is in doubt since the first was killed.
    if (run.exitCode() <= 1 && !said.contains("\"errors\": [\n")) return {};
    return QString("status %1: ").arg(run.exitCode()) + QString::fromUtf8(said);
}

}  // namespace

class TestSleepAndTwo : public QObject {
    Q_OBJECT

  private slots:
    void sleepsLongerThanTheServerWaits();
    void twoAtOnce();
    void theFirstIsKilledAndTheSecondThere();

  private:
    static constexpr double patience = 0.7;
    /// Ready to be sent; fails the test otherwise.
    static void prepare(Mailing& mailing, int mails);
    static void sleepAgainAndAgain(Mailing& mailing, int sleeps, QRandomGenerator& random, SoakRow& row, int& asked);
};

void TestSleepAndTwo::prepare(Mailing& mailing, int mails) {
    mailing.addresses = people(mails);
    FaultSmtpOptions options;
    options.idleSeconds = patience;
    options.keepMessages = false;
    const QString prepared = mailing.prepare(options);
    QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
}

/// Stops the run at random moments until it ends; once that is tried while it sleeps, nobody else may send for it.
void TestSleepAndTwo::sleepAgainAndAgain(Mailing& mailing, int sleeps, QRandomGenerator& random, SoakRow& row,
                                         int& asked) {
    const auto run = mailing.start();
    bool askedOfThis = false;
    for (int i = 0; i < sleeps; ++i) {
        const std::size_t count = mailing.server.storedCount() + random.bounded(60U);
        static_cast<void>(waitUntil([&] { return endsWithin(*run, 0) || mailing.server.storedCount() >= count; },
                                    std::chrono::seconds(20)));
        QThread::usleep(random.bounded(4000U));
        if (endsWithin(*run, 0)) break;
        signalTo(*run, SIGSTOP);
        ++row.kills;
        QThread::msleep(static_cast<unsigned long>(patience * 1000) + random.bounded(600U));
        // Before its first mail it may not be sending yet, after its last one no more.
        const std::size_t stored = mailing.server.storedCount();
        if (!askedOfThis && stored > 0 && stored < mailing.addresses.size()) {
            askedOfThis = true;
            ++asked;
            const Answer second = mailing.execute("none");
            QCOMPARE(second.status, 1);
            QVERIFY2(second.out.contains(refusal), second.out + second.err);
        }
        signalTo(*run, SIGCONT);
    }
    QVERIFY(endsWithin(*run, 240000));
    QVERIFY2(run->exitCode() <= 1, run->readAllStandardError().constData());
}

void TestSleepAndTwo::sleepsLongerThanTheServerWaits() {
    const quint32 seed = testSeed();
    QRandomGenerator random(seed);
    SoakRow row("stopped and continued", seed);
    const int sleeps = rounds("SLEEPS", 2, 200);
    int asked = 0;
    while (row.kills < sleeps || asked == 0) {
        Mailing mailing;
        prepare(mailing, rounds("SLEEP_MAILS", 1000, 4000));
        if (QTest::currentTestFailed()) return;
        const int before = row.kills;
        sleepAgainAndAgain(mailing, std::clamp(sleeps - row.kills, 1, 25), random, row, asked);
        if (QTest::currentTestFailed()) return;
        const int doubtsBefore = row.doubts;
        const QString ended = mailing.finish(row);
        QVERIFY2(ended.isEmpty(), qPrintable(ended));
        QVERIFY(row.doubts - doubtsBefore <= (row.kills - before) * mailing.connections);
        const QString settled = mailing.settleDoubts();
        QVERIFY2(settled.isEmpty(), qPrintable(settled));
    }
    row.tell();
}

void TestSleepAndTwo::twoAtOnce() {
    const quint32 seed = testSeed();
    SoakRow row("two at once", seed);
    QRandomGenerator random(seed);
    const int pairs = rounds("PAIRS", 2, 100);
    int refused = 0;
    for (int i = 0; i < pairs; ++i) {
        Mailing mailing;
        prepare(mailing, 60);
        if (QTest::currentTestFailed()) return;
        const auto first = mailing.start();
        if (i % 2 == 1) QThread::msleep(random.bounded(100U));
        const auto second = mailing.start();
        for (QProcess* run : {first.get(), second.get()}) {
            const QString wrong = wrongWith(*run, refused);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        QCOMPARE(static_cast<int>(mailing.server.storedCount()), 60);
        const QString ended = mailing.finish(row);
        QVERIFY2(ended.isEmpty(), qPrintable(ended));
    }
    QCOMPARE(row.doubts, 0);
    qInfo("%d of %d were told that another one is sending", refused, 2 * pairs);
    QVERIFY(refused > 0);
    row.tell();
}

void TestSleepAndTwo::theFirstIsKilledAndTheSecondThere() {
    const quint32 seed = testSeed();
    SoakRow row("first killed, second there", seed);
    QRandomGenerator random(seed);
    const int pairs = rounds("KILLED_PAIRS", 2, 100);
    int refused = 0;
    for (int i = 0; i < pairs; ++i) {
        Mailing mailing;
        prepare(mailing, 60);
        if (QTest::currentTestFailed()) return;
        const auto first = mailing.start();
        static_cast<void>(mailing.server.waitForCount(random.bounded(40U), std::chrono::seconds(20)));
        const bool secondBefore = random.bounded(3) > 0;
        const auto second = secondBefore ? mailing.start() : nullptr;
        QThread::msleep(random.bounded(60U));
        signalTo(*first, SIGKILL);
        const auto third = mailing.start();
        ++row.kills;
        first->waitForFinished();
        for (QProcess* run : {second.get(), third.get()}) {
            if (run == nullptr) continue;
            const QString wrong = wrongWith(*run, refused);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        const QString ended = mailing.finish(row);
        QVERIFY2(ended.isEmpty(), qPrintable(ended));
        const QString settled = mailing.settleDoubts();
        QVERIFY2(settled.isEmpty(), qPrintable(settled));
    }
    QVERIFY(row.doubts <= row.kills * 8);
    row.tell();
}

QTEST_GUILESS_MAIN(TestSleepAndTwo)
#include "test_sleep_and_two.moc"
