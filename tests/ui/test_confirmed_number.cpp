// The console's way from what it shows to what is sent: the plan is checked, its forecast is confirmed, and what was
// confirmed goes with the live run.

#include <QTest>

#include "tests/delivery/accounts.h"
#include "tests/delivery/delivery_fixture.h"
#include "ui/bridge/plan_check.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace aicmo::ui;

class TestConfirmedNumber : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void whatIsShownIsSent();
    void whatChangedDuringTheCountdownIsNotSent_data();
    void whatChangedDuringTheCountdownIsNotSent();
    void anotherAccountIsNotCounted();

  private:
    /// What the console shows, and what who types its number confirms.
    [[nodiscard]] SendForecast shown(const std::map<Channel, std::string>& accounts = {}) const;
    ExecutionReport send(const SendForecast& cast);

    std::unique_ptr<FaultSmtpServer> server_;
    std::unique_ptr<DeliveryFixture> fixture_;
};

void TestConfirmedNumber::init() {
    server_ = std::make_unique<FaultSmtpServer>();
    QVERIFY2(server_->start(), server_->error().c_str());
    fixture_ = std::make_unique<DeliveryFixture>();
    fixture_->importCampaign(people(6));
    fixture_->approveAll();
}

SendForecast TestConfirmedNumber::shown(const std::map<Channel, std::string>& accounts) const {
    auto bundle = fixture_->store->loadProject("campaign");
    if (!bundle) qFatal("%s", bundle.error().text().c_str());
    const auto plan =
        std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(*bundle))));
    const Composer composer(plan);
    const PlanCheck check =
        checkPlan(composer, *fixture_->store, {accounts, std::nullopt}, {}, [](const PlanCheckPart&) {});
    if (!check.errors.empty()) qFatal("%s", check.errors.front().c_str());
    SendForecast cast = forecast(plan->project(), check, {Channel::Email, Channel::LinkedIn});
    holdBackWithoutAccount(cast, [](Channel channel) { return channel == Channel::Email; });
    return cast;
}

ExecutionReport TestConfirmedNumber::send(const SendForecast& cast) {
    ExecutionOptions options = quick();
    options.confirmed = confirmedBy(cast, true);
    return fixture_->orchestrator(DeliveryFixture::live({Channel::Email, Channel::LinkedIn}), mailTo(*server_))
        .executePlanForProject("campaign", options);
}

void TestConfirmedNumber::whatIsShownIsSent() {
    const SendForecast cast = shown();
    QCOMPARE(cast.toSend, 6);
    const ExecutionReport report = send(cast);
    QVERIFY2(report.itemsSentSuccessfully == 6, toJson(report).c_str());
    QCOMPARE(server_->messageCount(), std::size_t{6});
    // What was sent is looked up again by the next check.
    QCOMPARE(shown().toSend, 0);
}

void TestConfirmedNumber::whatChangedDuringTheCountdownIsNotSent_data() {
    QTest::addColumn<QString>("change");
    QTest::newRow("withdrawn") << "withdrawn";
    QTest::newRow("suppressed") << "suppressed";
    QTest::newRow("another text approved") << "another text";
    QTest::newRow("one more") << "one more";
}

void TestConfirmedNumber::whatChangedDuringTheCountdownIsNotSent() {
    QFETCH(QString, change);
    const SendForecast cast = shown();
    if (change == "withdrawn") QVERIFY(fixture_->store->revoke("campaign", {"news"}, "test").has_value());
    if (change == "suppressed") QVERIFY(fixture_->store->suppress({"p2@x.test"}, "asked", "test").has_value());
    if (change == "another text") fixture_->importCampaign(people(6), "Goodbye {{ first_name }}");
    if (change == "one more") fixture_->importCampaign(people(7));
    if (change == "another text" || change == "one more") fixture_->approveAll();
    const ExecutionReport report = send(cast);
    QCOMPARE(report.itemsSentSuccessfully, 0);
    QVERIFY2(!report.errors.empty() && report.errors.front().starts_with("nothing was sent: "), toJson(report).c_str());
    QVERIFY(server_->attemptsPerRecipient().empty());
}

void TestConfirmedNumber::anotherAccountIsNotCounted() {
    ExecutionOptions preview;
    preview.preview = true;
    preview.channels = std::set<Channel>{Channel::Email};
    (void)fixture_->orchestrator({}, mailTo(*server_)).executePlanForProject("campaign", preview);
    QVERIFY(fixture_->store->approve("campaign", {"news"}, "test", "").has_value());
    const std::string account = accountName(mailTo(*server_), Channel::Email);
    QCOMPARE(shown({{Channel::Email, account}}).toSend, 6);
    QCOMPARE(shown({{Channel::Email, "somebody else"}}).toSend, 0);
    QCOMPARE(shown().toSend, 6);
}

QTEST_GUILESS_MAIN(TestConfirmedNumber)
#include "test_confirmed_number.moc"
