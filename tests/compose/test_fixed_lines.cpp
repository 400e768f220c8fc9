// Texts whose lines are partly known are looked at and encoded as if nothing were known.

#include <array>
#include <random>

#include <QtTest>

#include "core/compose/channel_rules.h"
#include "core/compose/fixed_lines.h"
#include "core/compose/mime/transfer_encoding.h"
#include "core/compose/rendering.h"
#include "tests/compose/compose_fixture.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

/// What tells lines, encodings and placeholders apart, in pieces that chance puts next to each other.
constexpr std::array<std::string_view, 24> shreds{"\n",
                                                  "\r\n",
                                                  "\r",
                                                  " ",
                                                  "\t",
                                                  ".",
                                                  "=",
                                                  "From ",
                                                  "ü",
                                                  "\xC3",
                                                  "words of a line, words",
                                                  "a",
                                                  "{",
                                                  "%}",
                                                  "%",
                                                  "FIELD",
                                                  "lorem ipsum",
                                                  "rem",
                                                  "ipsum",
                                                  "TB",
                                                  "D",
                                                  "*|",
                                                  "|*",
                                                  "春天的咖啡春天的咖啡"};

std::string shredded(std::mt19937& chance, std::size_t count, std::size_t kinds) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += shreds[chance() % kinds];
    return text;
}

void compare(const RenderedText& rendered) {
    const RenderedText plain{rendered.text, {}};
    QCOMPARE(rendered.holdsNul(), plain.holdsNul());
    QCOMPARE(rendered.isUtf8(), plain.isUtf8());
    QCOMPARE(std::string(rendered.placeholder()), std::string(leftOverPlaceholder(rendered.text)));
    std::string known;
    std::string wanted;
    rendered.appendLeaf(known, "text/plain");
    plain.appendLeaf(wanted, "text/plain");
    QCOMPARE(known, wanted);
}

}  // namespace

class TestFixedLines : public QObject {
    Q_OBJECT

  private slots:
    void whatIsFixed_data();
    void whatIsFixed();
    void anyTextIsTheSame_data();
    void anyTextIsTheSame();
    void insertionsMoveOrBreakLines();
    void templatesKnowTheirLines();
    void aLimitKeepsLinesOut();
};

void TestFixedLines::whatIsFixed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("lines");
    const QByteArray line = "A line of the template that is the same in every message = yes.\n";
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("one line") << line << QByteArray();
    QTest::newRow("between two breaks") << ", dear.\n" + line + "Yours, " << line;
    QTest::newRow("up to the end") << "\n" + line + line << line + line;
    QTest::newRow("CRLF") << "\r\n" + line + "\r\nx" << line + "\r\n";
    QTest::newRow("too little") << QByteArray("a\nb\nc") << QByteArray();
    QTest::newRow("NUL") << "\n" + line + QByteArray("\0\n", 2) << QByteArray();
    QTest::newRow("not UTF-8") << "\n" + line + "\xC3\n" << QByteArray();
    QTest::newRow("placeholder") << "\n" + line + "TBD\n" << QByteArray();
}

void TestFixedLines::whatIsFixed() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, lines);
    const auto fixed = FixedLines::of(text.toStdString());
    QCOMPARE(fixed.has_value(), !lines.isEmpty());
    if (!fixed) return;
    QCOMPARE(text.mid(static_cast<int>(fixed->offset), static_cast<int>(fixed->size)), lines);
    QCOMPARE(fixed->bytesToEncode, std::size_t(lines.count('=')));
    QVERIFY(QByteArray::fromStdString(fixed->quotedPrintable).contains("=3D"));
}

void TestFixedLines::anyTextIsTheSame_data() {
    QTest::addColumn<int>("kindsInTemplate");
    QTest::addColumn<int>("kindsInValues");
    QTest::newRow("lines") << 9 << 9;
    QTest::newRow("invalid values") << 9 << 12;
    QTest::newRow("invalid templates") << 12 << 9;
    QTest::newRow("placeholders in values") << 9 << 23;
    QTest::newRow("placeholders across borders") << 24 << 24;
}

void TestFixedLines::anyTextIsTheSame() {
    QFETCH(int, kindsInTemplate);
    QFETCH(int, kindsInValues);
    std::mt19937 chance(20260302);
    std::size_t known = 0;
    for (int round = 0; round < 3000; ++round) {
        std::vector<std::string> literals;
        std::vector<std::optional<FixedLines>> lines;
        for (int i = 0; i < 3; ++i) {
            literals.push_back(shredded(chance, chance() % 60, static_cast<std::size_t>(kindsInTemplate)));
            lines.push_back(FixedLines::of(literals.back()));
        }
        RenderedText rendered;
        for (std::size_t i = 0; i < literals.size(); ++i) {
            rendered.text += shredded(chance, chance() % 4, static_cast<std::size_t>(kindsInValues));
            if (lines[i]) rendered.known.push_back({rendered.text.size() + lines[i]->offset, &*lines[i]});
            rendered.text += literals[i];
        }
        rendered.text += shredded(chance, chance() % 4, static_cast<std::size_t>(kindsInValues));
        known += rendered.known.size();
        compare(rendered);
        if (QTest::currentTestFailed()) return;
    }
    QVERIFY2(known > 30, std::to_string(known).c_str());
}

void TestFixedLines::insertionsMoveOrBreakLines() {
    const std::string line = "A line of the template that is the same in every message, as it is long enough.\n";
    const auto lines = FixedLines::of("\n" + line);
    QVERIFY(lines.has_value());
    for (std::size_t at = 0; at <= 2 * line.size() + 2; ++at) {
        RenderedText rendered{"\n" + line + "\n" + line, {{1, &*lines}, {line.size() + 2, &*lines}}};
        rendered.insert(at, "<div>=inserted=</div>");
        const bool breaksFirst = at >= 1 && at <= line.size();
        const bool breaksSecond = at >= line.size() + 2 && at <= 2 * line.size() + 1;
        const bool breaksOne = breaksFirst || breaksSecond;
        QCOMPARE(rendered.known.size(), breaksOne ? std::size_t{1} : std::size_t{2});
        compare(rendered);
        if (QTest::currentTestFailed()) return;
    }
}

void TestFixedLines::templatesKnowTheirLines() {
    const std::string long1 = "\nThe first lines of the template, which are the same in every message.\n";
    const std::string long2 = "\nThe second lines of the template, which are the same in every message.\n";
    struct Case {
        std::string source;
        std::size_t known;
    };
    const std::array<Case, 6> cases{{
        {"Dear {{ first_name }}," + long1 + "{{ email }}" + long2, 2},
        {long1 + long1, 1},
        {"{% for i in (1..3) %}" + long1 + "{{ i }}{% endfor %}", 3},
        {"{% if first_name %}" + long1 + "{% else %}" + long2 + "{% endif %}", 1},
        {"{% capture body %}" + long1 + "{% endcapture %}{{ body }}" + long2, 1},
        {"{{ email }}", 0},
    }};
    ComposeFixture fixture;
    fixture.addEmail();
    const auto plan = fixture.plan();
    const ContactTable* contacts = plan->contactsOf(0);
    const TemplateScope scope(plan->project(), plan->project().content[0], contacts);
    std::vector<std::string_view> row;
    readRow(contacts, 0, row);
    for (const Case& check : cases) {
        const Result<BoundTemplate> compiled = BoundTemplate::parse(check.source, "text", scope);
        QVERIFY(compiled.has_value());
        std::vector<Finding> findings;
        std::string plain;
        compiled->render(row, Escaping::Plain, plain, findings);
        RenderedText rendered;
        compiled->render(row, Escaping::Plain, rendered, findings);
        QVERIFY(findings.empty());
        QCOMPARE(rendered.text, plain);
        QCOMPARE(rendered.known.size(), check.known);
        compare(rendered);
        if (QTest::currentTestFailed()) return;
    }
}

/// Lines that the limit of a text's size has kept out are not known to be in it.
void TestFixedLines::aLimitKeepsLinesOut() {
    const std::string lines = repeated("A line of the template that is the same in every message, long enough.\n", 400);
    ComposeFixture fixture;
    fixture.addEmail().text = "{% for i in (1..100000) %}" + lines + "{{ first_name }}\n{% endfor %}";
    const Composed composed = fixture.compose();
    QVERIFY(hasRule(composed.findings, "liquid.error"));
}

QTEST_GUILESS_MAIN(TestFixedLines)
#include "test_fixed_lines.moc"
