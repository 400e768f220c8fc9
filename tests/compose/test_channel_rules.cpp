// The table of rules, the counting of characters, and what should not be in a text any more.

#include <QtTest>

#include "core/base/text.h"
#include "core/compose/channel_rules.h"
#include "tests/compose/compose_fixture.h"
#include "tests/compose/qtest_text.h"

using namespace aicmo;
using namespace aicmo::test;

class TestChannelRules : public QObject {
    Q_OBJECT

  private slots:
    void everyRuleIsWhole();
    void brokenRulesAreRefused_data();
    void brokenRulesAreRefused();
    void aSentenceNamesItsLimit();
    void weightedLength_data();
    void weightedLength();
    void placeholders_data();
    void placeholders();
    void emailAdvice_data();
    void emailAdvice();
};

void TestChannelRules::everyRuleIsWhole() {
    QVERIFY(channelRules().size() > 70);
    for (const ChannelRule& rule : channelRules()) {
        if (rule.channel) QVERIFY2(rule.id.starts_with(toString(*rule.channel)), rule.id.c_str());
        QVERIFY2(rule.says.find('{') == std::string::npos && rule.says.ends_with('.'), rule.says.c_str());
        QCOMPARE(findChannelRule(rule.id), &rule);
        const Finding finding = findingOf(rule.id, words("m"), "p");
        QVERIFY(finding.severity == rule.severity);
    }
    QVERIFY(findChannelRule("no.such.rule") == nullptr);
}

void TestChannelRules::brokenRulesAreRefused_data() {
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* what, const char* with, const char* place) {
        QTest::newRow(name) << QByteArray(what) << QByteArray(with) << QString(place);
    };
    row("whole", "", "", "");
    row("unknown member", "\"unit\"", "\"units\"", "/rules/0/units");
    row("no id", "\"id\": \"x.length\", ", "", "/rules/0/id");
    row("unknown channel", "\"email\"", "\"fax\"", "/rules/0/channel");
    row("unknown severity", "\"error\"", "\"fatal\"", "/rules/0/severity");
    row("limit as text", "12", "\"12\"", "/rules/0/value");
    row("limit without unit", ", \"unit\": \"bytes\"", "", "/rules/0/unit");
    row("no source", "[\"RFC 1\"]", "[]", "/rules/0/sources");
    row("no such month", "2026-08", "2026-13", "/rules/0/as_of");
    row("not a switch", "true", "\"yes\"", "/rules/0/overridable");
    row("a mark without a value", "\"value\": 12, \"unit\": \"bytes\", ", "", "/rules/0/says");
    row("twice", "}]}",
        "}, {\"id\": \"x.length\", \"channel\": \"any\", \"severity\": \"error\", \"says\": \"s\", "
        "\"sources\": [\"s\"], \"as_of\": \"2026-08\", \"overridable\": true}]}",
        "/rules/1/id");
    row("another format", "aicmo.rules/1", "aicmo.rules/2", "-");
}

void TestChannelRules::brokenRulesAreRefused() {
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, with);
    QFETCH(QString, place);
    QByteArray json =
        R"({"format": "aicmo.rules/1", "rules": [{"id": "x.length", "channel": "email", "severity": "error", )"
        R"("value": 12, "unit": "bytes", "says": "At most {value}.", "sources": ["RFC 1"], "as_of": "2026-08", )"
        R"("overridable": true}]})";
    if (!what.isEmpty()) {
        QVERIFY(json.contains(what));
        json.replace(what, with);
    }
    const auto rules = readChannelRules(json.toStdString());
    QCOMPARE(static_cast<bool>(rules), place.isEmpty());
    if (rules) {
        QCOMPARE(rules->front().says, std::string("At most 12."));
    } else if (place != "-") {
        QCOMPARE(QString::fromStdString(rules.error().place), place);
    }
}

void TestChannelRules::aSentenceNamesItsLimit() {
    QCOMPARE(channelRule("linkedin.text.length").says, std::string("A post has at most 3,000 characters."));
    QCOMPARE(limitText(channelRule("instagram.image.wide")), std::string("1.91"));
    QCOMPARE(againstLimit(channelRule("linkedin.text.length"), 3001).text(),
             std::string("3,001 characters; the limit is 3,000"));
}

void TestChannelRules::weightedLength_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("ascii") << QString(280, 'a') << 280;
    QTest::newRow("chinese") << QString("春").repeated(141) << 282;
    QTest::newRow("composed") << "e\u0301" << 1;
    QTest::newRow("emoji") << "🌷" << 2;
    QTest::newRow("family") << "👨‍👩‍👧‍👦" << 2;
    QTest::newRow("flag") << "🇩🇪" << 2;
    QTest::newRow("skin tone") << "👍🏽" << 2;
    QTest::newRow("keycap") << "1️⃣" << 2;
    QTest::newRow("heart") << "❤️" << 2;
    QTest::newRow("address") << "see https://example.com/a/very/long/path?x=1." << 4 + 23 + 1;
    QTest::newRow("two addresses") << "https://a.de http://b.de/c" << 23 + 1 + 23;
    QTest::newRow("dash and quotes") << "–“”…" << 1 + 1 + 1 + 2;
    QTest::newRow("copyright") << "© 2026" << 6;
}

void TestChannelRules::weightedLength() {
    QFETCH(QString, text);
    QFETCH(int, length);
    QCOMPARE(static_cast<int>(aicmo::weightedLength(text.toStdString())), length);
}

void TestChannelRules::placeholders_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("none") << "An ordinary text, 100% fine: total, Tod, steps."
                          << "";
    QTest::newRow("liquid") << "Dear {{ name }},"
                            << "{{ name }}";
    QTest::newRow("liquid tag") << "{% if x %}"
                                << "{% if x %}";
    QTest::newRow("unclosed") << "{{ name"
                              << "{{ name";
    QTest::newRow("percent") << "Dear %FIRST_NAME%"
                             << "%FIRST_NAME%";
    QTest::newRow("percent-encoded") << "https://x.org/%E2%80%AF%DE%AD"
                                     << "";
    QTest::newRow("mailchimp") << "Dear *|FNAME|*"
                               << "*|FNAME|*";
    QTest::newRow("lorem") << "Lorem ipsum dolor"
                           << "Lorem ipsum";
    QTest::newRow("LOREM") << "LOREM\nIPSUM"
                           << "LOREM\nIPSUM";
    QTest::newRow("ipsum alone") << "ipsum"
                                 << "";
    QTest::newRow("TBD") << "Price: TBD."
                         << "TBD";
    QTest::newRow("TODO") << "TODO"
                          << "TODO";
    QTest::newRow("todo in Spanish") << "todo va bien, TODOS"
                                     << "";
    QTest::newRow("css") << "@media(x){p{a:b}}"
                         << "";
    QTest::newRow("field with a leading underscore") << "Dear %_FIRST_NAME%,"
                                                     << "%_FIRST_NAME%";
    QTest::newRow("beginnings that lead nowhere") << "ps {x} *x| T %% TBDs %ABC PS"
                                                  << "";
    QTest::newRow("beginnings, then one") << "https maps TO %A TBDs TBD"
                                          << "TBD";
}

void TestChannelRules::placeholders() {
    QFETCH(QString, text);
    QFETCH(QString, found);
    const std::string wanted = found.toStdString();
    // At every offset, so that no block border hides anything.
    for (std::size_t before = 0; before < 70; ++before) {
        const std::string whole = std::string(before, ' ') + text.toStdString();
        QCOMPARE(std::string(leftOverPlaceholder(whole)), wanted);
        QCOMPARE(std::string(trim(leftOverPlaceholder(whole + std::string(100, ' ')))), wanted);
    }
}

void TestChannelRules::emailAdvice_data() {
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("preheader");
    QTest::addColumn<int>("htmlSize");
    QTest::addColumn<QString>("rules");
    const QString fits(60, 'p');
    QTest::newRow("fine") << QString(50, 'a') << fits << 1000 << "";
    QTest::newRow("subject") << QString(51, 'a') << fits << 1000 << "email.subject.length";
    QTest::newRow("50 umlauts") << QString(50, QChar(0xFC)) << fits << 1000 << "";
    QTest::newRow("short preheader") << "a"
                                     << "p" << 1000 << "email.preheader.short";
    QTest::newRow("long preheader") << "a" << QString(101, 'p') << 1000 << "email.preheader.long";
    QTest::newRow("nearly clipped") << "a" << fits << 91000 << "email.html.clip_near";
    QTest::newRow("clipped") << "a" << fits << 103000 << "email.html.clipped";
}

void TestChannelRules::emailAdvice() {
    QFETCH(QString, subject);
    QFETCH(QString, preheader);
    QFETCH(int, htmlSize);
    QFETCH(QString, rules);
    ComposeFixture fixture;
    EmailContent& email = fixture.addEmail();
    email.subject = subject.toStdString();
    email.preheader = preheader.toStdString();
    email.html = "<body>" + std::string(static_cast<std::size_t>(htmlSize), 'x') + "</body>";
    QCOMPARE(rulesOf(fixture.compose().findings, Severity::Notice), rules.toStdString());
}

QTEST_GUILESS_MAIN(TestChannelRules)
#include "test_channel_rules.moc"
