// One mailing sent by several programs together from a store in PostgreSQL, while some of them are killed, some are
// stopped for longer than their lease, and the server is restarted.

#include <algorithm>
#include <deque>
#include <signal.h>

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include "tests/e2e/mailing.h"
#include "tests/support/postgres_server.h"
#include "tests/support/server_process.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

enum class Blow { Kill, Stop, Restart };

constexpr int senders = 4;
constexpr double lease = 1;
constexpr auto stopped = std::chrono::milliseconds(1500);  // of a sender, in a lease and a half

/// Keeps the senders going until the run is at its end.
class Team {
  public:
    Team(Mailing& mailing, QRandomGenerator& random) : mailing_(mailing), random_(random), runs_(senders) {}
    ~Team() {
        for (const auto& run : runs_) {
            if (!run) continue;
            run->kill();
            run->waitForFinished();
        }
    }

    void keepGoing() {
        wakeSleepers(false);
        for (auto& run : runs_) {
            if (run && !endsWithin(*run, 0)) continue;
            run = mailing_.start("none", {"--together"});
            ++started_;
        }
    }
    [[nodiscard]] QProcess* any() {
        QProcess* run = runs_[random_.bounded(senders)].get();
        const bool asleep =
            std::any_of(sleepers_.begin(), sleepers_.end(), [&](const auto& s) { return s.run == run; });
        return run == nullptr || asleep || endsWithin(*run, 0) ? nullptr : run;
    }
    void sleep(QProcess* run) {
        signalTo(*run, SIGSTOP);
        sleepers_.push_back({run, std::chrono::steady_clock::now() + stopped});
    }
    /// Waits until all have ended by themselves; "" when they did.
    [[nodiscard]] QString finish() {
        wakeSleepers(true);
        for (const auto& run : runs_) {
            if (!run || endsWithin(*run, 120000)) continue;
            return "a sender does not end";
        }
        return {};
    }
    [[nodiscard]] int started() const { return started_; }

  private:
    struct Sleeper {
        QProcess* run;
        std::chrono::steady_clock::time_point until;
    };
    void wakeSleepers(bool all) {
        const auto now = std::chrono::steady_clock::now();
        while (!sleepers_.empty() && (all || sleepers_.front().until <= now)) {
            signalTo(*sleepers_.front().run, SIGCONT);
            sleepers_.pop_front();
        }
    }
    Mailing& mailing_;
    QRandomGenerator& random_;
    std::vector<std::unique_ptr<QProcess>> runs_;
    std::deque<Sleeper> sleepers_;
    int started_ = 0;
};

}  // namespace

class TestManySenders : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QVERIFY2(postgres_.start(), postgres_.error().c_str()); }
    void aPlanIsSpreadOverAll();
    void theyKeepOneRate_data();
    void theyKeepOneRate();
    void nothingIsLostNorSentTwice();

  private:
    void prepare(Mailing& mailing, int mails);
    [[nodiscard]] std::string value(const std::string& sql) { return postgres_.value(database_, sql); }
    void checkRows();

    PostgresServer postgres_;
    std::string database_;
};

void TestManySenders::prepare(Mailing& mailing, int mails) {
    database_ = postgres_.makeDatabase();
    mailing.addresses = people(mails);
    mailing.connections = 4;
    mailing.environment = {{"AICMO_STORE", QString::fromStdString(postgres_.url(database_))},
                           {"PGPASSWORD", QString::fromStdString(postgres_.password())},
                           {"AICMO_LEASE_SECONDS", QString::number(lease)}};
    FaultSmtpOptions options;
    options.keepMessages = false;
    const QString prepared = mailing.prepare(options);
    QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
}

/// Each row that was handed over names who did it, and was told of once; nobody is left behind as sending.
void TestManySenders::checkRows() {
    QCOMPARE(value("SELECT count(*) FROM run_item WHERE live = 1 AND attempts > 0 AND state <> 0 AND owner = 0"),
             std::string("0"));
    QCOMPARE(value("SELECT count(*) FROM (SELECT CAST(details AS json) ->> 'item_id' FROM event"
                   " WHERE event = 'execution.email_executed' AND CAST(details AS json) ->> 'status' = 'SUCCESS'"
                   " AND CAST(details AS json) ->> 'dry_run' IS DISTINCT FROM 'true'"
                   " GROUP BY 1 HAVING count(*) > 1) AS twice"),
             std::string("0"));
    QCOMPARE(value("SELECT count(*) FROM sender WHERE ended_at = ''"), std::string("0"));
    QCOMPARE(value("SELECT count(*) FROM event_waiting"), std::string("0"));
}

void TestManySenders::aPlanIsSpreadOverAll() {
    Mailing mailing;
    prepare(mailing, 3000);
    if (QTest::currentTestFailed()) return;
    std::vector<std::unique_ptr<QProcess>> runs;
    runs.reserve(senders);
    for (int i = 0; i < senders; ++i) runs.push_back(mailing.start("none", {"--together"}));
    for (const auto& run : runs) {
        QVERIFY(endsWithin(*run, 120000));
        QVERIFY2(run->exitCode() == 0, run->readAllStandardError() + run->readAllStandardOutput());
    }
    QCOMPARE(value("SELECT count(*) FROM run WHERE dry = 0 AND state = 3"), std::string("1"));
    QCOMPARE(value("SELECT count(*) FROM run WHERE dry = 0"), std::string("1"));
    QCOMPARE(mailing.server.storedCount(), std::size_t(3000));
    QVERIFY(std::stoi(value("SELECT count(DISTINCT owner) FROM run_item WHERE live = 1 AND state = 3")) > 1);
    SoakRow row("several senders", 0);
    const QString ended = mailing.finish(row);
    QVERIFY2(ended.isEmpty(), qPrintable(ended));
    QCOMPARE(row.doubts, 0);
    checkRows();
}

void TestManySenders::theyKeepOneRate_data() {
    QTest::addColumn<QString>("variable");
    QTest::newRow("of the account") << "AICMO_SMTP_RATE";
    QTest::newRow("of a domain") << "AICMO_SMTP_DOMAIN_RATE";
}

/// However many send: a slow machine only makes it longer.
void TestManySenders::theyKeepOneRate() {
    QFETCH(QString, variable);
    constexpr int mails = 60;
    constexpr std::int64_t gap = 50'000'000;  // nanoseconds, at 1200 a minute
    Mailing mailing;
    prepare(mailing, mails);
    if (QTest::currentTestFailed()) return;
    mailing.program.environment[variable] = "1200";
    std::vector<std::unique_ptr<QProcess>> runs;
    runs.reserve(senders);
    for (int i = 0; i < senders; ++i) runs.push_back(mailing.start("none", {"--together"}));
    for (const auto& run : runs) {
        QVERIFY(endsWithin(*run, 120000));
        QVERIFY2(run->exitCode() == 0, run->readAllStandardError() + run->readAllStandardOutput());
    }
    const auto lines = mailing.server.storedLines();
    QCOMPARE(lines.size(), std::size_t(mails));
    QVERIFY(std::stoi(value("SELECT count(DISTINCT owner) FROM run_item WHERE live = 1 AND state = 3")) > 1);
    // Any ten in a row: one may come late, and the next in its time.
    for (std::size_t i = 10; i < lines.size(); ++i) QVERIFY(lines[i].at - lines[i - 10].at > 5 * gap);
    QVERIFY(lines.back().at - lines.front().at > (mails - 1) * gap * 9 / 10);
}

void TestManySenders::nothingIsLostNorSentTwice() {
    const quint32 seed = testSeed();
    QRandomGenerator random(seed);
    SoakRow row("several senders, killed, stopped, database restarted", seed);
    const int mails = rounds("SENDER_MAILS", 3000, 50000);
    std::vector<Blow> blows(static_cast<std::size_t>(rounds("SENDER_KILLS", 6, 60)), Blow::Kill);
    blows.insert(blows.end(), static_cast<std::size_t>(rounds("SENDER_STOPS", 3, 30)), Blow::Stop);
    blows.insert(blows.end(), static_cast<std::size_t>(rounds("SENDER_RESTARTS", 1, 3)), Blow::Restart);
    std::shuffle(blows.begin(), blows.end(), random);
    Mailing mailing;
    prepare(mailing, mails);
    if (QTest::currentTestFailed()) return;
    {
        Team team(mailing, random);
        const std::size_t apart = static_cast<std::size_t>(mails) / (blows.size() + 2);
        for (std::size_t i = 0; i < blows.size();) {
            team.keepGoing();
            if (mailing.server.storedCount() < (i + 1) * apart) {
                QThread::msleep(2);
                continue;
            }
            QThread::usleep(random.bounded(4000U));
            if (blows[i] == Blow::Restart) {
                postgres_.stop();
                QVERIFY2(postgres_.start(), postgres_.error().c_str());
            } else if (QProcess* run = team.any(); run == nullptr) {
                continue;
            } else if (blows[i] == Blow::Kill) {
                signalTo(*run, SIGKILL);
            } else {
                team.sleep(run);
            }
            ++row.kills;
            ++i;
        }
        const QString ended = team.finish();
        QVERIFY2(ended.isEmpty(), qPrintable(ended));
        qInfo("%d programs were started", team.started());
    }
    const QString ended = mailing.finish(row);
    QVERIFY2(ended.isEmpty(), qPrintable(ended));
    QVERIFY(row.doubts <= row.kills * senders * mailing.connections);
    checkRows();
    const QString settled = mailing.settleDoubts();
    QVERIFY2(settled.isEmpty(), qPrintable(settled));
    row.tell();
}

QTEST_GUILESS_MAIN(TestManySenders)
#include "test_many_senders.moc"
