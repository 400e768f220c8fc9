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

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
