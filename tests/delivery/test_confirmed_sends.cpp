// What was confirmed is what is sent: a live run that would send anything else sends nothing.

#include <QTest>

#include "tests/delivery/accounts.h"
#include "tests/delivery/delivery_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

SendSum sumOf(const std::vector<std::pair<Channel, std::string>>& items) {
    SendSum sum;
    for (const auto& [channel, id] : items) sum.add(channel, id, sha256("bytes of " + id));
    return sum;
}

/// What a live run of the campaign's mail would send now, as who looks at the plan knows it.
SendSum approvedNow(Store& store, const std::string& content = "news") {
    SendSum sum;
    const auto approvals = store.approvals("campaign");
    if (!approvals) qFatal("%s", approvals.error().text().c_str());
    for (const Approval& approval : *approvals) {
        if (approval.contentId != content) continue;
        const Status read = store.approvedItems(
            approval, [&](std::string_view item, const Digest& digest) { sum.add(Channel::Email, item, digest); });
        if (!read) qFatal("%s", read.error().text().c_str());
    }
    return sum;
}

ExecutionOptions confirmed(ConfirmedSends what) {
    ExecutionOptions options;
    options.confirmed = std::move(what);
    return options;
}

}  // namespace

class TestConfirmedSends : public QObject {
    Q_OBJECT

  private slots:
    void differencesAreTold_data();
    void differencesAreTold();
    void aSumDoesNotDependOnTheOrder();
    void whatWasConfirmedIsSent();
    void moreThanWasConfirmedIsRefused();
    void otherBytesThanWereConfirmedAreRefused();
    void aChannelWithoutAnAccountIsNotCounted();
    void aRunThatGoesOnSendsAtMostWhatWasConfirmed();
};

void TestConfirmedSends::differencesAreTold_data() {
    QTest::addColumn<int>("items");  // -1: not said
    QTest::addColumn<int>("email");
    QTest::addColumn<int>("crm");
    QTest::addColumn<bool>("continued");
    QTest::addColumn<QString>("difference");
    // Two emails and one record would be sent.
    const QString now = ", but 3 items (2 email, 1 crm) would be sent now";
    QTest::newRow("nothing said") << -1 << -1 << -1 << false << "";
    QTest::newRow("the number") << 3 << -1 << -1 << false << "";
    QTest::newRow("the channels") << -1 << 2 << 1 << false << "";
    QTest::newRow("fewer now") << 4 << -1 << -1 << false << "4 items were confirmed" + now;
    QTest::newRow("more now") << 1 << -1 << -1 << false << "1 item was confirmed" + now;
    QTest::newRow("another channel") << -1 << 1 << 2 << false << "3 items (1 email, 2 crm) were confirmed" + now;
    QTest::newRow("a channel more") << -1 << 2 << 0 << false << "2 items (2 email) were confirmed" + now;
    QTest::newRow("goes on with fewer") << 4 << 3 << 1 << true << "";
    QTest::newRow("goes on with more") << 2 << -1 << -1 << true << "2 items were confirmed" + now;
    QTest::newRow("goes on with more of one")
        << -1 << 1 << 9 << true << "10 items (1 email, 9 crm) were confirmed" + now;
}

void TestConfirmedSends::differencesAreTold() {
    QFETCH(int, items);
    QFETCH(int, email);
    QFETCH(int, crm);
    QFETCH(bool, continued);
    ConfirmedSends said;
    if (items >= 0) said.items = items;
    if (email >= 0) said.byChannel = {{Channel::Email, email}, {Channel::Crm, crm}};
    const SendSum planned = sumOf({{Channel::Email, "a"}, {Channel::Crm, "c"}, {Channel::Email, "b"}});
    QTEST(QString::fromStdString(differenceFrom(said, planned, continued)), "difference");
}

void TestConfirmedSends::aSumDoesNotDependOnTheOrder() {
    const SendSum one = sumOf({{Channel::Email, "a"}, {Channel::Crm, "c"}, {Channel::Email, "b"}});
    SendSum other = sumOf({{Channel::Email, "b"}});
    other += sumOf({{Channel::Crm, "c"}, {Channel::Email, "a"}});
    QVERIFY(one == other);
    QCOMPARE(other.items(), std::int64_t{3});
    QVERIFY(one != sumOf({{Channel::Email, "a"}, {Channel::Crm, "c"}, {Channel::Email, "d"}}));
    // Two posts of one text have one digest: they are two all the same.
    SendSum twice;
    twice.add(Channel::LinkedIn, "one", sha256("text"));
    twice.add(Channel::LinkedIn, "two", sha256("text"));
    SendSum others;
    others.add(Channel::LinkedIn, "three", sha256("text"));
    others.add(Channel::LinkedIn, "four", sha256("text"));
    QVERIFY(twice != others);
}

void TestConfirmedSends::whatWasConfirmedIsSent() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(20));
    fixture.approveAll();
    ConfirmedSends all;
    all.byChannel = {{Channel::Email, 20}};
    all.exactly = approvedNow(*fixture.store);
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live(), mailTo(server)).executePlanForProject("campaign", confirmed(all));
    QVERIFY2(report.clean(), toJson(report).c_str());
    QCOMPARE(server.messageCount(), std::size_t{20});
}

void TestConfirmedSends::moreThanWasConfirmedIsRefused() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(5));
    fixture.approveAll();
    ExecutionOrchestrator orchestrator = fixture.orchestrator(DeliveryFixture::live(), mailTo(server));
    const ExecutionReport report = orchestrator.executePlanForProject("campaign", confirmed({4}));
    QCOMPARE(report.errors.size(), std::size_t{1});
    QVERIFY2(report.errors.front().find("4 items were confirmed, but 5 items (5 email)") != std::string::npos,
             report.errors.front().c_str());
    QCOMPARE(report.itemsSkipped, 5);
    QCOMPARE(report.itemsHeldBack, 5);
    QVERIFY(!report.stopped && fixture.hasEvent("execution.not_confirmed"));
    QVERIFY(server.attemptsPerRecipient().empty());
    // Nothing of it was consumed, and nothing is left behind: the next run plans all of it.
    QVERIFY(!fixture.store->unfinishedLiveRun("campaign")->has_value());
    const ExecutionReport next = orchestrator.executePlanForProject("campaign", confirmed({5}));
    QVERIFY2(next.clean() && next.runId != report.runId, toJson(next).c_str());
    QCOMPARE(server.messageCount(), std::size_t{5});
}

void TestConfirmedSends::otherBytesThanWereConfirmedAreRefused() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(5));
    fixture.approveAll();
    ConfirmedSends shown;
    shown.byChannel = {{Channel::Email, 5}};
    shown.exactly = approvedNow(*fixture.store);
    // Somebody else imports another text and approves it while the countdown runs: as many items as before.
    fixture.importCampaign(people(5), "Goodbye {{ first_name }}");
    fixture.approveAll();
    ExecutionOrchestrator orchestrator = fixture.orchestrator(DeliveryFixture::live(), mailTo(server));
    const ExecutionReport report = orchestrator.executePlanForProject("campaign", confirmed(shown));
    QCOMPARE(report.itemsSkipped, 5);
    QVERIFY2(report.errors.at(0).find("not the same ones") != std::string::npos, report.errors[0].c_str());
    QVERIFY(server.attemptsPerRecipient().empty());
}

void TestConfirmedSends::aChannelWithoutAnAccountIsNotCounted() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(3));
    fixture.approveAll();
    const ExecutionReport report =
        fixture.orchestrator(DeliveryFixture::live({Channel::Email, Channel::LinkedIn}), mailTo(server))
            .executePlanForProject("campaign", confirmed({3}));
    QVERIFY2(report.itemsSentSuccessfully == 3, toJson(report).c_str());
}

void TestConfirmedSends::aRunThatGoesOnSendsAtMostWhatWasConfirmed() {
    FaultSmtpServer server;
    QVERIFY2(server.start(), server.error().c_str());
    DeliveryFixture fixture;
    fixture.importCampaign(people(10));
    fixture.approveAll();
    ExecutionOrchestrator orchestrator = fixture.orchestrator(DeliveryFixture::live(), mailTo(server));
    ExecutionOptions canary;
    canary.canary = 4;
    QVERIFY(orchestrator.executePlanForProject("campaign", canary).held);
    QVERIFY(fixture.store->suppress({"p9@x.test"}, "asked", "test").has_value());

    // Who looked at the whole plan did not look at the rest of a run.
    ConfirmedSends whole{5};
    whole.exactly = approvedNow(*fixture.store);
    const ExecutionReport other = orchestrator.executePlanForProject("campaign", confirmed(whole));
    QVERIFY2(other.stopped && other.errors.at(0).find("stopped before its end") != std::string::npos,
             toJson(other).c_str());
    const ExecutionReport fewer = orchestrator.executePlanForProject("campaign", confirmed({4}));
    QVERIFY2(fewer.stopped && fewer.errors.back().find("5 items (5 email) would be sent") != std::string::npos,
             toJson(fewer).c_str());
    QCOMPARE(server.messageCount(), std::size_t{4});
    const ExecutionReport rest = orchestrator.executePlanForProject("campaign", confirmed({6}));
    QCOMPARE(rest.runId, fewer.runId);
    QVERIFY2(rest.itemsSentSuccessfully == 9 && rest.itemsSkipped == 1, toJson(rest).c_str());
    QCOMPARE(server.messageCount(), std::size_t{9});
}

QTEST_GUILESS_MAIN(TestConfirmedSends)
#include "test_confirmed_sends.moc"
