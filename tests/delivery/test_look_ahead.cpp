// The next mail is announced with the end of the one before it: what goes wrong with one costs the other nothing.

#include <atomic>

#include <QTest>

#include "tests/delivery/accounts.h"
#include "tests/delivery/delivery_fixture.h"
#include "tests/support/fault_smtp_server.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

struct Sending {
    explicit Sending(const FaultSmtpOptions& options = {}) {
        if (!server.start(options)) qFatal("%s", server.error().c_str());
        gateways = mailTo(server);
        gateways.smtp->connections = 2;
    }
    ExecutionReport send(const std::vector<std::string>& addresses, const ExecutionOptions& options = quick()) {
        fixture.importCampaign(addresses);
        fixture.approveAll();
        return fixture.orchestrator(DeliveryFixture::live(), gateways).executePlanForProject("campaign", options);
    }

    FaultSmtpServer server;
    DeliveryFixture fixture;
    GatewayConfig gateways;
};

}  // namespace

class TestLookAhead : public QObject {
    Q_OBJECT

  private slots:
    void everybodyIsAskedForOnce_data();
    void everybodyIsAskedForOnce();
    void oneMailsTroubleCostsTheNextNothing_data();
    void oneMailsTroubleCostsTheNextNothing();
    void nobodyWaitsBehindAStalledServer();
};

void TestLookAhead::everybodyIsAskedForOnce_data() {
    QTest::addColumn<bool>("pipelining");
    QTest::newRow("several commands at once") << true;
    QTest::newRow("one command at a time") << false;
}

void TestLookAhead::everybodyIsAskedForOnce() {
    QFETCH(bool, pipelining);
    FaultSmtpOptions options;
    options.offerPipelining = pipelining;
    Sending sending(options);
    const ExecutionReport report = sending.send(people(200));
    QCOMPARE(report.itemsSentSuccessfully, 200);
    QCOMPARE(sending.server.connectionCount(), std::size_t{2});
    QCOMPARE(sending.server.attemptsPerRecipient().size(), std::size_t{200});
    for (const auto& [to, times] : sending.server.attemptsPerRecipient()) QVERIFY2(times == 1, to.c_str());
    for (const auto& [to, times] : sending.server.storedPerRecipient()) QVERIFY2(times == 1, to.c_str());
}

void TestLookAhead::oneMailsTroubleCostsTheNextNothing_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ExecutionStatus>("status");
    using enum ExecutionStatus;
    QTest::newRow("refused after the dot") << "data550" << Failed;
    QTest::newRow("later after the dot") << "data451-once" << Success;
    QTest::newRow("closing after the dot") << "data421-once" << Success;
    QTest::newRow("refused") << "rcpt550" << Failed;
    QTest::newRow("later") << "rcpt450-once" << Success;
    QTest::newRow("closing") << "rcpt421-once" << Success;
    QTest::newRow("lost with the answer") << "dropstored" << InDoubt;
    QTest::newRow("lost before the answer") << "droplost" << InDoubt;
    QTest::newRow("lost before the message") << "dropdata-once" << Success;
    QTest::newRow("two answers") << "twice" << Success;
}

void TestLookAhead::oneMailsTroubleCostsTheNextNothing() {
    QFETCH(QString, fault);
    QFETCH(ExecutionStatus, status);
    Sending sending;
    std::vector<std::string> addresses;
    for (int i = 0; i < 60; ++i) {
        const bool troubled = i % 6 == 3;
        addresses.push_back((troubled ? fault.toStdString() + ".p" : "p") + std::to_string(i) + "@any.test");
    }
    const ExecutionReport report = sending.send(addresses);
    QCOMPARE(report.executionResults.size(), addresses.size());
    const auto stored = sending.server.storedPerRecipient();
    for (const ExecutionResult& result : report.executionResults) {
        const bool troubled = result.recipient.starts_with(fault.toStdString());
        const std::string what = result.recipient + ": " + result.errorMessage.value_or("");
        const auto kept = stored.find(result.recipient);
        const int times = kept == stored.end() ? 0 : kept->second;
        if (troubled) {
            QVERIFY2(result.status == status, what.c_str());
            QVERIFY2(times == (result.status == ExecutionStatus::Success || fault == "dropstored" ? 1 : 0),
                     what.c_str());
            continue;
        }
        // Two answers are one too many: the connection is given up at the next mail, which is tried again.
        QVERIFY2(result.status == ExecutionStatus::Success && times == 1, what.c_str());
        if (fault != "twice") QVERIFY2(result.attempts == 1, what.c_str());
    }
}

void TestLookAhead::nobodyWaitsBehindAStalledServer() {
    Sending sending;
    std::vector<std::string> addresses = people(60);
    addresses.insert(addresses.begin() + 5, "stallstored.one@any.test");
    std::stop_source stop;
    ExecutionOptions options = quick();
    options.stop = stop.get_token();
    std::atomic<std::int64_t> sent = 0;
    const auto begun = std::chrono::steady_clock::now();
    options.progress = [&](const ExecutionProgress& progress) {
        sent = progress.counts.success;
        const bool tooLong = std::chrono::steady_clock::now() - begun > std::chrono::minutes(1);
        if (sent == 60 || tooLong) stop.request_stop();
    };
    const ExecutionReport report = sending.send(addresses, options);
    QCOMPARE(sent.load(), 60);
    QCOMPARE(report.itemsSentSuccessfully, 60);
    QCOMPARE(report.itemsInDoubt, 1);
}

QTEST_GUILESS_MAIN(TestLookAhead)
#include "test_look_ahead.moc"
