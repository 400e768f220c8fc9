// What becomes of posts whose answer was lost, or whose program was killed: the service is asked before anybody repeats
// anything, and its answer settles the doubt.

#include <QTest>

#include "tests/delivery/campaign_of_posts.h"

using namespace aicmo;
using namespace aicmo::test;
using namespace std::chrono_literals;

namespace {

/// The next request of this method to a path that ends so meets the fault.
void failOnce(HttpFake& http, const std::string& method, const std::string& end, HttpFault fault) {
    auto done = std::make_shared<bool>(false);
    http.setFaults([=](const HttpRequest& request) {
        HttpFaultPlan plan;
        if (request.method == method && request.path.ends_with(end) && !std::exchange(*done, true)) plan.fault = fault;
        return plan;
    });
}

bool holds(const std::optional<std::string>& text, const std::string& part) {
    return text && text->find(part) != std::string::npos;
}

}  // namespace

class TestDoubts : public QObject {
    Q_OBJECT

  private slots:
    void aLostAnswerIsAskedFor_data();
    void aLostAnswerIsAskedFor();
    void whatCannotBeAskedStaysInDoubt();
    void aPostThatIsMissingWaitsForTheOperator();
    void anOlderTextIsNotAskedAbout();
    void aDuplicateAfterADoubtIsNoFailure_data();
    void aDuplicateAfterADoubtIsNoFailure();
    void aDuplicateWithoutADoubtIsARefusal();
    void aKilledPostIsAskedAbout_data();
    void aKilledPostIsAskedAbout();
    void aKilledContainerTells_data();
    void aKilledContainerTells();
    void aKilledNoteIsAskedAbout();
    void whatAKillLeftCanBeSettledAtOnce();
    void askingWaitsForARunToEnd();
    void misspeltPropertiesAreNamedOnce();
};

void TestDoubts::aLostAnswerIsAskedFor_data() {
    QTest::addColumn<QString>("channel");
    QTest::newRow("linkedin") << "linkedin";
    QTest::newRow("twitter") << "twitter";
    QTest::newRow("instagram") << "instagram";
}

void TestDoubts::aLostAnswerIsAskedFor() {
    QFETCH(QString, channel);
    CampaignOfPosts campaign;
    campaign.linkedin.looksBeforeListed = campaign.twitter.looksBeforeListed = 2;
    campaign.importAndApprove(Json::array({postOn(channel.toStdString(), "spring", "Spring #now is here & warm")}));
    failOnce(campaign.linkedin.http, "POST", "/rest/posts", HttpFault::CloseAfterEffect);
    failOnce(campaign.twitter.http, "POST", "/2/tweets", HttpFault::CloseAfterEffect);
    failOnce(campaign.instagram.http, "POST", "/media_publish", HttpFault::CloseAfterEffect);
    const ExecutionReport report = campaign.run();
    QVERIFY2(report.itemsSentSuccessfully == 1, toJson(report).c_str());
    QCOMPARE(campaign.linkedin.posts.size() + campaign.twitter.posts.size() + campaign.instagram.published.size(),
             std::size_t{1});
    if (channel == "linkedin") QCOMPARE(*resultFor(report, "spring")->platformPostId, campaign.linkedin.posts[0].urn);
    if (channel == "twitter") QCOMPARE(*resultFor(report, "spring")->platformPostId, campaign.twitter.posts[0].id);
}

void TestDoubts::whatCannotBeAskedStaysInDoubt() {
    CampaignOfPosts campaign;
    campaign.linkedin.writeOnly = true;
    campaign.importAndApprove(Json::array({postOn("linkedin", "spring", "Spring is here")}));
    failOnce(campaign.linkedin.http, "POST", "/rest/posts", HttpFault::CloseAfterEffect);
    const ExecutionReport report = campaign.run();
    QVERIFY2(report.itemsInDoubt == 1, toJson(report).c_str());
    QVERIFY2(holds(resultFor(report, "spring")->errorMessage, "does not let this token read"), toJson(report).c_str());
    campaign.clock->shift = 60min;
    std::vector<std::string> told;
    const auto asked = askAboutDoubts(*campaign.fixture.store, campaign.gateways(), *campaign.clock, "posts", {},
                                      "test", {}, [&](const AskedDoubt& one) { told.push_back(one.itemId); });
    QCOMPARE(asked->size(), std::size_t{1});
    QCOMPARE(told, std::vector<std::string>{"spring"});
    QVERIFY(asked->front().sighting.kind == Sighting::Kind::CannotSay && !asked->front().sent);
    QCOMPARE(campaign.run().itemsInDoubt, 1);
    QCOMPARE(campaign.linkedin.posts.size(), std::size_t{1});
}

void TestDoubts::aPostThatIsMissingWaitsForTheOperator() {
    CampaignOfPosts campaign;
    campaign.importAndApprove(Json::array({postOn("linkedin", "spring", "Spring is here")}));
    failOnce(campaign.linkedin.http, "POST", "/rest/posts", HttpFault::CloseBeforeReply);
    QCOMPARE(campaign.run().itemsInDoubt, 1);
    QCOMPARE(campaign.run().itemsInDoubt, 1);  // nothing repeats it by itself
    QVERIFY(campaign.linkedin.posts.empty());

    const auto early = campaign.ask();
    QCOMPARE(early.size(), std::size_t{1});
    QVERIFY(early[0].sighting.kind == Sighting::Kind::NotThere && !early[0].sent);
    QVERIFY(campaign.fixture.hasEvent("execution.item_asked"));
    QVERIFY(!campaign.fixture.hasEvent("execution.item_resolved"));

    campaign.clock->shift = 20min;
    QVERIFY(campaign.ask({"another"}).empty());
    const auto late = campaign.ask({"spring"});
    QCOMPARE(late.size(), std::size_t{1});
    QVERIFY(late[0].sent && !*late[0].sent);
    QVERIFY(campaign.fixture.hasEvent("execution.item_resolved"));
    QCOMPARE(campaign.run().itemsSentSuccessfully, 1);
    QCOMPARE(campaign.linkedin.posts.size(), std::size_t{1});
    QVERIFY(campaign.ask().empty());
}

void TestDoubts::anOlderTextIsNotAskedAbout() {
    CampaignOfPosts campaign;
    campaign.linkedin.writeOnly = true;
    campaign.importAndApprove(Json::array({postOn("linkedin", "spring", "Spring is here")}));
    failOnce(campaign.linkedin.http, "POST", "/rest/posts", HttpFault::CloseAfterEffect);
    QCOMPARE(campaign.run().itemsInDoubt, 1);
    campaign.linkedin.writeOnly = false;
    campaign.import(Json::array({postOn("linkedin", "spring", "Summer is here")}));
    campaign.clock->shift = 60min;
    const auto asked = campaign.ask();
    QVERIFY(asked.at(0).sighting.kind == Sighting::Kind::CannotSay);
    QVERIFY2(holds(asked[0].sighting.text, "changed"), asked[0].sighting.text.c_str());
    campaign.import(Json::array());
    QVERIFY2(holds(campaign.ask().at(0).sighting.text, "no longer"), "removed content");
    campaign.import(Json::array({postOn("linkedin", "spring", "Spring is here")}));
    const auto again = campaign.ask();
    QVERIFY(again.at(0).sent && *again[0].sent);
    QCOMPARE(again[0].sighting.remoteId, campaign.linkedin.posts[0].urn);
}

void TestDoubts::aDuplicateAfterADoubtIsNoFailure_data() {
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("readable");
    QTest::newRow("linkedin, found") << "linkedin" << true;
    QTest::newRow("linkedin, may not be read") << "linkedin" << false;
    QTest::newRow("x, found") << "twitter" << true;
    QTest::newRow("x, may not be read") << "twitter" << false;
}

void TestDoubts::aDuplicateAfterADoubtIsNoFailure() {
    QFETCH(QString, channel);
    QFETCH(bool, readable);
    CampaignOfPosts campaign;
    campaign.linkedin.writeOnly = true;
    campaign.twitter.mayRead = false;
    campaign.importAndApprove(Json::array({postOn(channel.toStdString(), "spring", "Spring is here")}));
    failOnce(campaign.linkedin.http, "POST", "/rest/posts", HttpFault::CloseAfterEffect);
    failOnce(campaign.twitter.http, "POST", "/2/tweets", HttpFault::CloseAfterEffect);
    QCOMPARE(campaign.run().itemsInDoubt, 1);
    // The operator was wrong.
    QCOMPARE(*campaign.fixture.store->resolve("posts", {"spring"}, false, "test"), 1);
    campaign.clock->shift = 60min;
    campaign.linkedin.writeOnly = !readable;
    campaign.twitter.mayRead = readable;
    const ExecutionReport report = campaign.run();
    QVERIFY2(report.itemsFailed == 0, toJson(report).c_str());
    QVERIFY2(readable ? report.itemsSentSuccessfully == 1 : report.itemsInDoubt == 1, toJson(report).c_str());
    QCOMPARE(campaign.linkedin.posts.size() + campaign.twitter.posts.size(), std::size_t{1});
    if (!readable) QVERIFY(holds(resultFor(report, "spring")->errorMessage, "earlier hand-over was in doubt"));
}

void TestDoubts::aDuplicateWithoutADoubtIsARefusal() {
    CampaignOfPosts campaign;
    campaign.importAndApprove(
        Json::array({postOn("linkedin", "spring", "Spring is here"), postOn("twitter", "short", "Spring is here")}));
    campaign.linkedin.posts.push_back({"urn:li:share:1", "Spring is here",
                                       Json{{"author", "urn:li:person:abc"}, {"commentary", "Spring is here"}},
                                       campaign.clock->now()});
    campaign.twitter.posts.push_back({"1", "Spring is here", Json::object(), campaign.clock->now()});
    const ExecutionReport report = campaign.run();
    QVERIFY2(report.itemsFailed == 2, toJson(report).c_str());
}

void TestDoubts::aKilledPostIsAskedAbout_data() {
    QTest::addColumn<bool>("arrived");
    QTest::newRow("it arrived") << true;
    QTest::newRow("it did not") << false;
}

void TestDoubts::aKilledPostIsAskedAbout() {
    QFETCH(bool, arrived);
    CampaignOfPosts campaign;
    campaign.importAndApprove(Json::array({postOn("linkedin", "spring", "Spring is here")}));
    const ExecutionReport planned = campaign.planned();
    QVERIFY(planned.stopped);
    const auto claimed = campaign.fixture.store->claim(planned.runId, Channel::LinkedIn, 1);
    QVERIFY(claimed && claimed->size() == 1);
    QVERIFY(campaign.fixture.store->commit(planned.runId, {claimed->front().no}, {}).has_value());
    if (arrived) {
        campaign.linkedin.posts.push_back({"urn:li:share:1", "Spring is here",
                                           Json{{"author", "urn:li:person:abc"}, {"commentary", "Spring is here"}},
                                           campaign.clock->now()});
    }
    const ExecutionReport report = campaign.run();
    QCOMPARE(report.runId, planned.runId);
    QVERIFY2(arrived ? report.itemsSentSuccessfully == 1 : report.itemsInDoubt == 1, toJson(report).c_str());
    QCOMPARE(campaign.linkedin.http.requestCount("POST", "/rest/posts"), std::size_t{0});
    QVERIFY(campaign.fixture.hasEvent("execution.item_asked"));
}

void TestDoubts::aKilledContainerTells_data() {
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("requests");
    QTest::newRow("published") << "published" << 0;
    QTest::newRow("not published: the same container") << "finished" << 1;
    QTest::newRow("expired: a new container") << "expired" << 1;
}

void TestDoubts::aKilledContainerTells() {
    QFETCH(QString, state);
    QFETCH(int, requests);
    CampaignOfPosts campaign;
    campaign.importAndApprove(Json::array({postOn("instagram", "spring", "Spring is here")}));
    const ExecutionReport planned = campaign.planned();
    const auto claimed = campaign.fixture.store->claim(planned.runId, Channel::Instagram, 1);
    QVERIFY(claimed && claimed->size() == 1);
    const std::int64_t no = claimed->front().no;
    QVERIFY(campaign.fixture.store->noteHandOver(planned.runId, no, "900").has_value());
    QVERIFY(campaign.fixture.store->commit(planned.runId, {no}, {}).has_value());
    InstagramFake::Container& container = campaign.instagram.containers["900"];
    container.looks = 10;
    container.body = Json{{"caption", "Spring is here"}};
    container.published = state == "published";
    container.publishedAt = campaign.clock->now();
    container.expired = state == "expired";
    if (container.published) campaign.instagram.published.push_back("900");

    const ExecutionReport report = campaign.run();
    QVERIFY2(report.itemsSentSuccessfully == 1, toJson(report).c_str());
    QCOMPARE(campaign.instagram.published.size(), std::size_t{1});
    QCOMPARE(campaign.instagram.containers.size(), std::size_t(state == "expired" ? 2 : 1));
    QCOMPARE(static_cast<int>(campaign.instagram.http.requestCount("POST", "/v25.0/17/media_publish")), requests);
    QCOMPARE(*resultFor(report, "spring")->platformPostId, "media-" + campaign.instagram.published[0]);
    QCOMPARE(resultFor(report, "spring")->attempts, 1);
}

void TestDoubts::aKilledNoteIsAskedAbout() {
    CampaignOfPosts campaign;
    const Json to = Json::array({Json{{"email", "ann@north.example"}}});
    campaign.importAndApprove(Json::array({Json{
        {"id", "note"},
        {"channel", "crm"},
        {"crm",
         {{"operation", "log_engagement"}, {"engagement_type", "note"}, {"contacts", to}, {"body", "Sent Spring"}}}}}));
    campaign.hubspot.contacts["ann@north.example"] = {"501", Json{{"email", "ann@north.example"}}};
    const ExecutionReport planned = campaign.planned();
    const auto claimed = campaign.fixture.store->claim(planned.runId, Channel::Crm, 1);
    QVERIFY(claimed && claimed->size() == 1);
    QVERIFY(campaign.fixture.store->commit(planned.runId, {claimed->front().no}, {}).has_value());
    // The note as the killed program had handed it over.
    const auto bundle = campaign.fixture.store->loadProject("posts");
    const auto plan = std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(*bundle)));
    const Composed composed = Composer(plan).compose(plan->items().front());
    const Json body = Json::parse(composed.payload.crm()->body);
    campaign.hubspot.notes.push_back({"9000", "501", body["properties"]});

    const ExecutionReport report = campaign.run();
    QVERIFY2(report.itemsSentSuccessfully == 1, toJson(report).c_str());
    QCOMPARE(campaign.hubspot.notes.size(), std::size_t{1});
    QCOMPARE(*resultFor(report, "note/ann@north.example")->platformPostId, std::string("9000"));
}

/// Between a kill and the next run, what was on its way is settled without that run.
void TestDoubts::whatAKillLeftCanBeSettledAtOnce() {
    CampaignOfPosts campaign;
    campaign.importAndApprove(
        Json::array({postOn("linkedin", "spring", "Spring is here"), postOn("linkedin", "summer", "Summer is here")}));
    const ExecutionReport planned = campaign.planned();
    const auto claimed = campaign.fixture.store->claim(planned.runId, Channel::LinkedIn, 2);
    QVERIFY(claimed && claimed->size() == 2);
    QVERIFY(campaign.fixture.store->commit(planned.runId, {claimed->front().no}, {}).has_value());
    QCOMPARE(*campaign.fixture.store->resolve("posts", {"spring"}, true, "test"), 0);
    QVERIFY(recoverKilledRun(*campaign.fixture.store, "posts").has_value());
    QVERIFY(recoverKilledRun(*campaign.fixture.store, "posts").has_value());
    QCOMPARE(*campaign.fixture.store->resolve("posts", {"spring"}, true, "test"), 1);
    const ExecutionReport report = campaign.run();
    QCOMPARE(report.itemsSentSuccessfully, 2);
    QCOMPARE(campaign.linkedin.posts.size(), std::size_t{1});
    QCOMPARE(campaign.linkedin.posts[0].commentary, std::string("Summer is here"));
}

void TestDoubts::askingWaitsForARunToEnd() {
    CampaignOfPosts campaign;
    campaign.importAndApprove(Json::array({postOn("linkedin", "spring", "Spring is here")}));
    const auto lock = campaign.fixture.store->lockSending("posts");
    QVERIFY(lock.has_value());
    const auto asked =
        askAboutDoubts(*campaign.fixture.store, campaign.gateways(), *campaign.clock, "posts", {}, "test", {});
    QVERIFY(!asked && asked.error().kind == ErrorKind::Busy);
}

void TestDoubts::misspeltPropertiesAreNamedOnce() {
    CampaignOfPosts campaign;
    campaign.hubspot.definitions["email"] = Json{{"type", "string"}};
    Json to = Json::array();
    for (int i = 0; i < 250; ++i) to.push_back(Json{{"email", "p" + std::to_string(i) + "@many.example"}});
    campaign.importAndApprove(Json::array(
        {Json{{"id", "sync"},
              {"channel", "crm"},
              {"crm", {{"operation", "sync_contact"}, {"contacts", to}, {"properties", {{"stagge", "lead"}}}}}}}));
    const ExecutionReport report = campaign.run();
    QCOMPARE(report.itemsSkipped, 250);
    QCOMPARE(report.errors,
             std::vector<std::string>{"crm: content \"sync\": property \"stagge\": HubSpot has no such property"});
    QVERIFY(campaign.hubspot.contacts.empty());
    campaign.hubspot.definitions["stagge"] = Json{{"type", "string"}};
    QCOMPARE(campaign.run().itemsSentSuccessfully, 250);
}

QTEST_GUILESS_MAIN(TestDoubts)
#include "test_doubts.moc"
