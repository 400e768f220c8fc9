// Pacing of live runs against real servers: rates, daily limits, sending windows, the canary, what is overdue, and
// pauses that outlive the program.

#include <atomic>

#include <QElapsedTimer>
#include <QTest>

#include "core/base/json.h"
#include "tests/delivery/accounts.h"
#include "tests/delivery/delivery_fixture.h"
#include "tests/gateway/fakes/hubspot_fake.h"
#include "tests/support/fault_smtp_server.h"

using namespace aicmo;
using namespace aicmo::test;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Goes like the machine's clock, and can be set.
class SetClock final : public Clock {
  public:
    SetClock() = default;
    explicit SetClock(std::string_view start) { set(*parseRfc3339(start)); }
    [[nodiscard]] Instant now() const override { return SystemClock().now() + std::chrono::microseconds(ahead_); }
    void set(Instant to) { ahead_ = (to - SystemClock().now()).count(); }
    void leap(std::chrono::microseconds by) { ahead_ += by.count(); }

  private:
    std::atomic<std::int64_t> ahead_ = 0;
};

SendingWindow windowOf(const std::string& text) {
    auto window = SendingWindow::parse(text);
    if (!window) qFatal("%s", window.error().text().c_str());
    return std::move(*window);
}

std::string messageOf(const ExecutionReport& report, const std::string& itemId) {
    for (const ExecutionResult& result : report.executionResults) {
        if (result.itemId == itemId) return result.errorMessage.value_or("");
    }
    return "no such item";
}

std::int64_t countOf(const ExecutionReport& report, std::string_view messageBegins) {
    std::int64_t count = 0;
    for (const ExecutionResult& result : report.executionResults)
        count += result.errorMessage && result.errorMessage->starts_with(messageBegins) ? 1 : 0;
    return count;
}

/// A project of email contents, each with its time ("" for none) and people.
struct Mailing {
    std::string id, scheduledAt;
    std::vector<std::string> to;
};
void importMailings(DeliveryFixture& fixture, const std::string& project, const std::vector<Mailing>& mailings) {
    Json content = Json::array();
    for (const Mailing& mailing : mailings) {
        Json to = Json::array();
        for (const std::string& address : mailing.to) to.push_back(Json{{"email", address}});
        Json entry{{"id", mailing.id},
                   {"channel", "email"},
                   {"email",
                    {{"from", Json{{"name", "North"}, {"address", "news@north.example"}}},
                     {"to", to},
                     {"subject", mailing.id},
                     {"text", "News.\n"}}}};
        if (!mailing.scheduledAt.empty()) entry["scheduled_at"] = mailing.scheduledAt;
        content.push_back(entry);
    }
    const Json document{{"format", "aicmo.project/1"}, {"id", project}, {"name", "Campaign"}, {"content", content}};
    const auto bundle = parseProject(document.dump(), nullptr);
    if (!bundle) qFatal("%s", bundle.error().text().c_str());
    if (const auto imported = fixture.store->importProject(*bundle, "test"); !imported)
        qFatal("%s", imported.error().text().c_str());
    fixture.approveAll(project);
}

struct Sending {
    FaultSmtpServer server;
    DeliveryFixture fixture;
    std::shared_ptr<SetClock> clock = std::make_shared<SetClock>();
    GatewayConfig gateways;
    std::set<Channel> channels{Channel::Email};

    Sending() {
        if (!server.start()) qFatal("%s", server.error().c_str());
        gateways = mailTo(server);
    }
    ExecutionReport run(const ExecutionOptions& options = quick(), const std::string& project = "campaign",
                        RunControl* control = nullptr) {
        ExecutionOrchestrator orchestrator(
            *fixture.store, [this](const Project&) { return makeGatewayFactory(gateways); },
            DeliveryFixture::live(channels), clock);
        return orchestrator.executePlanForProject(project, options, control);
    }
    [[nodiscard]] bool everybodyOnce() const {
        for (const auto& [recipient, times] : server.storedPerRecipient()) {
            if (times != 1) return false;
        }
        return true;
    }
};

}  // namespace

class TestPacing : public QObject {
    Q_OBJECT

  private slots:
    void oneDomainRestsWhileTheOthersGo();
    void aDomainRateLosesNobody();
    void theDailyLimitHoldsOverRunsAndProjects();
    void aRefusalIsNotCountedForTheDay();
    void aBatchIsCutToWhatTheDayLeaves();
    void aClosedWindowConsumesNothing();
    void aWindowThatOpensSoonIsWaitedFor();
    void aWindowThatClosesEndsTheChannel();
    void theNextSendIsTold();
    void theCanaryGoesThenTheRunIsHeld();
    void aKilledCanaryIsStillACanary();
    void aCanaryThatIsBrokenHoldsTheRest();
    void dueHoldsWhatIsOverdue();
    void aContinuedRunIsMeasuredAnew();
    void aLeapOfTheClockHoldsTheRest();
    void aPauseOutlivesTheProgram_data();
    void aPauseOutlivesTheProgram();
};

void TestPacing::oneDomainRestsWhileTheOthersGo() {
    Sending sending;
    sending.gateways.smtp->domainRatePerMinute = 10;  // six seconds
    std::vector<std::string> addresses = people(2, "big.test");
    for (int i = 0; i < 8; ++i) addresses.push_back("ann@d" + std::to_string(i) + ".test");
    sending.fixture.importCampaign(addresses);
    sending.fixture.approveAll();
    bool told = false;
    ExecutionOptions options = quick();
    options.progress = [&](const ExecutionProgress& progress) {
        told = told || (progress.nextSendAt && progress.counts.success == 9);
    };
    QElapsedTimer time;
    time.start();
    const ExecutionReport report = sending.run(options);
    QVERIFY2(report.itemsSentSuccessfully == 10, toJson(report).c_str());
    QVERIFY2(time.elapsed() >= 6000, std::to_string(time.elapsed()).c_str());
    const auto stored = sending.server.messages();
    QCOMPARE(stored.size(), std::size_t{10});
    QCOMPARE(stored.back().recipients.front(), std::string("p1@big.test"));
    QVERIFY(told);
}

void TestPacing::aDomainRateLosesNobody() {
    Sending sending;
    sending.gateways.smtp->domainRatePerMinute = 6000;
    std::vector<std::string> addresses;
    for (const char* domain : {"a.test", "b.test", "c.test"}) {
        const auto more = people(60, domain);
        addresses.insert(addresses.end(), more.begin(), more.end());
    }
    addresses.insert(addresses.end(), {"rcpt451-once.a@a.test", "data450-once.b@b.test", "rcpt550@c.test",
                                       "dropdata-once@a.test", "held@back.test"});
    sending.fixture.importCampaign(addresses);
    sending.fixture.approveAll();
    QVERIFY(sending.fixture.store->suppress({"@back.test"}, "asked", "test").has_value());
    const ExecutionReport report = sending.run();
    QVERIFY2(report.itemsSentSuccessfully == 183, toJson(report).substr(0, 3000).c_str());
    QCOMPARE(report.itemsFailed, 1);
    QCOMPARE(report.itemsSkipped, 1);
    QCOMPARE(sending.server.messageCount(), std::size_t{183});
    QVERIFY(sending.everybodyOnce());
}

void TestPacing::theDailyLimitHoldsOverRunsAndProjects() {
    Sending sending;
    sending.gateways.smtp->limits.perDay = 5;
    importMailings(sending.fixture, "one", {{"news", "", people(8)}});
    importMailings(sending.fixture, "two", {{"news", "", people(3)}});
    const ExecutionReport first = sending.run(quick(), "one");
    QVERIFY2(first.itemsSentSuccessfully == 5 && first.itemsSkipped == 3, toJson(first).c_str());
    QCOMPARE(countOf(first, "not attempted: daily limit of 5 reached, goes on at 20"), 3);
    QCOMPARE(first.errors.size(), std::size_t{1});
    QVERIFY(!first.stopped && !first.clean());
    for (const ExecutionResult& result : first.executionResults)
        QCOMPARE(result.attempts, result.status == ExecutionStatus::Success ? 1 : 0);

    const ExecutionReport other = sending.run(quick(), "two");
    QCOMPARE(other.itemsSkipped, 3);
    QCOMPARE(sending.run(quick(), "one").itemsSentSuccessfully, 0);
    QCOMPARE(sending.server.messageCount(), std::size_t{5});

    // Another account has a day of its own.
    GatewayConfig elsewhere = sending.gateways;
    elsewhere.smtp->url = "smtp://127.0.0.1:" + std::to_string(sending.server.port());
    std::swap(elsewhere, sending.gateways);
    QCOMPARE(sending.run(quick(), "two").itemsSentSuccessfully, 3);
    std::swap(elsewhere, sending.gateways);

    sending.clock->leap(hours(24) + minutes(16));
    const ExecutionReport next = sending.run(quick(), "one");
    QVERIFY2(next.itemsSentSuccessfully == 3 && next.clean(), toJson(next).c_str());
}

void TestPacing::aRefusalIsNotCountedForTheDay() {
    Sending sending;
    sending.gateways.smtp->limits.perDay = 3;
    sending.gateways.smtp->connections = 1;
    sending.fixture.importCampaign({"data554@x.test", "rcpt550@x.test", "data450-once@x.test", "a@x.test", "b@x.test"});
    sending.fixture.approveAll();
    const ExecutionReport report = sending.run();
    QVERIFY2(report.itemsSentSuccessfully == 3 && report.itemsFailed == 2, toJson(report).c_str());
    QVERIFY(report.errors.empty());
}

void TestPacing::aBatchIsCutToWhatTheDayLeaves() {
    Sending sending;
    HubSpotFake hubspot;
    QVERIFY(hubspot.http.start());
    sending.gateways.hubspot = accountAt(hubspot);
    sending.gateways.hubspot->limits.perDay = 130;
    sending.channels = {Channel::Crm};
    sending.fixture.importCampaign(people(250));
    sending.fixture.approveAll();
    const ExecutionReport report = sending.run();
    QVERIFY2(report.itemsSentSuccessfully == 130, toJson(report).substr(0, 2000).c_str());
    QCOMPARE(countOf(report, "not attempted: daily limit of 130 reached"), 120);
    QCOMPARE(hubspot.contacts.size(), std::size_t{130});
    sending.clock->leap(hours(24) + minutes(16));
    QCOMPARE(sending.run().itemsSentSuccessfully, 120);
}

void TestPacing::aClosedWindowConsumesNothing() {
    Sending sending;
    sending.clock->set(*parseRfc3339("2026-03-07T10:00:00Z"));  // a Saturday
    sending.gateways.smtp->limits.window = windowOf("Mon-Fri 09:00-18:00 Europe/Berlin");
    sending.fixture.importCampaign(people(6));
    sending.fixture.approveAll();
    const ExecutionReport closed = sending.run();
    QCOMPARE(closed.itemsSkipped, 6);
    QCOMPARE(
        messageOf(closed, "news/p0@x.test"),
        std::string("not attempted: outside of the sending window (Mon-Fri 09:00-18:00 Europe/Berlin), which opens "
                    "at Mon 2026-03-09 09:00 Europe/Berlin"));
    QCOMPARE(closed.errors.size(), std::size_t{1});
    QCOMPARE(sending.server.connectionCount(), std::size_t{0});
    sending.clock->set(*parseRfc3339("2026-03-09T09:00:00Z"));
    const ExecutionReport open = sending.run();
    QCOMPARE(open.itemsSentSuccessfully, 6);
    for (const ExecutionResult& result : open.executionResults) QCOMPARE(result.attempts, 1);
}

void TestPacing::aWindowThatOpensSoonIsWaitedFor() {
    Sending sending;
    sending.gateways.smtp->limits.window = windowOf("Mon 09:00-18:00 UTC");
    sending.fixture.importCampaign(people(6));
    sending.fixture.approveAll();
    sending.clock->set(*parseRfc3339("2026-03-02T08:59:55Z"));
    std::optional<Instant> told;
    std::size_t sentEarly = 0;
    ExecutionOptions options = quick();
    options.progress = [&](const ExecutionProgress& progress) {
        if (progress.nextSendAt && !told) told = progress.nextSendAt;
        if (sending.clock->now() < *parseRfc3339("2026-03-02T09:00:00Z"))
            sentEarly = std::max(sentEarly, sending.server.messageCount());
    };
    QCOMPARE(sending.run(options).itemsSentSuccessfully, 6);
    QVERIFY(sending.clock->now() >= *parseRfc3339("2026-03-02T09:00:00Z"));
    QCOMPARE(sentEarly, std::size_t{0});
    QVERIFY(told.has_value());
    const auto off = *told - *parseRfc3339("2026-03-02T09:00:00Z");
    QVERIFY2(off < seconds(1) && off > -seconds(1), toRfc3339(*told).c_str());
}

void TestPacing::aWindowThatClosesEndsTheChannel() {
    Sending sending;
    sending.gateways.smtp->limits.window = windowOf("Mon-Fri 09:00-18:00 UTC");
    sending.gateways.smtp->ratePerMinute = 300;
    sending.fixture.importCampaign(people(60));
    sending.fixture.approveAll();
    ExecutionOptions options = quick();
    bool late = false;
    options.progress = [&](const ExecutionProgress& progress) {
        if (progress.counts.success > 5 && !std::exchange(late, true))
            sending.clock->set(*parseRfc3339("2026-03-02T18:00:00Z"));
    };
    sending.clock->set(*parseRfc3339("2026-03-02T17:00:00Z"));
    const ExecutionReport report = sending.run(options);
    QVERIFY(report.itemsSentSuccessfully > 5 && report.itemsSentSuccessfully < 60);
    QCOMPARE(report.itemsSentSuccessfully + report.itemsSkipped, 60);
    QCOMPARE(countOf(report, "not attempted: outside of the sending window"), report.itemsSkipped);
    QVERIFY(report.errors.front().find("Tue 2026-03-03 09:00 UTC") != std::string::npos);
    QCOMPARE(static_cast<std::int64_t>(sending.server.messageCount()), report.itemsSentSuccessfully);
}

void TestPacing::theNextSendIsTold() {
    Sending sending;
    sending.gateways.smtp->ratePerMinute = 20;  // three seconds
    sending.fixture.importCampaign(people(2));
    sending.fixture.approveAll();
    std::vector<Instant> told;
    ExecutionOptions options = quick();
    options.progress = [&](const ExecutionProgress& progress) {
        if (progress.nextSendAt) told.push_back(*progress.nextSendAt);
    };
    const Instant begin = sending.clock->now();
    QCOMPARE(sending.run(options).itemsSentSuccessfully, 2);
    QVERIFY(!told.empty());
    QVERIFY2(told.front() - begin >= seconds(2), toRfc3339(told.front()).c_str());
    // It is one moment that comes nearer, not a wait that begins anew.
    QVERIFY(told.back() - told.front() < milliseconds(200) && told.front() - told.back() < milliseconds(200));
}

void TestPacing::theCanaryGoesThenTheRunIsHeld() {
    Sending sending;
    HubSpotFake hubspot;
    QVERIFY(hubspot.http.start());
    sending.gateways.hubspot = accountAt(hubspot);
    sending.channels = {Channel::Email, Channel::Crm};
    std::vector<std::string> addresses = people(10);
    addresses.insert(addresses.begin(), "rcpt550@x.test");
    addresses.insert(addresses.begin(), "held@back.test");
    sending.fixture.importCampaign(addresses);
    sending.fixture.approveAll();
    QVERIFY(sending.fixture.store->suppress({"@back.test"}, "asked", "test").has_value());
    ExecutionOptions canary = quick();
    canary.canary = 3;
    const ExecutionReport held = sending.run(canary);
    QVERIFY2(held.held && held.stopped && held.errors.empty(), toJson(held).c_str());
    // What is held back is no part of the canary; what was refused is.
    QCOMPARE(sending.server.messageCount(), std::size_t{2});
    QCOMPARE(hubspot.contacts.size(), std::size_t{3});
    QCOMPARE(held.itemsPending, 8 + 8);
    QVERIFY(sending.fixture.hasEvent("execution.held") && !sending.fixture.hasEvent("execution.cancelled"));
    QVERIFY2(toJson(held).find(R"("held":"after the canary")") != std::string::npos, toJson(held).c_str());

    canary.canary = 5;
    const ExecutionReport wider = sending.run(canary);
    QVERIFY(wider.held);
    QCOMPARE(sending.server.messageCount(), std::size_t{4});
    QCOMPARE(hubspot.contacts.size(), std::size_t{5});

    const ExecutionReport all = sending.run();
    QCOMPARE(all.runId, held.runId);
    QVERIFY2(!all.held && !all.stopped, toJson(all).c_str());
    QCOMPARE(sending.server.messageCount(), std::size_t{10});
    QCOMPARE(hubspot.contacts.size(), std::size_t{11});
    QVERIFY(sending.everybodyOnce());
}

/// The program dies in the middle of the canary: whoever starts it again has still not looked at the canary.
void TestPacing::aKilledCanaryIsStillACanary() {
    Sending sending;
    sending.fixture.importCampaign(people(30));
    sending.fixture.approveAll();
    RunControl paused;
    paused.pause();
    std::stop_source stop;
    ExecutionOptions canary = quick();
    canary.canary = 4;
    canary.stop = stop.get_token();
    canary.progress = [&](const ExecutionProgress& progress) {
        if (progress.counts.total == 30) stop.request_stop();
    };
    const ExecutionReport planned = sending.run(canary, "campaign", &paused);
    QVERIFY(planned.stopped && !planned.held);
    // What a kill leaves behind: two claimed, one of them on its way.
    const auto claimed = sending.fixture.store->claim(planned.runId, Channel::Email, 2);
    QVERIFY(claimed && claimed->size() == 2);
    QVERIFY(sending.fixture.store->commit(planned.runId, {claimed->front().no}, {}).has_value());

    const ExecutionReport held = sending.run();
    QCOMPARE(held.runId, planned.runId);
    QVERIFY2(held.held, toJson(held).c_str());
    QCOMPARE(held.itemsInDoubt, 1);
    QCOMPARE(sending.server.messageCount(), std::size_t{3});
    const ExecutionReport all = sending.run();
    QCOMPARE(all.itemsSentSuccessfully, 29);
    QVERIFY(sending.everybodyOnce());
}

void TestPacing::aCanaryThatIsBrokenHoldsTheRest() {
    Sending sending;
    sending.fixture.importCampaign(people(20));
    sending.fixture.approveAll();
    sending.gateways.smtp->password = Secret("wrong");
    ExecutionOptions canary = quick();
    canary.canary = 2;
    const ExecutionReport held = sending.run(canary);
    QVERIFY2(held.held && held.errors.size() == 1, toJson(held).c_str());
    QCOMPARE(held.itemsSkipped, 2);
    QCOMPARE(held.itemsPending, 18);
}

void TestPacing::dueHoldsWhatIsOverdue() {
    Sending sending;
    const Instant now = sending.clock->now();
    importMailings(sending.fixture, "campaign",
                   {{"late", toRfc3339(now - hours(3)), people(3)},
                    {"due", toRfc3339(now - minutes(30)), people(2)},
                    {"early", toRfc3339(now + hours(3)), people(4)},
                    {"whenever", "", people(1)}});
    ExecutionOptions due = quick();
    due.dueOnly = true;
    const ExecutionReport report = sending.run(due);
    QVERIFY2(report.itemsSentSuccessfully == 3 && report.itemsSkipped == 3, toJson(report).c_str());
    QCOMPARE(countOf(report, "overdue by 3 h: needs confirmation"), 3);
    QVERIFY(!report.clean() && report.errors.empty() && !report.stopped);

    due.overdueAfter = hours(4);
    QCOMPARE(sending.run(due).itemsSentSuccessfully, 3);

    // Confirmed by a word, or by asking for the whole plan, which sends what is early, too.
    importMailings(sending.fixture, "other",
                   {{"late", toRfc3339(now - hours(300)), people(3)}, {"early", toRfc3339(now + hours(3)), people(4)}});
    due = quick();
    due.dueOnly = true;
    due.confirmOverdue = true;
    QCOMPARE(sending.run(due, "other").itemsSentSuccessfully, 3);
    importMailings(sending.fixture, "third",
                   {{"late", toRfc3339(now - hours(300)), people(3)}, {"early", toRfc3339(now + hours(3)), people(4)}});
    const ExecutionReport whole = sending.run(quick(), "third");
    QVERIFY2(whole.itemsSentSuccessfully == 7 && whole.clean(), toJson(whole).c_str());
}

/// A run of what was due then is continued from a timer a day later: the rest of it is overdue by now.
void TestPacing::aContinuedRunIsMeasuredAnew() {
    Sending sending;
    importMailings(sending.fixture, "campaign", {{"news", toRfc3339(sending.clock->now() - minutes(5)), people(400)}});
    std::stop_source stop;
    ExecutionOptions due = quick();
    due.dueOnly = true;
    due.stop = stop.get_token();
    due.progress = [&](const ExecutionProgress& progress) {
        if (progress.counts.success > 5) stop.request_stop();
    };
    const ExecutionReport stopped = sending.run(due);
    QVERIFY(stopped.stopped);
    sending.clock->leap(hours(26));
    ExecutionOptions again = quick();
    again.dueOnly = true;
    const ExecutionReport held = sending.run(again);
    QCOMPARE(held.runId, stopped.runId);
    QCOMPARE(held.itemsSentSuccessfully, stopped.itemsSentSuccessfully);
    QCOMPARE(countOf(held, "overdue by 26 h: needs confirmation"), 400 - held.itemsSentSuccessfully);
    again.confirmOverdue = true;
    QCOMPARE(sending.run(again).itemsSentSuccessfully, 400 - held.itemsSentSuccessfully);
    QVERIFY(sending.everybodyOnce());
}

/// A laptop that slept: the wall clock is hours ahead of what has passed.
void TestPacing::aLeapOfTheClockHoldsTheRest() {
    Sending sending;
    importMailings(
        sending.fixture, "campaign",
        {{"news", toRfc3339(sending.clock->now() - hours(1)), people(1000)}, {"whenever", "", people(5, "y.test")}});
    RunControl control;
    ExecutionOptions options = quick();
    bool slept = false;
    options.progress = [&](const ExecutionProgress& progress) {
        if (progress.counts.success > 10 && !std::exchange(slept, true)) {
            control.pause();
            sending.clock->leap(hours(8));
            control.resume();
        }
    };
    const ExecutionReport report = sending.run(options, "campaign", &control);
    QVERIFY(slept);
    const std::int64_t held = countOf(report, "overdue by 9 h: needs confirmation");
    QVERIFY2(held > 0, toJson(report).substr(0, 2000).c_str());
    QCOMPARE(report.itemsSentSuccessfully + held, 1005);
    QCOMPARE(static_cast<std::int64_t>(sending.server.messageCount()), report.itemsSentSuccessfully);
    QCOMPARE(messageOf(report, "whenever/p4@y.test"), std::string());
    // One command goes on with it.
    QCOMPARE(sending.run().itemsSentSuccessfully, held);
    QVERIFY(sending.everybodyOnce());
}

void TestPacing::aPauseOutlivesTheProgram_data() {
    QTest::addColumn<int>("domainRate");
    QTest::newRow("plain") << 0;
    QTest::newRow("with a rate for domains") << 6000;
}

void TestPacing::aPauseOutlivesTheProgram() {
    QFETCH(int, domainRate);
    Sending sending;
    sending.gateways.smtp->domainRatePerMinute = domainRate;
    sending.fixture.importCampaign({"rcpt451-once.grey@x.test", "ann@x.test"});
    sending.fixture.approveAll();
    std::stop_source stop;
    ExecutionOptions options = quick();
    options.retry.greylist = options.retry.base = options.retry.longest = seconds(12);
    options.stop = stop.get_token();
    options.progress = [&](const ExecutionProgress& progress) {
        const auto tried = sending.server.attemptsPerRecipient();
        if (progress.counts.success == 1 && progress.counts.inProgress == 0 &&
            tried.contains("rcpt451-once.grey@x.test"))
            stop.request_stop();
    };
    const ExecutionReport stopped = sending.run(options);
    QVERIFY2(stopped.stopped && stopped.itemsPending == 1, toJson(stopped).c_str());
    const auto rows = sending.fixture.store->runItems(stopped.runId, {});
    QVERIFY(rows && rows->front().notBefore.has_value());
    const Instant notBefore = *rows->front().notBefore;
    QVERIFY(notBefore > sending.clock->now());

    const ExecutionReport rest = sending.run(quick());
    QVERIFY2(rest.itemsSentSuccessfully == 2, toJson(rest).c_str());
    QVERIFY(sending.clock->now() >= notBefore);
    QCOMPARE(sending.server.attemptsPerRecipient().at("rcpt451-once.grey@x.test"), 2);
}

QTEST_GUILESS_MAIN(TestPacing)
#include "test_pacing.moc"
