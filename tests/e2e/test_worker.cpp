// `aicmo worker` as systemd runs it: schedules, orders, holds, drains and deaths, against a real mail server, with a
// store in a file and with one in PostgreSQL.

#include <signal.h>

#include <QTest>
#include <QThread>

#include "core/base/clock.h"
#include "tests/e2e/mailing.h"
#include "tests/support/postgres_server.h"
#include "tests/support/server_process.h"

using namespace aicmo;
using namespace aicmo::test;

class TestWorker : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QVERIFY2(postgres_.start(), postgres_.error().c_str()); }

    void saysWhatKeepsItFromSending();
    void carriesOutAnOrder_data() { stores(); }
    void carriesOutAnOrder();
    void sendsContentsAtTheirTimes_data() { stores(); }
    void sendsContentsAtTheirTimes();
    void leavesAloneWhatIsHeld_data() { stores(); }
    void leavesAloneWhatIsHeld();
    void aCancelledOrderStopsAndAnotherGoesOn_data() { stores(); }
    void aCancelledOrderStopsAndAnotherGoesOn();
    void anotherGoesOnAfterTheEndOfOne_data();
    void anotherGoesOnAfterTheEndOfOne();
    void severalShareAnOrder();
    void tellsHowItIsDoing();

  private:
    static void stores() {
        QTest::addColumn<bool>("postgresql");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void prepare(Mailing& mailing, int mails, bool postgresql, int perMinute = 0);
    [[nodiscard]] static std::unique_ptr<QProcess> work(const Mailing& mailing, const QStringList& more = {});
    [[nodiscard]] static QString end(QProcess& worker);
    [[nodiscard]] static bool everybodyOnce(const Mailing& mailing);

    PostgresServer postgres_;
};

void TestWorker::prepare(Mailing& mailing, int mails, bool postgresql, int perMinute) {
    mailing.addresses = people(mails);
    mailing.connections = 4;
    mailing.environment = {{"EXECUTION_DRY_RUN", "false"}, {"AICMO_LEASE_SECONDS", "1"}, {"USER", "ana"}};
    if (perMinute > 0) mailing.environment["AICMO_SMTP_RATE"] = QString::number(perMinute);
    if (postgresql) {
        mailing.environment["AICMO_STORE"] = QString::fromStdString(postgres_.url(postgres_.makeDatabase()));
        mailing.environment["PGPASSWORD"] = QString::fromStdString(postgres_.password());
    }
    FaultSmtpOptions options;
    options.keepMessages = false;
    const QString prepared = mailing.prepare(options);
    QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
}

std::unique_ptr<QProcess> TestWorker::work(const Mailing& mailing, const QStringList& more) {
    auto worker = std::make_unique<QProcess>();
    worker->setEnvironment(mailing.program.processEnvironment());
    worker->start(Program::executable(), QStringList{"worker"} + more);
    if (!worker->waitForStarted()) qFatal("%s", qUtf8Printable(worker->errorString()));
    return worker;
}

/// As systemd stops it. "" when it ended well.
QString TestWorker::end(QProcess& worker) {
    signalTo(worker, SIGTERM);
    if (!endsWithin(worker, 60000)) return "does not end";
    return worker.exitCode() == 0 ? QString() : QString::fromUtf8(worker.readAllStandardError());
}

bool TestWorker::everybodyOnce(const Mailing& mailing) {
    const Journal journal = mailing.journal();
    return journal.size() == mailing.addresses.size() &&
           std::all_of(journal.begin(), journal.end(), [](const auto& entry) { return entry.second == 1; });
}

void TestWorker::saysWhatKeepsItFromSending() {
    Mailing mailing;
    prepare(mailing, 1, false);
    if (QTest::currentTestFailed()) return;
    mailing.program.environment["EXECUTION_DRY_RUN"] = "true";
    const Answer dry = mailing.program.run({"worker", "--once"});
    QCOMPARE(dry.status, 1);
    QVERIFY2(dry.err.contains("EXECUTION_DRY_RUN=false"), dry.err);
    mailing.program.environment["EXECUTION_ENABLED"] = "false";
    const Answer disabled = mailing.program.run({"worker", "--once"});
    QCOMPARE(disabled.status, 1);
    QVERIFY2(disabled.err.contains("EXECUTION_ENABLED=true"), disabled.err);
    QCOMPARE(mailing.server.storedCount(), std::size_t(0));
}

void TestWorker::carriesOutAnOrder() {
    QFETCH(bool, postgresql);
    Mailing mailing;
    prepare(mailing, 40, postgresql);
    if (QTest::currentTestFailed()) return;
    QCOMPARE(mailing.program.run({"worker", "--once"}).status, 0);
    QCOMPARE(mailing.server.storedCount(), std::size_t(0));
    QCOMPARE(mailing.program.run({"queue", "many", "--channels", "email"}).status, 0);
    QCOMPARE(mailing.program.run({"queue", "many"}).status, 1);
    const Answer once = mailing.program.run({"worker", "--once", "--json"});
    QVERIFY2(once.status == 0, once.err);
    QCOMPARE(once.json()["sent"].get<int>(), 40);
    QVERIFY(everybodyOnce(mailing));
    QCOMPARE(mailing.program.run({"queue", "--json"}).json()["orders"].size(), std::size_t(0));
    QCOMPARE(mailing.program.run({"worker", "--once", "--json"}).json()["runs"].get<int>(), 0);
    const QByteArray events = mailing.program.run({"events", "--json"}).out;
    for (const char* name : {"order.placed", "order.ended", "execution.completed"})
        QVERIFY2(events.contains(name), name);
    QCOMPARE(mailing.program.run({"events", "verify"}).status, 0);
}

void TestWorker::sendsContentsAtTheirTimes() {
    QFETCH(bool, postgresql);
    Mailing mailing;
    prepare(mailing, 2, postgresql);
    if (QTest::currentTestFailed()) return;
    const Instant now = SystemClock().now();
    const auto mail = [](const char* id, const std::string& to, Instant at) {
        return Json{{"id", id},
                    {"channel", "email"},
                    {"scheduled_at", toRfc3339(at)},
                    {"email",
                     {{"from", {{"name", "North"}, {"address", "news@north.example"}}},
                      {"to", Json::array({Json{{"email", to}}})},
                      {"subject", "Hello"},
                      {"text", "News.\n"},
                      {"unsubscribe", "https://north.example/unsubscribe"}}}};
    };
    using std::chrono::hours;
    const Json document{{"format", "aicmo.project/1"},
                        {"id", "timed"},
                        {"name", "Timed"},
                        {"content", Json::array({mail("missed", "missed@many.test", now - hours(3)),
                                                 mail("soon", "soon@many.test", now + std::chrono::seconds(4)),
                                                 mail("tomorrow", "tomorrow@many.test", now + hours(24)),
                                                 mail("unapproved", "unapproved@many.test", now - hours(1))})}};
    const QString file = mailing.program.path("timed.json");
    QVERIFY(writeFile(file.toStdString(), document.dump()));
    QCOMPARE(mailing.program.run({"import", file}).status, 0);
    QVERIFY(mailing.program.run({"preview", "timed"}).status <= 1);
    QCOMPARE(mailing.program.run({"approve", "timed", "--content", "missed", "soon", "tomorrow"}).status, 0);
    const auto worker = work(mailing);
    QCOMPARE(mailing.program.run({"schedule", "timed", "on"}).status, 0);
    QVERIFY(mailing.server.waitForCount(1, std::chrono::seconds(60)));
    QVERIFY(SystemClock().now() >= now + std::chrono::seconds(4));
    QThread::msleep(1500);  // it looks again, and again finds nothing
    const QString ended = end(*worker);
    QVERIFY2(ended.isEmpty(), qPrintable(ended));
    QCOMPARE(mailing.journal(), (Journal{{"soon@many.test", 1}}));
    // The run is told of as the schedule's, under the name of who switched it on.
    const QByteArray events = mailing.program.run({"events", "--json"}).out;
    QVERIFY(events.contains("schedule.changed"));
}

void TestWorker::leavesAloneWhatIsHeld() {
    QFETCH(bool, postgresql);
    Mailing mailing;
    prepare(mailing, 60, postgresql, 1200);
    if (QTest::currentTestFailed()) return;
    const auto worker = work(mailing);
    QCOMPARE(mailing.program.run({"queue", "many"}).status, 0);
    QVERIFY(mailing.server.waitForCount(5, std::chrono::seconds(60)));
    QCOMPARE(mailing.program.run({"hold", "--all"}).status, 0);
    QThread::msleep(700);
    const std::size_t held = mailing.server.storedCount();
    QVERIFY(held < 60);
    QThread::msleep(700);
    QCOMPARE(mailing.server.storedCount(), held);
    QCOMPARE(mailing.program.run({"hold", "--all", "--release"}).status, 0);
    QVERIFY(mailing.server.waitForCount(60, std::chrono::seconds(60)));
    const QString ended = end(*worker);
    QVERIFY2(ended.isEmpty(), qPrintable(ended));
    QVERIFY(everybodyOnce(mailing));
}

void TestWorker::aCancelledOrderStopsAndAnotherGoesOn() {
    QFETCH(bool, postgresql);
    Mailing mailing;
    prepare(mailing, 60, postgresql, 1200);
    if (QTest::currentTestFailed()) return;
    const auto worker = work(mailing);
    QCOMPARE(mailing.program.run({"queue", "many"}).status, 0);
    QVERIFY(mailing.server.waitForCount(5, std::chrono::seconds(60)));
    QCOMPARE(mailing.program.run({"queue", "many", "--cancel"}).status, 0);
    QThread::msleep(1500);
    const std::size_t stopped = mailing.server.storedCount();
    QVERIFY(stopped < 60);
    QThread::msleep(700);
    QCOMPARE(mailing.server.storedCount(), stopped);
    QCOMPARE(mailing.program.run({"queue", "many"}).status, 0);
    QVERIFY(mailing.server.waitForCount(60, std::chrono::seconds(60)));
    const QString ended = end(*worker);
    QVERIFY2(ended.isEmpty(), qPrintable(ended));
    QVERIFY(everybodyOnce(mailing));
}

void TestWorker::anotherGoesOnAfterTheEndOfOne_data() {
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<int>("signal");
    for (const bool postgresql : {false, true}) {
        const char* store = postgresql ? "PostgreSQL" : "SQLite";
        QTest::addRow("%s, drained", store) << postgresql << SIGTERM;
        QTest::addRow("%s, killed", store) << postgresql << SIGKILL;
    }
}

void TestWorker::anotherGoesOnAfterTheEndOfOne() {
    QFETCH(bool, postgresql);
    QFETCH(int, signal);
    Mailing mailing;
    prepare(mailing, 80, postgresql, 2400);
    if (QTest::currentTestFailed()) return;
    QCOMPARE(mailing.program.run({"queue", "many"}).status, 0);
    const auto first = work(mailing);
    QVERIFY(mailing.server.waitForCount(5, std::chrono::seconds(60)));
    signalTo(*first, signal);
    QVERIFY(endsWithin(*first, 60000));
    if (signal == SIGTERM) QVERIFY2(first->exitCode() == 0, first->readAllStandardError());
    QVERIFY(mailing.server.storedCount() < 80);
    const auto second = work(mailing);
    const auto open = [&] { return mailing.program.run({"queue", "--json"}).json()["orders"].size(); };
    QVERIFY(waitUntil([&] { return open() == 0; }, std::chrono::seconds(60)));
    const QString ended = end(*second);
    QVERIFY2(ended.isEmpty(), qPrintable(ended));
    SoakRow row("a worker ended, another went on", 0);
    const QString finished = mailing.finish(row);
    QVERIFY2(finished.isEmpty(), qPrintable(finished));
    QVERIFY(row.doubts <= (signal == SIGKILL ? mailing.connections : 0));
    const QString settled = mailing.settleDoubts();
    QVERIFY2(settled.isEmpty(), qPrintable(settled));
}

void TestWorker::severalShareAnOrder() {
    Mailing mailing;
    prepare(mailing, 2000, true);
    if (QTest::currentTestFailed()) return;
    std::vector<std::unique_ptr<QProcess>> workers;
    workers.reserve(3);
    for (int i = 0; i < 3; ++i) workers.push_back(work(mailing));
    QCOMPARE(mailing.program.run({"queue", "many"}).status, 0);
    QVERIFY(mailing.server.waitForCount(2000, std::chrono::seconds(120)));
    const auto open = [&] { return mailing.program.run({"queue", "--json"}).json()["orders"].size(); };
    QVERIFY(waitUntil([&] { return open() == 0; }, std::chrono::seconds(60)));
    for (const auto& worker : workers) {
        const QString ended = end(*worker);
        QVERIFY2(ended.isEmpty(), qPrintable(ended));
    }
    QVERIFY(everybodyOnce(mailing));
    SoakRow row("several workers", 0);
    const QString finished = mailing.finish(row);
    QVERIFY2(finished.isEmpty(), qPrintable(finished));
    QCOMPARE(row.doubts, 0);
}

void TestWorker::tellsHowItIsDoing() {
    Mailing mailing;
    prepare(mailing, 7, false);
    if (QTest::currentTestFailed()) return;
    const std::uint16_t port = freePort();
    const auto worker = work(mailing, {"--metrics", QString::number(port)});
    QCOMPARE(mailing.program.run({"queue", "many"}).status, 0);
    QVERIFY(mailing.server.waitForCount(7, std::chrono::seconds(60)));
    const auto get = [&](const char* path) {
        QProcess curl;
        curl.start("curl", {"-s", "-i", "--max-time", "10", QString("http://127.0.0.1:%1%2").arg(port).arg(path)});
        return endsWithin(curl, 20000) ? curl.readAllStandardOutput() : QByteArray();
    };
    QVERIFY(waitUntil([&] { return get("/metrics").contains("aicmo_worker_items_total{outcome=\"sent\"} 7\n"); },
                      std::chrono::seconds(30)));
    QVERIFY(get("/healthz").contains("200 OK"));
    const QByteArray metrics = get("/metrics");
    QVERIFY2(metrics.contains("aicmo_orders_open 0\n"), metrics);
    QVERIFY2(!metrics.contains("many"), metrics);
    const QString ended = end(*worker);
    QVERIFY2(ended.isEmpty(), qPrintable(ended));
}

QTEST_GUILESS_MAIN(TestWorker)
#include "test_worker.moc"
