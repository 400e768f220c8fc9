// The table of rules, the counting of characters, and what should not be in a text any more.

#include <set>

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
    void weightedLength_data();
    void weightedLength();
    void placeholders_data();
    void placeholders();
    void emailAdvice_data();
    void emailAdvice();
};

void TestChannelRules::everyRuleIsWhole() {
    std::set<std::string_view> ids;
    for (const ChannelRule& rule : channelRules()) {
        QVERIFY2(ids.insert(rule.id).second, std::string(rule.id).c_str());
        QVERIFY(!rule.source.empty() && !rule.says.empty());
        QCOMPARE(rule.asOf.size(), std::size_t{7});
        QCOMPARE(rule.limit > 0, !rule.unit.empty());
        if (rule.channel) QVERIFY(rule.id.starts_with(toString(*rule.channel)));
    }
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
