#include <clocale>
#include <limits>
#include <string>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/json.h"

using namespace aicmo;

Q_DECLARE_METATYPE(std::string)

namespace {

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

std::string described(const Result<Json>& result) { return result ? "read: " + result->dump() : result.error().text(); }

}  // namespace

class TestJson : public QObject {
    Q_OBJECT

  private slots:
    void refuses_data();
    void refuses();
    void reads_data();
    void reads();
    void keepsOrderAndBytes();
    void namesTheFile();
    void saysHowToSaveWithoutAMark();
    void position_data();
    void position();
    void positionOfMissing_data();
    void positionOfMissing();
    void canonical_data();
    void canonical();
    void canonicalIsOneFormForOneValue();
    void canonicalSurvivesReading();
    void canonicalNeverThrows();
    void ignoresTheLocale();
    void largeDocuments();
};

void TestJson::refuses_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("place");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char* name, std::string text, const char* place, const char* says) {
        QTest::newRow(name) << std::move(text) << std::string("f.json:") + place << std::string(says);
    };
    row("nothing", "", "1:1", "");
    row("blanks only", " \n ", "2:2", "");
    row("byte order mark", "\xEF\xBB\xBF{}", "1:1", "byte order mark");
    row("duplicate key", "{\"a\": 1, \"a\": 2}", "1:10", "duplicate key \"a\"");
    row("bytes that are no UTF-8 in the message", "[1 \xB4\xB5]", "1:4", "last read: '1 \xEF\xBF\xBD'");
    row("a long token in the message", "[" + std::string(100000, '9') + "]", "1:2", "999 \xE2\x80\xA6 999");
    row("duplicate key, escaped", "{\"a\": 1,\n  \"\\u0061\": 2}", "2:3", "duplicate key \"a\"");
    row("duplicate key, deep", "{\"x\": [{\"k\": 1,\n\"k\": 1}]}", "2:1", "duplicate key \"k\"");
    row("raw newline in a string", "[\"a\nb\"]", "1:4", "control character");
    row("raw tab in a string", "[\"a\tb\"]", "1:4", "control character");
    row("raw NUL", std::string("[\"a\0b\"]", 7), "1:4", "control character");
    row("NUL after the end", std::string("[]\0", 3), "1:3", "");
    row("lone high surrogate", "[\"\\uD800\"]", "1:9", "surrogate");
    row("lone low surrogate", "[\"\\uDC00\"]", "1:8", "surrogate");
    row("two high surrogates", "[\"\\uD800\\uD800\"]", "1:14", "surrogate");
    row("bad UTF-8", "[\"\xFF\"]", "1:3", "UTF-8");
    row("overlong UTF-8", "[\"\xC0\xAF\"]", "1:3", "UTF-8");
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", "1:4", "UTF-8");
    row("unfinished UTF-8", "[\"\xE2\x82\"]", "1:5", "UTF-8");
    row("integer over 64 bits", "[18446744073709551616]", "1:2", "out of range");
    row("integer under 64 bits", "{\"n\": -9223372036854775809}", "1:7", "out of range");
    row("float over double", "[1e400]", "1:2", "out of range");
    row("trailing text", "{} x", "1:4", "");
    row("two documents", "{}{}", "1:3", "");
    row("trailing comma", "[1,]", "1:4", "");
    row("trailing comma in object", "{\"a\":1,}", "1:8", "");
    row("comment", "[1 /* one */]", "1:4", "");
    row("single quotes", "{'a': 1}", "1:2", "");
    row("bare key", "{a: 1}", "1:2", "");
    row("NaN", "[NaN]", "1:2", "");
    row("Infinity", "[-Infinity]", "1:3", "");
    row("leading zero", "[012]", "1:3", "");
    row("leading plus", "[+1]", "1:2", "");
    row("point without digits", "[1.]", "1:4", "");
    row("hexadecimal", "[0x10]", "1:3", "");
    row("unknown escape", "[\"\\x41\"]", "1:4", "");
    row("open string", "[\"abc", "1:6", "");
    row("open array", "[1,\n2", "2:2", "");
    row("open object", "{\"a\":", "1:6", "");
    row("unexpected number", "[\n1 2345]", "2:3", "unexpected number");
    row("unexpected string", "[1 \"two\"]", "1:4", "unexpected string");
    row("unexpected true", "[1 true]", "1:4", "unexpected true");
    row("unexpected false", "{\"a\": 1 false}", "1:9", "unexpected false");
    row("unexpected null", "[1,\n\n null null]", "3:7", "unexpected null");
    row("two commas", "[1,,2]", "1:4", "");
    row("no colon", "{\"a\" 1}", "1:6", "");
    row("number for a key", "{12: 1}", "1:2", "");
    row("duplicate key with a line break", R"({"a\nb":1,"a\nb":2})", "1:11", R"(duplicate key "a\nb")");
    row("wrong bracket", "[1}", "1:3", "");
    row("second line", "{\n  \"a\": tru\n}", "2:11", "");
    row("after CRLF", "{\r\n  \"a\": 1,\r\n  \"a\": 2\r\n}", "3:3", "duplicate key");
    row("too deep", nested(65), "1:65", "deeper than 64");
    row("very deep", nested(100000), "1:65", "deeper than 64");
}

void TestJson::refuses() {
    QFETCH(std::string, text);
    QFETCH(std::string, place);
    QFETCH(std::string, says);
    const Result<Json> result = parseJson(text, "f.json");
    QVERIFY2(!result, described(result).c_str());
    QVERIFY(result.error().kind == ErrorKind::InvalidInput);
    QVERIFY2(result.error().message.find(says) != std::string::npos, result.error().message.c_str());
    QVERIFY(!result.error().message.empty());
    QVERIFY2(result.error().message.find("json.exception") == std::string::npos, result.error().message.c_str());
    QCOMPARE(result.error().place, place);
}

void TestJson::reads_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("dump");
    const auto row = [](const char* name, std::string text, std::string dump) {
        QTest::newRow(name) << std::move(text) << std::move(dump);
    };
    row("null", "null", "null");
    row("bare string", " \"x\" ", "\"x\"");
    row("bare number", "7", "7");
    row("empty object", "{}", "{}");
    row("empty array", "[ ]", "[]");
    row("empty key", R"({"": 1})", R"({"":1})");
    row("same key in different objects", R"([{"a":1},{"a":{"a":2}}])", R"([{"a":1},{"a":{"a":2}}])");
    row("largest integer", "[18446744073709551615]", "[18446744073709551615]");
    row("smallest integer", "[-9223372036854775808]", "[-9223372036854775808]");
    row("large float", "[1e22]", "[1e+22]");
    row("tiny float is zero", "[1e-400]", "[0.0]");
    row("surrogate pair", "[\"\\uD83D\\uDE00\"]", "[\"\xF0\x9F\x98\x80\"]");
    row("escaped NUL", "[\"\\u0000\"]", "[\"\\u0000\"]");
    row("escapes", R"(["\"\\\/\b\f\n\r\t"])", R"(["\"\\/\b\f\n\r\t"])");
    row("deepest allowed", nested(64), nested(64));
    row("mixed", R"({"a":[1,{"b":[true,false,null]}],"c":"d"})", R"({"a":[1,{"b":[true,false,null]}],"c":"d"})");
}

void TestJson::reads() {
    QFETCH(std::string, text);
    QFETCH(std::string, dump);
    const Result<Json> result = parseJson(text);
    QVERIFY2(result.has_value(), described(result).c_str());
    QCOMPARE(result->dump(), dump);
}

void TestJson::keepsOrderAndBytes() {
    const std::string text = R"({"z":1,"a":{"y":[1,2,{"x":"\u00e9"}],"b":2.5},"m":"Ω"})";
    const Result<Json> result = parseJson(text);
    QVERIFY(result.has_value());
    QCOMPARE(result->dump(), std::string(R"({"z":1,"a":{"y":[1,2,{"x":"é"}],"b":2.5},"m":"Ω"})"));
    // What was read can be looked up: the shortcut past the library's own insertion left a whole object.
    QCOMPARE((*result)["a"]["y"][2]["x"].get<std::string>(), std::string("é"));
    QVERIFY(result->contains("m"));
    QCOMPARE(result->size(), std::size_t{3});
}

void TestJson::namesTheFile() {
    QCOMPARE(parseJson("[", "päth/x.json").error().place, std::string("päth/x.json:1:2"));
    QCOMPARE(parseJson("[").error().place, std::string("input:1:2"));
}

void TestJson::saysHowToSaveWithoutAMark() {
    const Error error = parseJson("\xEF\xBB\xBF{}", "project.json").error();
    QCOMPARE(error.text(), std::string("project.json:1:1: starts with a byte order mark (the bytes EF BB BF, which no "
                                       "editor shows) (save it as \"UTF-8\", not as \"UTF-8 with BOM\")"));
}

void TestJson::position_data() {
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::string>("place");
    const auto row = [](const char* pointer, const char* place) {
        QTest::newRow(*pointer == '\0' ? "(whole)" : pointer) << std::string(pointer) << std::string(place);
    };
    row("", "1:1");
    row("/a", "2:8");
    row("/list", "3:11");
    row("/list/0", "3:12");
    row("/list/1", "3:15");
    row("/list/2", "4:5");
    row("/list/2/0", "4:6");
    row("/list/2/1", "4:9");
    row("/list/3", "5:5");
    row("/list/3/deep", "5:14");
    row("/list/3/deep/x", "5:20");
    row("/list/4", "6:5");
    row("/empty", "8:12");
    row("/none", "9:11");
    row("/a~1b", "10:10");
    row("/a~0b", "11:10");
    row("/say", "12:11");
    row("/", "13:7");
    row("/numbers/0", "14:15");
    row("/numbers/1", "14:18");
    row("/numbers/2", "14:22");
    row("/tail/0/0", "15:13");
    row("/tail/1", "15:16");
    row("/tail/2/k", "15:24");
    row("/last", "16:11");
}

void TestJson::position() {
    static const std::string text =
        "{\n"
        "  \"a\": 1,\n"
        "  \"list\": [1, \"two, [3]\",\n"
        "    [7, 8],\n"
        "    {\"deep\": {\"x\": null}},\n"
        "    true\n"
        "  ],\n"
        "  \"empty\": {},\n"
        "  \"none\": [],\n"
        "  \"a/b\": 1,\n"
        "  \"a~b\": 2,\n"
        "  \"say\":  \"\\\"hi\\\": [\",\n"
        "  \"\": 0,\n"
        "  \"numbers\": [1, -2, 3.5e1],\n"
        "  \"tail\": [[1],[],{\"k\":2}],\n"
        "  \"last\" :9}";
    QFETCH(std::string, pointer);
    QFETCH(std::string, place);
    QVERIFY(parseJson(text).has_value());
    QCOMPARE(positionOf(text, pointer), place);
}

void TestJson::positionOfMissing_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::string>("place");
    const auto row = [](const char* name, const char* text, const char* pointer, const char* place) {
        QTest::newRow(name) << std::string(text) << std::string(pointer) << std::string(place);
    };
    row("no such key", "\n{\"a\": 1}", "/b", "2:1");
    row("no such key further in", "\n{\"a\":\n  {\"b\": 1}}", "/a/c", "3:3");
    row("two steps missing", "\n{\"a\":\n  {\"b\": 1}}", "/a/c/d", "3:3");
    row("no such index", "\n[1]", "/1", "2:1");
    row("name for an array", "\n[1]", "/x", "2:1");
    row("index for an object", "\n{\"a\": 1}", "/0", "2:1");
    row("below a scalar", "\n{\"a\": 1}", "/a/b", "2:7");
    row("no text", "", "/a", "1:1");
    row("not a pointer", "\n{\"a\": 1}", "a", "2:1");
}

void TestJson::positionOfMissing() {
    QFETCH(std::string, text);
    QFETCH(std::string, pointer);
    QFETCH(std::string, place);
    QCOMPARE(positionOf(text, pointer), place);
}

void TestJson::canonical_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("form");
    const auto row = [](const char* name, std::string text, std::string form) {
        QTest::newRow(name) << std::move(text) << std::move(form);
    };
    row("sorted", R"({"b": 1, "a": 2, "B": 3})", R"({"B":3,"a":2,"b":1})");
    row("sorted below", R"([{"b": {"d": 1, "c": 2}, "a": []}])", R"([{"a":[],"b":{"c":2,"d":1}}])");
    row("prefix first", R"({"ab": 1, "a": 2, "": 3})", R"({"":3,"a":2,"ab":1})");
    row("by bytes", "{\"\xC3\xA9\": 1, \"z\": 2, \"\xF0\x9F\x98\x80\": 3, \"\xEF\xBC\xA1\": 4}",
        "{\"z\":2,\"\xC3\xA9\":1,\"\xEF\xBC\xA1\":4,\"\xF0\x9F\x98\x80\":3}");
    row("UTF-8 as it is", R"(["\u00e9\u20ac"])", "[\"\xC3\xA9\xE2\x82\xAC\"]");
    row("escapes only what must be", R"(["\u0041\/\u001f\u007f"])", "[\"A/\\u001f\x7f\"]");
    row("array order stays", "[3, 1, 2]", "[3,1,2]");
    row("integers", "[0, -1, 18446744073709551615]", "[0,-1,18446744073709551615]");
    row("shortest float", "[0.1, 1.5, 1e3, 1E-7]", "[0.1,1.5,1000.0,1e-07]");
}

void TestJson::canonical() {
    QFETCH(std::string, text);
    QFETCH(std::string, form);
    const Result<Json> value = parseJson(text);
    QVERIFY2(value.has_value(), described(value).c_str());
    QCOMPARE(canonicalJson(*value), form);
}

void TestJson::canonicalIsOneFormForOneValue() {
    const auto form = [](const char* text) { return canonicalJson(parseJson(text).value()); };
    QCOMPARE(form(R"({"a":1,"b":[{"x":1,"y":2}]})"), form("{ \"b\" : [ {\"y\":2,\n\"x\":1} ] , \"\\u0061\" : 1 }"));
    QCOMPARE(form("[1.0]"), form("[10e-1]"));
    QCOMPARE(form("[-0]"), form("[0]"));
    QCOMPARE(form("[-0.0]"), form("[0.0]"));
    QVERIFY(form("[1]") != form("[\"1\"]"));
    QVERIFY(form("[[],1]") != form("[[1]]"));
}

void TestJson::canonicalSurvivesReading() {
    const std::string text = R"({"b":[0.1,1e300,-7,"\u0000\"\\"],"a":{"":null}})";
    const std::string once = canonicalJson(parseJson(text).value());
    QCOMPARE(canonicalJson(parseJson(once).value()), once);
}

void TestJson::canonicalNeverThrows() {
    const Json value{{"a\xFF", "b\xC3"}, {"n", std::numeric_limits<double>::quiet_NaN()}};
    QCOMPARE(canonicalJson(value), std::string("{\"a\xEF\xBF\xBD\":\"b\xEF\xBF\xBD\",\"n\":null}"));
}

void TestJson::ignoresTheLocale() {
    // A locale made for this test, with a comma as its decimal point: machines rarely have one installed.
    QTemporaryDir dir;
    QProcess localedef;
    localedef.start("localedef", {"-i", "de_DE", "-f", "UTF-8", dir.filePath("de_DE.UTF-8")});
    QVERIFY(localedef.waitForFinished());
    QVERIFY2(localedef.exitCode() == 0, localedef.readAllStandardError());
    qputenv("LOCPATH", dir.path().toUtf8());
    QVERIFY(std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr);
    const Result<Json> value = parseJson("[1.5, 1234567.25]");
    const std::string form = value ? canonicalJson(*value) : described(value);
    std::setlocale(LC_NUMERIC, "C");
    QCOMPARE(form, std::string("[1.5,1234567.25]"));
}

void TestJson::largeDocuments() {
    // 200,000 members of one object: reading must not compare each key with all before it.
    std::string text = "{";
    for (int i = 0; i < 200000; ++i) {
        if (i > 0) text += ',';
        text += "\"key" + std::to_string(i) + "\":" + std::to_string(i);
    }
    text += '}';
    const Result<Json> value = parseJson(text);
    QVERIFY2(value.has_value(), "200,000 keys");
    QCOMPARE(value->size(), std::size_t{200000});
    QCOMPARE(positionOf(text, "/key199999"), "1:" + std::to_string(text.size() - 6));
    text.insert(text.size() - 1, ",\"key0\":1");
    QVERIFY(!parseJson(text));
}

QTEST_GUILESS_MAIN(TestJson)
#include "test_json.moc"
