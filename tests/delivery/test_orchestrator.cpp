// execute_plan_for_project against a real store and real servers. The first thirteen are the original's, by its names.

#include <QElapsedTimer>
#include <QTest>

#include "core/base/json.h"
#include "tests/delivery/accounts.h"
#include "tests/delivery/delivery_fixture.h"
#include "tests/gateway/fakes/hubspot_fake.h"
#include "tests/gateway/fakes/linkedin_fake.h"
#include "tests/support/fault_smtp_server.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

/// "SUCCESS 2, FAILED 1": what the results say, to compare with the counts.
std::map<std::string, std::int64_t> byStatus(const ExecutionReport& report) {
    std::map<std::string, std::int64_t> out;
    for (const ExecutionResult& result : report.executionResults) ++out[std::string(toString(result.status))];
    return out;
}

const ExecutionResult* find(const ExecutionReport& report, const std::string& itemId) {
    for (const ExecutionResult& result : report.executionResults) {
        if (result.itemId == itemId) return &result;
    }
    return nullptr;
}

/// Stops a run of the campaign once `sent` items are out.
ExecutionReport stoppedAfter(ExecutionOrchestrator& orchestrator, std::int64_t sent) {
    std::stop_source stop;
    ExecutionOptions options = quick();
    options.stop = stop.get_token();
    options.progress = [&](const ExecutionProgress& progress) {
        if (progress.counts.success > sent) stop.request_stop();
    };
    return orchestrator.executePlanForProject("campaign", options);
}

}  // namespace

class TestOrchestrator : public QObject {
    Q_OBJECT

  private slots:
    // The original's
    void defaultsDisableExecution();
    void environmentIsParsed();
    void reportHasItsStructure();
    void reportSerialises();
    void disabledReturnsEmptyReport();
    void disabledLogsAnEvent();
    void dryRunSendsNothing();
    void overrideDryRunWins();
    void projectNotFoundIsReported();
    void channelErrorsAreCaught();
    void neverThrows();
    void onlyEnabledChannelsAreUsed();
    void eventsAreLogged();

    // What the contract adds
    void countsAddUp();
    void unapprovedIsSkipped();
    void changedAfterApprovalIsSkipped();
    void oneChannelsFailureLeavesTheOthers();
    void unconfiguredChannelIsAnError();
    void badPasswordStopsTheChannelOnce();
    void transientRefusalIsRetried();
    void lostAnswerIsInDoubtUntilSettled();
    void suppressedIsHeldBack();
    void sentIsNeverSentAgain();
    void secondProcessIsRefused();
    void dueLeavesOutTheFuture();
    void deadServerStopsTheChannel();
    void aServerThatSaysLaterCostsNoItem();
    void aServerThatComesBackIsWaitedFor();
    void greylistedRecipientsAreTriedAgainLater();
    void aLongRetryAfterEndsTheChannelOnly();
    void stopEndsWithNothingInDoubt();
    void pauseHoldsAndResumeGoesOn();
    void stopsCostNoAttempt();
    void aKilledUpsertIsDoneAgain();
    void whatWasAskedForIsNotWidened();
    void approvedAgainWhileStoppedWaitsForTheNextRun();
    void whatIsWithdrawnDuringTheRunIsHeldBack();
};

void TestOrchestrator::defaultsDisableExecution() {
    const ExecutionConfig config;
    QVERIFY(!config.executionEnabled);
    QVERIFY(config.dryRun);
    QVERIFY(config.channels == std::set<Channel>{Channel::Email});
}

void TestOrchestrator::environmentIsParsed() {
    const ExecutionConfig config = getExecutionConfig([](const std::string& name) -> std::optional<std::string> {
        if (name == "EXECUTION_ENABLED") return "yes";
        if (name == "EXECUTION_DRY_RUN") return "no";
        return "email,crm";
    });
    QVERIFY(config.executionEnabled && !config.dryRun);
    QVERIFY((config.channels == std::set<Channel>{Channel::Email, Channel::Crm}));
}

void TestOrchestrator::reportHasItsStructure() {
    const ExecutionReport report;
    QCOMPARE(report.totalItemsProcessed, 0);
    QVERIFY(report.executionResults.empty() && report.errors.empty() && report.channelsUsed.empty());
    QVERIFY(report.dryRun && !report.executionEnabled && report.clean());
}

void TestOrchestrator::reportSerialises() {
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test"});
    const ExecutionReport report = fixture.orchestrator(DeliveryFixture::dry()).executePlanForProject("campaign", {});
    const Result<Json> json = parseJson(toJson(report));
    QVERIFY(json.has_value());
    QStringList keys;
    for (const auto& member : json->items()) keys << QString::fromStdString(member.key());
    QCOMPARE(keys.join(' '),
             QString("project_id run_id dry_run execution_enabled total_items_processed items_sent_successfully "
                     "items_failed items_skipped items_in_doubt channels_used errors started_at finished_at "
                     "execution_results"));
    const Json& result = (*json)["execution_results"][0];
    QCOMPARE(result["item_id"].get<std::string>(), std::string("news/ann@x.test"));
    QCOMPARE(result["status"].get<std::string>(), std::string("SUCCESS"));
    QVERIFY(result["platform_post_id"].is_null() && result["error_message"].is_null());
    QCOMPARE(result["metadata"]["payload_sha256"].get<std::string>().size(), std::size_t{64});
}

void TestOrchestrator::disabledReturnsEmptyReport() {
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test"});
    ExecutionConfig config = DeliveryFixture::live();
    config.executionEnabled = false;
    const ExecutionReport report = fixture.orchestrator(config).executePlanForProject("campaign", {});
    QCOMPARE(report.totalItemsProcessed, 0);
    QVERIFY(report.errors.empty() && report.runId.empty() && !report.executionEnabled);
}

void TestOrchestrator::disabledLogsAnEvent() {
    DeliveryFixture fixture;
    (void)fixture.orchestrator({}).executePlanForProject("nobody", {});
    QVERIFY(fixture.hasEvent("execution.disabled"));
    QVERIFY(!fixture.hasEvent("execution.started"));
}

void TestOrchestrator::dryRunSendsNothing() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(20));
    fixture.approveAll();
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::dry(), mailTo(server)).executePlanForProject("campaign", {});
    QVERIFY(report.dryRun);
    QCOMPARE(report.itemsSentSuccessfully, 20);
    QCOMPARE(server.messageCount(), std::size_t{0});
    QVERIFY(server.attemptsPerRecipient().empty());
}

void TestOrchestrator::overrideDryRunWins() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test"});
    fixture.approveAll();
    ExecutionOptions dry = quick();
    dry.overrideDryRun = true;
    QVERIFY(
        fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", dry).dryRun);
    QCOMPARE(server.messageCount(), std::size_t{0});
    ExecutionOptions live = quick();
    live.overrideDryRun = false;
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::dry(), mailTo(server)).executePlanForProject("campaign", live);
    QVERIFY2(report.clean(), toJson(report).c_str());
    QCOMPARE(server.messageCount(), std::size_t{1});
}

void TestOrchestrator::projectNotFoundIsReported() {
    DeliveryFixture fixture;
    const ExecutionReport report = fixture.orchestrator(DeliveryFixture::live()).executePlanForProject("nobody", {});
    QCOMPARE(report.errors.size(), std::size_t{1});
    QCOMPARE(report.errors.front(), std::string("Project 'nobody' not found"));
    QVERIFY(!report.projectFound);
    QVERIFY(fixture.hasEvent("execution.project_not_found"));
}

void TestOrchestrator::channelErrorsAreCaught() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign({"rcpt550@x.test", "ann@x.test", "data554@x.test"});
    fixture.approveAll();
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", quick());
    QCOMPARE(report.itemsFailed, 2);
    QCOMPARE(report.itemsSentSuccessfully, 1);
    const ExecutionResult* refused = find(report, "news/rcpt550@x.test");
    QVERIFY(refused != nullptr && refused->errorMessage.has_value());
    QVERIFY2(refused->errorMessage->starts_with("550"), refused->errorMessage->c_str());
}

void TestOrchestrator::neverThrows() {
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test"});
    fixture.approveAll();
    ExecutionOrchestrator orchestrator(
        *fixture.store,
        [](const Project&) -> std::unique_ptr<GatewayFactory> { throw std::runtime_error("no gateways today"); },
        DeliveryFixture::live(), fixture.clock);
    const ExecutionReport report = orchestrator.executePlanForProject("campaign", quick());
    QVERIFY(!report.errors.empty());
    QVERIFY2(report.errors.front().find("no gateways today") != std::string::npos, report.errors.front().c_str());
    QVERIFY(fixture.hasEvent("execution.error"));
}

void TestOrchestrator::onlyEnabledChannelsAreUsed() {
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test"});
    const ExecutionReport report = fixture.orchestrator(DeliveryFixture::dry({Channel::Crm, Channel::LinkedIn}))
                                       .executePlanForProject("campaign", {});
    QCOMPARE(report.channelsUsed, (std::vector<std::string>{"crm", "linkedin"}));
    QCOMPARE(report.totalItemsProcessed, 2);
}

void TestOrchestrator::eventsAreLogged() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test"});
    fixture.approveAll();
    const std::size_t before = fixture.eventNames().size();
    (void)fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", quick());
    std::vector<std::string> names = fixture.eventNames();
    names.erase(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(before));
    QCOMPARE(names, (std::vector<std::string>{"execution.started", "execution.plan_fetched", "execution.email_executed",
                                              "execution.completed"}));
    QVERIFY(fixture.store->verifyEvents(std::nullopt)->ok);
}

void TestOrchestrator::countsAddUp() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    std::vector<std::string> addresses = people(30);
    addresses.insert(addresses.end(), {"rcpt550@x.test", "dropstored@x.test", "held@back.test"});
    fixture.importCampaign(addresses);
    fixture.approveAll();
    QVERIFY(fixture.store->suppress({"@back.test"}, "asked", "test").has_value());
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", quick());
    auto counts = byStatus(report);
    QCOMPARE(report.totalItemsProcessed, 33);
    QCOMPARE(report.itemsSentSuccessfully + report.itemsFailed + report.itemsSkipped + report.itemsInDoubt, 33);
    QCOMPARE(counts["SUCCESS"], report.itemsSentSuccessfully);
    QCOMPARE(counts["FAILED"], 1);
    QCOMPARE(counts["IN_DOUBT"], 1);
    QCOMPARE(counts["SKIPPED"], 1);
}

void TestOrchestrator::unapprovedIsSkipped() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test"});
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", quick());
    QCOMPARE(report.itemsSkipped, 1);
    QCOMPARE(report.executionResults.front().errorMessage.value_or(""), std::string("not approved"));
    QCOMPARE(report.itemsHeldBack, 1);
    QCOMPARE(server.messageCount(), std::size_t{0});
}

void TestOrchestrator::changedAfterApprovalIsSkipped() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test", "bob@x.test"});
    fixture.approveAll();
    fixture.importCampaign({"ann@x.test", "bob@x.test"}, "Goodbye {{ first_name }}");
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", quick());
    QCOMPARE(report.itemsSkipped, 2);
    QVERIFY(report.executionResults.front().errorMessage->starts_with("not what was approved"));
    QCOMPARE(server.messageCount(), std::size_t{0});
}

void TestOrchestrator::oneChannelsFailureLeavesTheOthers() {
    FaultSmtpServer server;
    FaultSmtpOptions refusing;
    refusing.authReply = 535;
    QVERIFY2(server.start(refusing), server.error().c_str());
    LinkedInFake linkedin;
    QVERIFY(linkedin.http.start());
    GatewayConfig gateways = mailTo(server);
    LinkedInConfig account;
    account.token = Secret(linkedin.token);
    account.author = "urn:li:organization:77";
    account.api = linkedin.http.baseUrl();
    gateways.linkedin = account;
    DeliveryFixture fixture;
    fixture.importCampaign(people(3));
    fixture.approveAll();
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live({Channel::Email, Channel::LinkedIn}), gateways)
            .executePlanForProject("campaign", quick());
    QCOMPARE(report.itemsSentSuccessfully, 1);
    QCOMPARE(linkedin.posts.size(), std::size_t{1});
    QCOMPARE(report.itemsSkipped, 3);
    QCOMPARE(report.errors.size(), std::size_t{1});
}

void TestOrchestrator::unconfiguredChannelIsAnError() {
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test"});
    fixture.approveAll();
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live()).executePlanForProject("campaign", quick());
    QCOMPARE(report.errors.size(), std::size_t{1});
    QVERIFY2(report.errors.front().find("AICMO_SMTP_URL") != std::string::npos, report.errors.front().c_str());
    QCOMPARE(report.itemsSentSuccessfully, 0);
    QCOMPARE(report.itemsSkipped, 1);
}

void TestOrchestrator::badPasswordStopsTheChannelOnce() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    GatewayConfig gateways = mailTo(server);
    gateways.smtp->password = Secret("wrong-secret");
    DeliveryFixture fixture;
    fixture.importCampaign(people(50));
    fixture.approveAll();
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), gateways).executePlanForProject("campaign", quick());
    QCOMPARE(report.errors.size(), std::size_t{1});
    QVERIFY(report.errors.front().find("wrong-secret") == std::string::npos);
    QCOMPARE(report.itemsSkipped, 50);
    QCOMPARE(report.itemsFailed, 0);

    // Nothing was consumed: with the right password the same command sends all of it.
    const ExecutionReport next =
        fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", quick());
    QCOMPARE(next.itemsSentSuccessfully, 50);
}

void TestOrchestrator::transientRefusalIsRetried() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign({"rcpt451-once@x.test", "data450-once.a@x.test", "dropdata-once@x.test", "rcpt452@x.test"});
    fixture.approveAll();
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", quick());
    QVERIFY2(report.itemsSentSuccessfully == 3, toJson(report).c_str());
    QCOMPARE(find(report, "news/rcpt451-once@x.test")->attempts, 2);
    const ExecutionResult* full = find(report, "news/rcpt452@x.test");
    QVERIFY(full->status == ExecutionStatus::Failed);
    QCOMPARE(full->attempts, 3);
    for (const auto& [recipient, times] : server.storedPerRecipient()) QVERIFY2(times == 1, recipient.c_str());
}

void TestOrchestrator::lostAnswerIsInDoubtUntilSettled() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign({"dropstored@x.test", "droplost-once@x.test", "ann@x.test"});
    fixture.approveAll();
    ExecutionOrchestrator orchestrator = fixture.orchestrator(DeliveryFixture::live(), mailTo(server));
    const ExecutionReport report = orchestrator.executePlanForProject("campaign", quick());
    QCOMPARE(report.itemsInDoubt, 2);

    // No further run touches what is in doubt.
    const ExecutionReport second = orchestrator.executePlanForProject("campaign", quick());
    QCOMPARE(second.itemsInDoubt, 2);
    QCOMPARE(server.messageCount(), std::size_t{2});

    QCOMPARE(*fixture.store->resolve("campaign", {"news/dropstored@x.test"}, true, "test"), 1);
    QCOMPARE(*fixture.store->resolve("campaign", {"news/droplost-once@x.test"}, false, "test"), 1);
    const ExecutionReport third = orchestrator.executePlanForProject("campaign", quick());
    QVERIFY2(third.itemsSentSuccessfully == 1 && third.itemsInDoubt == 0, toJson(third).c_str());
    QVERIFY(find(third, "news/droplost-once@x.test")->status == ExecutionStatus::Success);
    for (const auto& [recipient, times] : server.storedPerRecipient()) QVERIFY2(times == 1, recipient.c_str());
}

void TestOrchestrator::suppressedIsHeldBack() {
    DeliveryFixture fixture;
    fixture.importCampaign({"Ann@X.test", "bob@y.test"});
    QVERIFY(fixture.store->suppress({"ann@x.test"}, "asked", "test").has_value());
    const ExecutionReport report = fixture.orchestrator(DeliveryFixture::dry()).executePlanForProject("campaign", {});
    QCOMPARE(report.itemsSkipped, 1);
    QCOMPARE(find(report, "news/ann@x.test")->errorMessage.value_or(""), std::string("suppressed by \"ann@x.test\""));
}

void TestOrchestrator::sentIsNeverSentAgain() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(10));
    fixture.approveAll();
    ExecutionOrchestrator orchestrator = fixture.orchestrator(DeliveryFixture::live(), mailTo(server));
    QCOMPARE(orchestrator.executePlanForProject("campaign", quick()).itemsSentSuccessfully, 10);
    const ExecutionReport again = orchestrator.executePlanForProject("campaign", quick());
    QCOMPARE(again.itemsSkipped, 10);
    QVERIFY(again.clean());
    QCOMPARE(server.messageCount(), std::size_t{10});
}

void TestOrchestrator::secondProcessIsRefused() {
    DeliveryFixture fixture;
    fixture.importCampaign({"ann@x.test"});
    fixture.approveAll();
    const auto held = fixture.store->lockSending("campaign");
    QVERIFY(held.has_value());
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live()).executePlanForProject("campaign", quick());
    QCOMPARE(report.errors.size(), std::size_t{1});
    QCOMPARE(report.totalItemsProcessed, 0);
}

void TestOrchestrator::dueLeavesOutTheFuture() {
    DeliveryFixture fixture;
    fixture.importSample("northwind-spring");
    ExecutionOptions options;
    options.dueOnly = true;
    const ExecutionReport all =
        fixture.orchestrator(DeliveryFixture::dry()).executePlanForProject("northwind-spring", {});
    struct Then final : Clock {
        [[nodiscard]] Instant now() const override { return *parseRfc3339("2026-03-05T00:00:00Z"); }
    };
    ExecutionOrchestrator early(
        *fixture.store, [](const Project&) { return makeGatewayFactory({}); }, DeliveryFixture::dry(),
        std::make_shared<Then>());
    const ExecutionReport due = early.executePlanForProject("northwind-spring", options);
    QCOMPARE(due.totalItemsProcessed, 250);  // the welcome email of 2 March; four more are scheduled for later
    QVERIFY(all.totalItemsProcessed > due.totalItemsProcessed);
}

void TestOrchestrator::deadServerStopsTheChannel() {
    GatewayConfig gateways;
    SmtpConfig smtp;
    smtp.url = "smtp://localhost:1";
    smtp.tlsRequired = false;
    smtp.connections = 2;
    gateways.smtp = smtp;
    DeliveryFixture fixture;
    fixture.importCampaign(people(200));
    fixture.approveAll();
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), gateways).executePlanForProject("campaign", quick());
    QCOMPARE(report.errors.size(), std::size_t{1});
    QVERIFY(report.itemsSkipped > 150);
    QCOMPARE(report.itemsInDoubt, 0);
    QCOMPARE(report.totalItemsProcessed, 200);
}

void TestOrchestrator::aServerThatSaysLaterCostsNoItem() {
    FaultSmtpServer server;
    FaultSmtpOptions greeting;
    greeting.greet421 = true;
    QVERIFY2(server.start(greeting), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(60));
    fixture.approveAll();
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", quick());
    QCOMPARE(report.itemsFailed, 0);
    QCOMPARE(report.itemsSkipped, 60);
    QCOMPARE(report.errors.size(), std::size_t{1});
    QVERIFY2(report.errors.front().find("421") != std::string::npos, report.errors.front().c_str());
    for (const ExecutionResult& result : report.executionResults) QCOMPARE(result.attempts, 0);
}

void TestOrchestrator::aServerThatComesBackIsWaitedFor() {
    DeliveryFixture fixture;
    fixture.importCampaign(people(300));
    fixture.approveAll();
    ExecutionOptions options = quick();
    options.retry.base = std::chrono::milliseconds(200);
    options.retry.longest = std::chrono::milliseconds(400);
    // Every fifth transaction is told 421, which closes its connection: nobody loses an attempt by it.
    FaultSmtpServer moody;
    FaultSmtpOptions often;
    often.everyNth = 5;
    often.everyNthFault = "rcpt421";
    QVERIFY2(moody.start(often), moody.error().c_str());
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), mailTo(moody)).executePlanForProject("campaign", options);
    QVERIFY2(report.itemsSentSuccessfully == 300, toJson(report).substr(0, 2000).c_str());
    QCOMPARE(moody.messageCount(), std::size_t{300});
    for (const ExecutionResult& result : report.executionResults) QCOMPARE(result.attempts, 1);
}

void TestOrchestrator::greylistedRecipientsAreTriedAgainLater() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign({"rcpt451-once.a@x.test", "rcpt451-once.b@x.test", "ann@x.test"});
    fixture.approveAll();
    ExecutionOptions options = quick();
    options.retry.greylist = std::chrono::milliseconds(1500);
    QElapsedTimer time;
    time.start();
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", options);
    QCOMPARE(report.itemsSentSuccessfully, 3);
    QVERIFY2(time.elapsed() >= 1500, std::to_string(time.elapsed()).c_str());
    QCOMPARE(find(report, "news/rcpt451-once.a@x.test")->attempts, 2);
}

void TestOrchestrator::aLongRetryAfterEndsTheChannelOnly() {
    HubSpotFake hubspot;
    QVERIFY(hubspot.http.start());
    hubspot.http.on("POST", "/crm/v3/objects/contacts/batch/upsert", [](const HttpRequest&) {
        return HttpResponse::json(429, R"({"status":"error","policyName":"DAILY"})").with("Retry-After", "3600");
    });
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    GatewayConfig gateways = mailTo(server);
    gateways.hubspot = accountAt(hubspot);
    DeliveryFixture fixture;
    fixture.importCampaign(people(250));
    fixture.approveAll();
    const ExecutionConfig both = DeliveryFixture::live({Channel::Email, Channel::Crm});
    const ExecutionReport report = fixture.orchestrator(both, gateways).executePlanForProject("campaign", quick());
    QCOMPARE(report.itemsFailed, 0);
    QCOMPARE(report.itemsSentSuccessfully, 250);
    QCOMPARE(report.itemsSkipped, 250);
    QCOMPARE(report.errors.size(), std::size_t{1});
    QVERIFY2(report.errors.front().find("60 minutes") != std::string::npos, report.errors.front().c_str());

    HubSpotFake nextDay;
    QVERIFY(nextDay.http.start());
    gateways.hubspot = accountAt(nextDay);
    QCOMPARE(fixture.orchestrator(both, gateways).executePlanForProject("campaign", quick()).itemsSentSuccessfully,
             250);
    QCOMPARE(nextDay.contacts.size(), std::size_t{250});
}

void TestOrchestrator::stopEndsWithNothingInDoubt() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(2000));
    fixture.approveAll();
    std::stop_source stop;
    ExecutionOptions options = quick();
    options.stop = stop.get_token();
    options.progress = [&](const ExecutionProgress& progress) {
        if (progress.counts.success > 20) stop.request_stop();
    };
    ExecutionOrchestrator orchestrator = fixture.orchestrator(DeliveryFixture::live(), mailTo(server));
    const ExecutionReport report = orchestrator.executePlanForProject("campaign", options);
    QVERIFY(report.stopped);
    QCOMPARE(report.itemsInDoubt, 0);
    QVERIFY(report.itemsPending > 0);
    QCOMPARE(static_cast<std::int64_t>(server.messageCount()), report.itemsSentSuccessfully);

    const ExecutionReport rest = orchestrator.executePlanForProject("campaign", quick());
    QCOMPARE(rest.runId, report.runId);
    QCOMPARE(rest.itemsSentSuccessfully, 2000);
    QVERIFY(!rest.stopped);
}

void TestOrchestrator::pauseHoldsAndResumeGoesOn() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(1000));
    fixture.approveAll();
    RunControl control;
    std::size_t whenPaused = 0;
    int ticks = 0;
    ExecutionOptions options = quick();
    options.progress = [&](const ExecutionProgress& progress) {
        if (ticks == 0 && progress.counts.success > 10) {
            control.pause();
            ticks = 1;
        } else if (ticks > 0 && control.paused()) {
            if (++ticks == 10) whenPaused = server.messageCount();
            if (ticks == 20) {
                QCOMPARE(server.messageCount(), whenPaused);
                control.resume();
            }
        }
    };
    const ExecutionReport report = fixture.orchestrator(DeliveryFixture::live(), mailTo(server))
                                       .executePlanForProject("campaign", options, &control);
    QVERIFY(whenPaused > 0);
    QCOMPARE(report.itemsSentSuccessfully, 1000);
}

void TestOrchestrator::stopsCostNoAttempt() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(1200));
    fixture.approveAll();
    ExecutionOrchestrator orchestrator = fixture.orchestrator(DeliveryFixture::live(), mailTo(server));
    for (const int sent : {20, 80, 140}) {
        const ExecutionReport report = stoppedAfter(orchestrator, sent);
        QVERIFY(report.stopped);
        const auto items = fixture.store->runItems(report.runId, {});
        QVERIFY(items.has_value());
        for (const RunItem& item : *items) {
            if (item.state == LedgerState::Pending) QCOMPARE(item.attempts, 0);
        }
    }
    const ExecutionReport report = orchestrator.executePlanForProject("campaign", quick());
    QCOMPARE(report.itemsSentSuccessfully, 1200);
    for (const ExecutionResult& result : report.executionResults) QCOMPARE(result.attempts, 1);
}

/// A batch of upserts was on its way when the program died: HubSpot takes it again, so nobody has to be asked.
void TestOrchestrator::aKilledUpsertIsDoneAgain() {
    HubSpotFake hubspot;
    QVERIFY(hubspot.http.start());
    GatewayConfig gateways;
    gateways.hubspot = accountAt(hubspot);
    DeliveryFixture fixture;
    fixture.importCampaign(people(250));
    fixture.approveAll();
    ExecutionOrchestrator orchestrator = fixture.orchestrator(DeliveryFixture::live({Channel::Crm}), gateways);
    RunControl held;
    held.pause();
    std::stop_source stop;
    ExecutionOptions options = quick();
    options.stop = stop.get_token();
    options.progress = [&](const ExecutionProgress& progress) {
        if (progress.counts.total == 250) stop.request_stop();
    };
    const ExecutionReport planned = orchestrator.executePlanForProject("campaign", options, &held);
    QVERIFY(planned.stopped);
    QCOMPARE(planned.itemsPending, 250);
    // What a kill in the middle of the first batch leaves behind.
    const auto claimed = fixture.store->claim(planned.runId, Channel::Crm, 100);
    QVERIFY(claimed && claimed->size() == 100);
    std::vector<std::int64_t> nos;
    for (const RunItem& item : *claimed) nos.push_back(item.no);
    QVERIFY(fixture.store->commit(planned.runId, nos, {}).has_value());

    const ExecutionReport report = orchestrator.executePlanForProject("campaign", quick());
    QCOMPARE(report.runId, planned.runId);
    QCOMPARE(report.itemsInDoubt, 0);
    QCOMPARE(report.itemsSentSuccessfully, 250);
    QCOMPARE(hubspot.contacts.size(), std::size_t{250});
}

void TestOrchestrator::whatWasAskedForIsNotWidened() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(600));
    fixture.approveAll();
    ExecutionOrchestrator orchestrator = fixture.orchestrator(DeliveryFixture::live(), mailTo(server));
    const ExecutionReport stopped = stoppedAfter(orchestrator, 20);
    QVERIFY(stopped.stopped);
    const std::size_t sent = server.messageCount();

    ExecutionOptions retry = quick();
    retry.onlyItems = std::set<std::string>{"news/p1@x.test"};
    const ExecutionReport refused = orchestrator.executePlanForProject("campaign", retry);
    QCOMPARE(refused.errors.size(), std::size_t{1});
    QVERIFY2(refused.errors.front().find(stopped.runId) != std::string::npos, refused.errors.front().c_str());
    ExecutionOptions due = quick();
    due.dueOnly = true;
    QCOMPARE(orchestrator.executePlanForProject("campaign", due).errors.size(), std::size_t{1});
    QCOMPARE(server.messageCount(), sent);

    // A channel that is left out keeps its items, and that is said.
    ExecutionOptions posts = quick();
    posts.channels = std::set<Channel>{Channel::LinkedIn};
    const ExecutionReport other = orchestrator.executePlanForProject("campaign", posts);
    QCOMPARE(other.errors.size(), std::size_t{1});
    QVERIFY2(other.errors.front().find("email") == 0, other.errors.front().c_str());
    QCOMPARE(server.messageCount(), sent);
    QCOMPARE(orchestrator.executePlanForProject("campaign", quick()).itemsSentSuccessfully, 600);
}

void TestOrchestrator::approvedAgainWhileStoppedWaitsForTheNextRun() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(600));
    fixture.approveAll();
    ExecutionOrchestrator orchestrator = fixture.orchestrator(DeliveryFixture::live(), mailTo(server));
    const ExecutionReport stopped = stoppedAfter(orchestrator, 20);
    const std::size_t sent = server.messageCount();
    fixture.importCampaign(people(600), "News for {{ first_name }}");
    fixture.approveAll();

    const ExecutionReport rest = orchestrator.executePlanForProject("campaign", quick());
    QCOMPARE(rest.runId, stopped.runId);
    QCOMPARE(server.messageCount(), sent);
    QCOMPARE(rest.itemsSkipped, static_cast<std::int64_t>(600 - sent));
    const ExecutionReport next = orchestrator.executePlanForProject("campaign", quick());
    QCOMPARE(next.itemsSentSuccessfully, static_cast<std::int64_t>(600 - sent));
    for (const auto& [recipient, times] : server.storedPerRecipient()) QVERIFY2(times == 1, recipient.c_str());
}

void TestOrchestrator::whatIsWithdrawnDuringTheRunIsHeldBack() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(1500));
    fixture.approveAll();
    RunControl control;
    bool withdrawn = false;
    std::int64_t sentBefore = 0;  // while the pause holds
    QElapsedTimer since;
    ExecutionOptions options = quick();
    options.progress = [&](const ExecutionProgress& progress) {
        if (!withdrawn && progress.counts.success > 10) {
            control.pause();
            withdrawn = true;
            QVERIFY(fixture.store->revoke("campaign", {"news"}, "test").has_value());
            since.start();
        } else if (withdrawn && control.paused() && since.elapsed() > 2500) {
            sentBefore = progress.counts.success;
            control.resume();
        }
    };
    const ExecutionReport report = fixture.orchestrator(DeliveryFixture::live(), mailTo(server))
                                       .executePlanForProject("campaign", options, &control);
    QVERIFY(withdrawn);
    QCOMPARE(report.itemsSentSuccessfully + report.itemsSkipped, 1500);
    QCOMPARE(static_cast<std::int64_t>(server.messageCount()), report.itemsSentSuccessfully);
    QCOMPARE(static_cast<std::int64_t>(report.itemsSentSuccessfully), sentBefore);
    QVERIFY(report.itemsSkipped > 0);
    QVERIFY(fixture.hasEvent("execution.paused") && fixture.hasEvent("execution.resumed"));
}

QTEST_GUILESS_MAIN(TestOrchestrator)
#include "test_orchestrator.moc"
