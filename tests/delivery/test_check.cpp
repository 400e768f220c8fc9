// What `aicmo check` finds by looking at all contents of a project, and at what the store knows.

#include <QTest>

#include "core/base/json.h"
#include "core/delivery/check.h"
#include "tests/delivery/delivery_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

Json email(const std::string& id, const std::string& subject, const std::string& text, const Json& to) {
    const Json from{{"name", "North"}, {"address", "news@north.example"}};
    return Json{
        {"id", id},
        {"channel", "email"},
        {"email",
         {{"from", from}, {"to", to}, {"subject", subject}, {"text", text}, {"unsubscribe", "https://n.example/u"}}}};
}

Json post(const std::string& id, const std::string& channel, const std::string& text) {
    return Json{{"id", id}, {"channel", channel}, {"post", {{"text", text}}}};
}

ProjectBundle project(const Json& content) {
    const Json document{{"format", "aicmo.project/1"},
                        {"id", "campaign"},
                        {"name", "Campaign"},
                        {"client", {{"id", "n"}, {"name", "N"}, {"website", "https://n.example"}}},
                        {"content", content}};
    auto bundle = parseProject(document.dump(), nullptr);
    if (!bundle) qFatal("%s", bundle.error().text().c_str());
    return std::move(*bundle);
}

std::shared_ptr<const Plan> planOf(const ProjectBundle& bundle) {
    return std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(bundle)));
}

/// "content rule: message" of all findings whose rule starts so.
QString told(const std::vector<CheckFinding>& findings, const std::string& prefix) {
    QStringList lines;
    for (const CheckFinding& one : findings) {
        if (!one.finding.rule.starts_with(prefix)) continue;
        lines << QString::fromStdString(one.contentId + ' ' + one.finding.rule + ": " + one.finding.message);
    }
    return lines.join('\n');
}

const Json anna{{"email", "anna@x.example"}};
const Json bob{{"email", "bob@x.example"}};
const Json cy{{"email", "cy@x.example"}};

}  // namespace

class TestCheck : public QObject {
    Q_OBJECT

  private slots:
    void sameMessageTwice();
    void samePostTwice();
    void timesThatHavePassed();
    void campaigns();
    void whoHasNotConsentedIsSkipped();
    void tellsWhatVoidsAnApproval_data();
    void tellsWhatVoidsAnApproval();
    void anotherAccountVoidsAnApproval();
    void nobodyApprovesTheirOwnWork();
};

void TestCheck::sameMessageTwice() {
    const auto findings = checkProject(planOf(project(Json::array({
        email("one", "Spring", "Hello.", {anna, bob, cy}),
        email("two", "Spring", "Hello.", {bob, anna}),
        email("three", "Spring", "Other.", Json::array({cy})),
        email("four", "Autumn", "Hello.", {anna, bob, cy}),
    }))));
    QCOMPARE(told(findings, "email.duplicate"),
             QString("two email.duplicate: 2 people get the same message from \"one\" too, the first is bob@x.example\n"
                     "three email.duplicate.subject: 1 person gets the same subject from \"one\" too, the first is "
                     "cy@x.example"));
}

void TestCheck::samePostTwice() {
    const auto findings = checkProject(
        planOf(project(Json::array({post("a", "linkedin", "Spring."), post("b", "twitter", "Spring."),
                                    post("c", "linkedin", "Spring. "), post("d", "linkedin", "Summer.")}))));
    QCOMPARE(told(findings, "post.duplicate"), QString("c post.duplicate: the same text as in \"a\""));
}

void TestCheck::timesThatHavePassed() {
    Json content = Json::array({post("past", "linkedin", "One."), post("future", "linkedin", "Two.")});
    content[0]["scheduled_at"] = "2026-03-02T09:00:00+01:00";
    content[1]["scheduled_at"] = "2026-03-02T09:00:01+01:00";
    CheckOptions options;
    options.now = parseRfc3339("2026-03-02T08:00:01Z");
    QCOMPARE(told(checkProject(planOf(project(content)), options), "content.schedule"),
             QString("past content.schedule.past: 2026-03-02T09:00:00+01:00 has passed, and nothing of it was sent"));
    QCOMPARE(told(checkProject(planOf(project(content))), "content.schedule"), QString());
}

void TestCheck::campaigns() {
    const auto findings = checkProject(planOf(project(Json::array({
        post("a", "linkedin", "https://n.example/a?utm_source=l&utm_campaign=spring"),
        post("b", "linkedin", "https://n.example/b?utm_campaign=Spring&x=1"),
        post("c", "linkedin", "https://n.example/c and https://elsewhere.example"),
    }))));
    QCOMPARE(told(findings, "content.utm"),
             QString("b content.utm.campaign: the campaign \"Spring\" is not that of other links, \"spring\"\n"
                     "c content.utm.missing: \"https://n.example/c\" names no campaign"));
}

void TestCheck::whoHasNotConsentedIsSkipped() {
    DeliveryFixture fixture;
    Json yes = anna;
    Json no = bob;
    yes["consent"] = "2025-01-31";
    no["consent"] = "asked";
    const auto imported =
        fixture.store->importProject(project(Json::array({email("one", "S", "T", {yes, no})})), "test");
    QVERIFY(imported);
    const ExecutionReport report = fixture.orchestrator(DeliveryFixture::dry()).executePlanForProject("campaign", {});
    QCOMPARE(report.itemsSentSuccessfully, std::int64_t{1});
    QCOMPARE(report.itemsSkipped, std::int64_t{1});
    QCOMPARE(report.itemsHeldBack, std::int64_t{1});
    QCOMPARE(*report.executionResults[1].errorMessage, std::string("no consent (consent is \"asked\")"));
}

void TestCheck::tellsWhatVoidsAnApproval_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* from, const char* to, const char* told) {
        QTest::newRow(name) << QString(from) << QString(to) << QString(told);
    };
    row("nothing", "North", "North", "");
    row("template", "Spring for", "Summer for",
        "one approval.void: subject changed since the approval of DAY by Ann: the content, or a file that it names");
    row("sender", "\"North\"", "\"South\"",
        "one approval.void: sender changed since the approval of DAY by Ann: the content, or a file that it names");
    row("project", "\"Campaign\"", "\"Action\"",
        "one approval.void: text changed since the approval of DAY by Ann: the project's, the client's or the brand's "
        "data");
    row("recipient", "cy@x.example", "dan@x.example",
        "one approval.missing: not in the approval of DAY by Ann: it was not sendable, or not there, then");
    row("contact", "Cy", "Cyrus",
        "one approval.void: subject changed since the approval of DAY by Ann: the contact's first_name");
}

void TestCheck::tellsWhatVoidsAnApproval() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, told);
    DeliveryFixture fixture;
    Json content = email("one", "Spring for {{ first_name }}", "Of {{ project.name }}", {});
    content["email"].erase("to");
    content["email"]["audience"] = "people";
    Json document{{"format", "aicmo.project/1"}, {"id", "campaign"}, {"name", "Campaign"}};
    document["audiences"] = Json::array(
        {Json{{"id", "people"}, {"contacts", Json::array({Json{{"email", "cy@x.example"}, {"first_name", "Cy"}}})}}});
    document["content"] = Json::array({content});
    const auto importDocument = [&](const QString& text) {
        const auto bundle = parseProject(text.toStdString(), nullptr);
        if (!bundle) qFatal("%s", bundle.error().text().c_str());
        const auto imported = fixture.store->importProject(*bundle, "test");
        if (!imported) qFatal("%s", imported.error().text().c_str());
        return planOf(*bundle);
    };
    importDocument(QString::fromStdString(document.dump()));
    ExecutionOptions preview;
    preview.preview = true;
    QCOMPARE(fixture.orchestrator({}).executePlanForProject("campaign", preview).itemsSentSuccessfully,
             std::int64_t{1});
    const auto approved = fixture.store->approve("campaign", {}, "Ann", "");
    QVERIFY(approved);
    const auto plan = importDocument(QString::fromStdString(document.dump()).replace(from, to));
    CheckOptions options;
    options.store = fixture.store.get();
    const QString day = QString::fromStdString(approved->front().at.substr(0, 10));
    QCOMPARE(::told(checkProject(plan, options), "approval."), QString(told).replace("DAY", day));
}

void TestCheck::anotherAccountVoidsAnApproval() {
    DeliveryFixture fixture;
    fixture.importCampaign({"a@x.example"});
    GatewayConfig gateways;
    gateways.linkedin = LinkedInConfig{Secret("t"), "urn:li:organization:1", "http://127.0.0.1:9", "202607", {}};
    ExecutionOptions preview;
    preview.preview = true;
    preview.channels = std::set<Channel>{Channel::LinkedIn};
    QCOMPARE(fixture.orchestrator({}, gateways).executePlanForProject("campaign", preview).itemsSentSuccessfully,
             std::int64_t{1});
    QVERIFY(fixture.store->approve("campaign", {"post"}, "Ann", ""));

    gateways.linkedin->author = "urn:li:organization:2";
    const std::string why =
        "approved for the account urn:li:organization:1, but linkedin now goes out as urn:li:organization:2: preview "
        "and "
        "approve it again";
    const ExecutionReport live = fixture.orchestrator(DeliveryFixture::live({Channel::LinkedIn}), gateways)
                                     .executePlanForProject("campaign", {});
    QCOMPARE(live.itemsSkipped, std::int64_t{1});
    QCOMPARE(*live.executionResults.at(0).errorMessage, why);

    const auto bundle = fixture.store->loadProject("campaign");
    QVERIFY(bundle);
    CheckOptions options;
    options.store = fixture.store.get();
    options.accounts[Channel::LinkedIn] = "urn:li:organization:2";
    QCOMPARE(told(checkProject(planOf(*bundle), options), "approval."),
             QString::fromStdString("post approval.account: " + why));
    options.accounts[Channel::LinkedIn] = "urn:li:organization:1";
    QCOMPARE(told(checkProject(planOf(*bundle), options), "approval."), QString());
}

void TestCheck::nobodyApprovesTheirOwnWork() {
    DeliveryFixture fixture;
    const auto importAs = [&](const Json& content, const char* who) {
        QVERIFY(fixture.store->importProject(project(content), who));
        ExecutionOptions preview;
        preview.preview = true;
        QVERIFY(!fixture.orchestrator({}).executePlanForProject("campaign", preview).runId.empty());
    };
    importAs(Json::array({email("one", "S", "T", {anna, bob}), email("two", "S", "T", {anna, bob})}), "ann");
    QVERIFY(fixture.store->refusedApprovers("campaign").value().empty());
    fixture.store->requireSecondPerson();
    const auto own = fixture.store->approve("campaign", {"one"}, "Ann ", "");
    QVERIFY(!own);
    QVERIFY(own.error().kind == ErrorKind::Refused);
    QVERIFY2(own.error().message.find("one") != std::string::npos, own.error().text().c_str());
    QVERIFY(fixture.store->approve("campaign", {"one"}, "ben", ""));
    // Ben changes the second content: the first is still Ann's, the second is his, and what stands was imported by him.
    importAs(Json::array({email("one", "S", "T", {anna, bob}), email("two", "Other", "T", {anna, bob})}), "ben");
    const auto refused = fixture.store->refusedApprovers("campaign").value();
    using Names = std::vector<std::string>;
    QCOMPARE(refused.at("one"), (Names{"ann", "ben"}));
    QCOMPARE(refused.at("two"), (Names{"ben", "ben"}));
    QVERIFY(!fixture.store->approve("campaign", {"one"}, "ann", ""));
    QVERIFY(!fixture.store->approve("campaign", {"two"}, "ben", ""));
    QVERIFY(fixture.store->approve("campaign", {"two"}, "ann", ""));
    QVERIFY(fixture.store->approve("campaign", {}, "cy", ""));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
