#include <limits>

#include <QTest>

#include "core/base/text.h"

using namespace aicmo;

Q_DECLARE_METATYPE(std::string)

class TestText : public QObject {
    Q_OBJECT

  private slots:
    void utf8_data();
    void utf8();
    void utf8AgreesWithQt();
    void control_data();
    void control();
    void lowersAsciiOnly();
    void trims_data();
    void trims();
    void splits_data();
    void splits();
    void escapesHtml();
    void percentEncodes_data();
    void percentEncodes();
    void separators_data();
    void separators();
    void countsCodePoints();
    void shortens_data();
    void shortens();
};

void TestText::utf8_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, std::string text, bool good) {
        QTest::newRow(name) << std::move(text) << good;
    };
    row("empty", "", true);
    row("ASCII", "plain", true);
    row("NUL", std::string("\0", 1), true);
    row("two bytes, first", "\xC2\x80", true);
    row("two bytes, last", "\xDF\xBF", true);
    row("three bytes, first", "\xE0\xA0\x80", true);
    row("before the surrogates", "\xED\x9F\xBF", true);
    row("after the surrogates", "\xEE\x80\x80", true);
    row("last of three bytes", "\xEF\xBF\xBF", true);
    row("four bytes, first", "\xF0\x90\x80\x80", true);
    row("last code point", "\xF4\x8F\xBF\xBF", true);
    row("emoji in text", "a\xF0\x9F\x98\x80z", true);
    row("lone continuation", "\x80", false);
    row("overlong slash, two bytes", "\xC0\xAF", false);
    row("overlong, C1", "\xC1\xBF", false);
    row("overlong, three bytes", "\xE0\x9F\xBF", false);
    row("overlong, four bytes", "\xF0\x8F\xBF\xBF", false);
    row("first surrogate", "\xED\xA0\x80", false);
    row("last surrogate", "\xED\xBF\xBF", false);
    row("above the last code point", "\xF4\x90\x80\x80", false);
    row("F5", "\xF5\x80\x80\x80", false);
    row("FF", "\xFF", false);
    row("cut after one of two", "\xC3", false);
    row("cut after two of three", "\xE2\x82", false);
    row("cut after three of four", "\xF0\x9F\x98", false);
    row("letter for continuation", "\xC3(", false);
    row("letter for second continuation", "\xE2\x82(", false);
    row("letter for third continuation", "\xF0\x9F\x98(", false);
}

void TestText::utf8() {
    QFETCH(std::string, text);
    QFETCH(bool, good);
    QCOMPARE(isUtf8(text), good);
    QCOMPARE(isUtf8("before " + text), good);
    QCOMPARE(isUtf8(text + " after"), good);
}

void TestText::utf8AgreesWithQt() {
    // Every sequence of two bytes, and of three and four with the bytes at the borders of the table.
    const std::string borders(
        "\x00\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xEC\xED\xEE\xEF\xF0\xF1\xF3\xF4\xF5\xFF", 23);
    const auto agree = [](const std::string& text) {
        return isUtf8(text) == QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8();
    };
    for (int a = 0; a < 256; ++a) {
        for (int b = 0; b < 256; ++b) QVERIFY(agree({static_cast<char>(a), static_cast<char>(b)}));
        for (const char b : borders) {
            for (const char c : borders) {
                QVERIFY(agree({static_cast<char>(a), b, c}));
                for (const char d : borders) QVERIFY(agree({static_cast<char>(a), b, c, d}));
            }
        }
    }
}

void TestText::control_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("without");
    QTest::addColumn<bool>("withTab");
    const auto row = [](const char* name, std::string text, bool without, bool withTab) {
        QTest::newRow(name) << std::move(text) << without << withTab;
    };
    row("empty", "", false, false);
    row("plain", "Plain text ~", false, false);
    row("umlaut", "\xC3\x9F", false, false);
    row("no-break space", "\xC2\xA0", false, false);
    row("CJK with 80..9F inside", "\xE3\x80\x82", false, false);
    row("tab", "a\tb", true, false);
    row("CR", "a\rb", true, true);
    row("LF", "a\n", true, true);
    row("NUL", std::string("a\0b", 3), true, true);
    row("escape", "\x1B[0m", true, true);
    row("DEL", "a\x7F", true, true);
    row("next line, U+0085", "\xC2\x85", true, true);
    row("first C1", "\xC2\x80", true, true);
    row("last C1", "x\xC2\x9F", true, true);
}

void TestText::control() {
    QFETCH(std::string, text);
    QFETCH(bool, without);
    QFETCH(bool, withTab);
    QCOMPARE(hasControl(text), without);
    QCOMPARE(hasControl(text, true), withTab);
}

void TestText::lowersAsciiOnly() {
    QCOMPARE(toLowerAscii("AZ@[`az09\xC3\x84"), std::string("az@[`az09\xC3\x84"));
    QCOMPARE(toLowerAscii(""), std::string());
}

void TestText::trims_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("trimmed");
    QTest::newRow("nothing to do") << std::string("a b") << std::string("a b");
    QTest::newRow("both ends") << std::string(" \t\r\n\f\va b \n") << std::string("a b");
    QTest::newRow("only blanks") << std::string(" \t ") << std::string();
    QTest::newRow("empty") << std::string() << std::string();
    QTest::newRow("no-break space stays") << std::string("\xC2\xA0x") << std::string("\xC2\xA0x");
}

void TestText::trims() {
    QFETCH(std::string, text);
    QFETCH(std::string, trimmed);
    QCOMPARE(std::string(trim(text)), trimmed);
}

void TestText::splits_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("none") << std::string("abc") << QStringList{"abc"};
    QTest::newRow("empty") << std::string() << QStringList{""};
    QTest::newRow("three") << std::string("a,b,c") << QStringList{"a", "b", "c"};
    QTest::newRow("empty parts") << std::string(",a,,") << QStringList{"", "a", "", ""};
    QTest::newRow("separator alone") << std::string(",") << QStringList{"", ""};
}

void TestText::splits() {
    QFETCH(std::string, text);
    QFETCH(QStringList, parts);
    QStringList got;
    for (const std::string_view part : split(text, ',')) got << QString::fromUtf8(part.data(), qsizetype(part.size()));
    QCOMPARE(got, parts);
}

void TestText::escapesHtml() {
    QCOMPARE(escapeHtml("<a href=\"x\" title='y'>&amp;</a>"),
             std::string("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;"));
    QCOMPARE(escapeHtml("\xC3\xA9"), std::string("\xC3\xA9"));
    QCOMPARE(escapeHtml(""), std::string());
}

void TestText::percentEncodes_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("encoded");
    QTest::newRow("unreserved") << std::string("AZaz09-._~") << std::string("AZaz09-._~");
    QTest::newRow("reserved") << std::string("a b&c=d/e?f#g+h%") << std::string("a%20b%26c%3Dd%2Fe%3Ff%23g%2Bh%25");
    QTest::newRow("UTF-8") << std::string("\xC3\xA9") << std::string("%C3%A9");
    QTest::newRow("NUL and FF") << std::string("\0\xFF", 2) << std::string("%00%FF");
}

void TestText::percentEncodes() {
    QFETCH(std::string, text);
    QFETCH(std::string, encoded);
    QCOMPARE(percentEncode(text), encoded);
}

void TestText::separators_data() {
    QTest::addColumn<qint64>("number");
    QTest::addColumn<std::string>("text");
    const auto row = [](long long number, const char* text) {
        QTest::newRow(text) << qint64(number) << std::string(text);
    };
    row(0, "0");
    row(999, "999");
    row(1000, "1,000");
    row(12345, "12,345");
    row(100000, "100,000");
    row(1234567, "1,234,567");
    row(-1, "-1");
    row(-999, "-999");
    row(-1000, "-1,000");
    row(-100000, "-100,000");
    row(std::numeric_limits<long long>::max(), "9,223,372,036,854,775,807");
    row(std::numeric_limits<long long>::min(), "-9,223,372,036,854,775,808");
}

void TestText::separators() {
    QFETCH(qint64, number);
    QFETCH(std::string, text);
    QCOMPARE(withSeparators(number), text);
}

void TestText::shortens_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<std::string>("beginning");
    QTest::addColumn<std::string>("end");
    QTest::addColumn<std::string>("marked");
    const auto row = [](const char* name, std::string text, int most, std::string beginning, std::string end,
                        std::string marked) {
        QTest::newRow(name) << std::move(text) << most << std::move(beginning) << std::move(end) << std::move(marked);
    };
    row("empty", "", 4, "", "", "");
    row("fits", "abcd", 4, "abcd", "abcd", "abcd");
    row("ASCII", "abcdef", 4, "abcd", "cdef", "a…");
    row("nothing", "abc", 0, "", "", "…");
    row("between characters", "äöü", 4, "äö", "öü", "…");
    row("within two bytes", "äöüß", 5, "äö", "üß", "ä…");
    row("within three bytes", "a€€b", 5, "a€", "€b", "a…");
    row("within four bytes", "😀😀", 7, "😀", "😀", "😀…");
    row("not one whole character", "😀😀", 3, "", "", "…");
    row("not UTF-8", "\x80\x80\x80\x80\x80\x80", 5, "\x80\x80\x80\x80\x80", "\x80\x80\x80\x80\x80", "\x80\x80…");
}

void TestText::shortens() {
    QFETCH(std::string, text);
    QFETCH(int, most);
    const auto size = static_cast<std::size_t>(most);
    QTEST(std::string(beginningOf(text, size)), "beginning");
    QTEST(std::string(endOf(text, size)), "end");
    QTEST(shortened(text, size), "marked");
}

void TestText::countsCodePoints() {
    QCOMPARE(codePoints(""), std::size_t{0});
    QCOMPARE(codePoints("abc"), std::size_t{3});
    QCOMPARE(codePoints("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"
