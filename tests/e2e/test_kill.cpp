// SIGKILL at any instant of a live run, then the same command until it is done: nobody is lost, nobody gets it twice,
// and what nobody can know is in doubt and says so.

#include <signal.h>

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include "tests/e2e/mailing.h"
#include "tests/support/server_process.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

void killNow(QProcess& run) {
    signalTo(run, SIGKILL);
    run.waitForFinished();
}

/// Half of the kills come after some time, so that they meet every part of a run; half after some mail, so that they
/// meet the sending: the first of each mailing, because a quick machine may have sent all of it after some time. False
/// when the run came to its end before.
bool waitForTheMoment(QProcess& run, const FaultSmtpServer& server, QRandomGenerator& random, bool isFirst) {
    if (!isFirst && random.bounded(2) == 0) return !endsWithin(run, static_cast<int>(50 + random.bounded(450)));
    const std::size_t count = server.storedCount() + random.bounded(80U);
    static_cast<void>(
        waitUntil([&] { return endsWithin(run, 0) || server.storedCount() >= count; }, std::chrono::seconds(10)));
    if (random.bounded(2) == 0) QThread::usleep(random.bounded(5000U));
    return !endsWithin(run, 0);
}

}  // namespace

class TestKill : public QObject {
    Q_OBJECT

  private slots:
    void killedAgainAndAgain_data();
    void killedAgainAndAgain();
    void terminatedEndsSoonAndGoesOn();
};

void TestKill::killedAgainAndAgain_data() {
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("recipients");
    QTest::addColumn<int>("kills");
    QTest::newRow("8 connections") << 8 << rounds("KILL_MAILS", 1200, 20000) << rounds("KILLS", 8, 200);
    if (const int kills = rounds("KILLS_16", 0, 100); kills > 0)
        QTest::newRow("16 connections") << 16 << rounds("KILL_16_MAILS", 0, 10000) << kills;
}

void TestKill::killedAgainAndAgain() {
    QFETCH(int, connections);
    QFETCH(int, recipients);
    QFETCH(int, kills);
    const quint32 seed = testSeed();
    QRandomGenerator random(seed);
    SoakRow row(QString("random kills, %1 connections").arg(connections), seed);
    // A mailing may come to its end before its kills do: then there is another one.
    while (row.kills < kills) {
        Mailing mailing;
        mailing.addresses = people(recipients);
        mailing.connections = connections;
        FaultSmtpOptions options;
        options.keepMessages = false;
        const QString prepared = mailing.prepare(options);
        QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
        int doubts = 0;
        const int before = row.kills;
        while (row.kills < kills) {
            const auto run = mailing.start();
            if (!waitForTheMoment(*run, mailing.server, random, row.kills == before)) break;
            killNow(*run);
            ++row.kills;
            const QString wrong = mailing.checkBetween(doubts);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        QVERIFY2(row.kills > before, "a whole mailing was sent within one moment");
        const int doubtsBefore = row.doubts;
        const QString ended = mailing.finish(row);
        QVERIFY2(ended.isEmpty(), qPrintable(ended));
        QVERIFY(row.doubts - doubtsBefore <= (row.kills - before) * connections);
        const QString settled = mailing.settleDoubts();
        QVERIFY2(settled.isEmpty(), qPrintable(settled));
    }
    row.tell();
}

void TestKill::terminatedEndsSoonAndGoesOn() {
    const quint32 seed = testSeed();
    QRandomGenerator random(seed);
    SoakRow row("SIGTERM", seed);
    const int times = rounds("TERMS", 1, 50);
    for (int i = 0; i < times; ++i) {
        Mailing mailing;
        mailing.addresses = people(400);
        const QString prepared = mailing.prepare();
        QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
        const auto run = mailing.start("all");
        QVERIFY(mailing.server.waitForCount(10 + random.bounded(50U)));
        QVERIFY(signalTo(*run, SIGTERM));
        QVERIFY(run->waitForFinished(10000));
        ++row.kills;
        QCOMPARE(run->exitCode(), 4);
        const Result<Json> report = parseJson(run->readAllStandardOutput().toStdString());
        QVERIFY(report.has_value());
        QCOMPARE(report->at("items_in_doubt").get<int>(), 0);
        QVERIFY(report->at("items_pending").get<int>() > 0);

        const QString ended = mailing.finish(row);
        QVERIFY2(ended.isEmpty(), qPrintable(ended));
        QCOMPARE(row.doubts, 0);
        const Json rest = mailing.program.run({"report", "many", "--json", "--results", "none"}).json();
        QCOMPARE(rest.at("run_id").dump(), report->at("run_id").dump());
        QCOMPARE(rest.at("items_sent_successfully").get<int>(), 400);
    }
    row.tell();
}

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
