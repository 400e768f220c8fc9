// What a check says of texts, links, times and merge data, beyond the limits of the channels.

#include <QtTest>

#include "core/base/clock.h"
#include "core/compose/channel_rules.h"
#include "core/compose/consent.h"
#include "tests/compose/compose_fixture.h"
#include "tests/compose/qtest_text.h"

using namespace aicmo;
using namespace aicmo::test;

class TestChecks : public QObject {
    Q_OBJECT

  private slots:
    void links_data();
    void links();
    void computedLinksAreSeenWhenRendered();
    void likelyPlaceholders_data();
    void likelyPlaceholders();
    void emptyMergeData_data();
    void emptyMergeData();
    void schedules_data();
    void schedules();
    void carousels();
    void consentWords_data();
    void consentWords();
    void consentColumns_data();
    void consentColumns();
    void consentIsCounted();
};

void TestChecks::links_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char* name, const char* html, const char* rules) {
        QTest::newRow(name) << QString(html) << QString(rules);
    };
    row("https", "<a href=\"https://x.org\">x</a>", "");
    row("mail, telephone, place in the message", "<a href=mailto:a@x.org><a href='tel:+1'><a href='#top'>x</a>", "");
    row("http", "<a href=\"HTTP://x.org\">x</a>", "email.link.http");
    row("http in an area", "<area href=\"http://x.org\">x", "email.link.http");
    row("http twice", "<a href=\"http://x.org\">x</a><a href=\"http://y.org\">", "email.link.http");
    row("relative", "<a href=\"/offers\">x</a>", "email.link.form");
    row("stand-in", "<a href=\"#\">x</a>", "email.link.form");
    row("empty", "<a href=\"\">x</a>", "email.link.form");
    row("script", "<a href=\"javascript:x()\">x</a>", "email.link.form");
    row("picture", "<img alt=\"\" src=\"http://x.org/a.png\">x", "email.image.http");
    row("anchor without a link", "<a name=\"top\">x</a>", "");
    row("https with Liquid", "<a href=\"https://x.org/{{ first_name }}\">x</a>", "");
    row("http with Liquid", "<a href=\"http://x.org/{{ first_name }}\">x</a>", "email.link.http");
}

void TestChecks::links() {
    QFETCH(QString, html);
    QFETCH(QString, rules);
    ComposeFixture fixture;
    fixture.addEmail().html = html.toStdString();
    fixture.bundle.project.content[0].email->unsubscribe = "https://x.org/u";
    const std::shared_ptr<const Plan> plan = fixture.plan();
    const Composer composer(plan);
    QCOMPARE(rulesOf(composer.contentFindings(0), Severity::Notice), rules.toStdString());
    // What holds for everybody is not said again for each.
    QCOMPARE(rulesOf(composer.compose(plan->items()[0]).findings, Severity::Notice), std::string());
}

void TestChecks::computedLinksAreSeenWhenRendered() {
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    email.html = "<a href=\"{{ url }}\">x</a><a href=\"http://fixed.org/{{ first_name }}\">y</a>";
    email.to = {{{"email", "a@x.org"}, {"first_name", "A"}, {"url", "https://x.org"}},
                {{"email", "b@x.org"}, {"first_name", "B"}, {"url", "http://b.org"}}};
    const std::shared_ptr<const Plan> plan = fixture.plan();
    const Composer composer(plan);
    QVERIFY(!hasRule(composer.compose(plan->items()[0]).findings, "email.link.http"));
    const std::vector<Finding> found = composer.compose(plan->items()[1]).findings;
    QCOMPARE(rulesOf(found, Severity::Notice), std::string("email.link.http"));
    QCOMPARE(found[0].message, std::string("\"http://b.org\" is not an https address"));
}

void TestChecks::likelyPlaceholders_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const char* text, const char* found) {
        QTest::newRow(name) << QString(text) << QString(found);
    };
    row("none", "Sizes XS to XXXL [1], [Ad] [WERBUNG] [endif] [x]", "");
    row("capitals", "Dear [NAME],", "[NAME]");
    row("words", "Dear [First Name],", "[First Name]");
    row("yours", "at [YOUR COMPANY]", "[YOUR COMPANY]");
    row("insert", "for [insert the price here]", "[insert the price here]");
    row("XXX", "only XXX left", "XXX");
    row("XXX in a word", "XXX_1 aXXX", "");
    row("never closed", "[NAME", "");
}

void TestChecks::likelyPlaceholders() {
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(std::string(likelyPlaceholder(text.toStdString())), found.toStdString());
    ComposeFixture fixture;
    fixture.addEmail().text = text.toStdString();
    const Composer composer(fixture.plan());
    QCOMPARE(hasRule(composer.contentFindings(0), "content.placeholder.likely"), !found.isEmpty());
}

void TestChecks::emptyMergeData_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("printed") << "Dear {{ first_name }}" << true;
    QTest::newRow("under contact") << "Dear {{ contact.first_name }}" << true;
    QTest::newRow("filtered") << "Dear {{ first_name | upcase }}" << true;
    QTest::newRow("with a default") << "Dear {{ first_name | default: \"you\" }}" << false;
    QTest::newRow("asked before") << "Dear {% if first_name != \"\" %}{{ first_name }}{% endif %}" << false;
    QTest::newRow("another field") << "Dear {{ company }}" << false;
    QTest::newRow("assigned") << "{% assign x = first_name %}Dear" << false;
}

void TestChecks::emptyMergeData() {
    QFETCH(QString, text);
    QFETCH(bool, found);
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    email.subject = "News";
    email.text = text.toStdString();
    email.to = {{{"email", "a@x.org"}, {"first_name", ""}, {"company", "Acme"}}};
    const Composed composed = fixture.compose();
    QCOMPARE(hasRule(composed.findings, "content.merge.empty"), found);
    QVERIFY(composed.firstError() == nullptr);
}

void TestChecks::schedules_data() {
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char* name, const char* zone, const char* at, const char* rules) {
        QTest::newRow(name) << QString(zone) << QString(at) << QString(rules);
    };
    row("winter", "Europe/Berlin", "2026-03-02T09:00:00+01:00", "");
    row("summer", "Europe/Berlin", "2026-07-02T09:00:00+02:00", "");
    row("skipped hour", "Europe/Berlin", "2026-03-29T02:30:00+01:00", "content.schedule.gap");
    row("skipped hour, summer's offset", "Europe/Berlin", "2026-03-29T02:30:00+02:00", "content.schedule.gap");
    row("just before", "Europe/Berlin", "2026-03-29T01:59:59+01:00", "");
    row("just after", "Europe/Berlin", "2026-03-29T03:00:00+02:00", "");
    row("the hour that comes twice", "Europe/Berlin", "2026-10-25T02:30:00+01:00", "");
    row("the same, earlier", "Europe/Berlin", "2026-10-25T02:30:00+02:00", "");
    row("winter's offset in summer", "Europe/Berlin", "2026-07-02T09:00:00+01:00", "content.schedule.offset");
    row("UTC says nothing", "Europe/Berlin", "2026-07-02T09:00:00Z", "");
    row("no zone", "", "2026-03-29T02:30:00+01:00", "");
    row("no such zone", "Mars/Olympus", "2026-03-29T02:30:00+01:00", "");
}

void TestChecks::schedules() {
    QFETCH(QString, zone);
    QFETCH(QString, at);
    QFETCH(QString, rules);
    ComposeFixture fixture;
    fixture.addPost(Channel::LinkedIn, "Spring.");
    fixture.bundle.project.timezone = zone.toStdString();
    fixture.bundle.project.content[0].scheduledText = at.toStdString();
    fixture.bundle.project.content[0].scheduledAt = parseRfc3339(at.toStdString());
    QVERIFY(fixture.bundle.project.content[0].scheduledAt.has_value());
    const Composer composer(fixture.plan());
    QCOMPARE(rulesOf(composer.contentFindings(0), Severity::Notice), rules.toStdString());
}

void TestChecks::carousels() {
    ComposeFixture fixture;
    PostContent& post = fixture.addPost(Channel::Instagram, "Spring, http://x.org");
    fixture.addPicture("square.jpg", "jpeg", 1080, 1080);
    fixture.addPicture("tall.jpg", "jpeg", 1600, 2000);
    post.media = {{"square.jpg", "https://x.org/1.jpg", "one"}, {"tall.jpg", "https://x.org/2.jpg", "two"}};
    QCOMPARE(rulesOf(fixture.compose().findings, Severity::Notice),
             std::string("post.text.link instagram.image.broad instagram.carousel.ratio"));
}

void TestChecks::consentWords_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("yes");
    for (const char* cell : {"yes", " YES ", "true", "1", "Y", "double opt-in", "Opted in", "confirmed", "2024-05-01",
                             "2024-05-01T10:00:00Z", "2024-05-01 10:00"}) {
        QTest::newRow(cell) << QString(cell) << true;
    }
    for (const char* cell : {"", "no", "0", "false", "maybe", "yes?", "unknown", "0000-00-00", "1970-01-01",
                             "2024-13-01", "2024-05", "2", "pending", "opt-out", "2024-05-01x"}) {
        QTest::newRow(*cell == 0 ? "nothing" : cell) << QString(cell) << false;
    }
}

void TestChecks::consentWords() {
    QFETCH(QString, cell);
    QFETCH(bool, yes);
    QCOMPARE(saysYes(cell.toStdString()), yes);
}

void TestChecks::consentColumns_data() {
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* csv, const char* problem) {
        QTest::newRow(name) << QString(csv) << QString(problem);
    };
    row("no such column", "email,name\na@x.org,no\n", "");
    row("yes", "email,consent\na@x.org,yes\n", "");
    row("no", "email,Consent\na@x.org,no\n", "no consent (Consent is \"no\")");
    row("empty", "email,opt-in\na@x.org,\n", "no consent (opt-in is empty)");
    row("one of two", "email,Opt In,consent\na@x.org,yes,\n", "no consent (consent is empty)");
    row("objected", "email,consent,DNC\na@x.org,yes,1\n", "objected (DNC is \"1\")");
    row("not objected", "email,opt_out\na@x.org,no\n", "");
    row("objected by a date", "email,unsubscribed\na@x.org,2024-01-01\n", "objected (unsubscribed is \"2024-01-01\")");
}

void TestChecks::consentColumns() {
    QFETCH(QString, csv);
    QFETCH(QString, problem);
    const auto contacts = ContactTable::fromCsv(csv.toStdString(), "news.csv");
    QVERIFY(contacts);
    const ConsentColumns columns(*contacts);
    QCOMPARE(QString::fromStdString(columns.problem(*contacts, 0).text()), problem);
}

void TestChecks::consentIsCounted() {
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    email.to = {{{"email", "a@x.org"}, {"first_name", "A"}, {"consent", "yes"}},
                {{"email", "b@x.org"}, {"first_name", "B"}, {"consent", "no"}},
                {{"email", "c@x.org"}, {"first_name", "C"}}};
    CrmContent& crm = fixture.addCrm(CrmOperation::SyncContact);
    crm.contacts = {{{"email", "b@x.org"}, {"consent", "no"}}};
    const std::shared_ptr<const Plan> plan = fixture.plan();
    const Composer composer(plan);
    std::string told;
    for (const Finding& finding : composer.contentFindings(0)) {
        if (finding.rule == "audience.consent") told = finding.message;
    }
    QCOMPARE(told, std::string("2 of 3 recipients get nothing: b@x.org: no consent (consent is \"no\"); c@x.org: no "
                               "consent (consent is empty)"));
    QVERIFY(consentProblem(*plan, plan->items()[0]).empty());
    QVERIFY(!consentProblem(*plan, plan->items()[1]).empty());
    // A record in the customer's own CRM is no message.
    QVERIFY(consentProblem(*plan, plan->items()[3]).empty());
    QVERIFY(!hasRule(composer.contentFindings(1), "audience.consent"));
}

QTEST_GUILESS_MAIN(TestChecks)
#include "test_checks.moc"
