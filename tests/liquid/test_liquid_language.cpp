// Tags, expressions, white space, errors and their places, limits.

#include <thread>

#include <QElapsedTimer>
#include <QTest>

#include "core/liquid/json_lines.h"
#include "tests/liquid/liquid_case.h"

using namespace aicmo::liquid;

namespace {

const Case tagRows[] = {
    {"{% assign a = 'x' | upcase %}{{ a }}{% capture b %}[{{ a }}]{% endcapture %}{{ b }}{% capture 'c' %}q{% "
     "endcapture %}{{ c }}",
     "", "X[X]q"},
    {"{% increment n %}{% increment n %}{% decrement n %}{{ n }} {% decrement m %}", "", "0111 -1"},
    {"{% increment a %}{{ a }}{% assign a = 'x' %}{{ a }}{% increment a %}", R"({"a": 5})", "56x6"},
    {"{% if a %}1{% elsif b %}2{% else %}3{% endif %}", R"({"b": 0})", "2"},
    {"{% unless a %}1{% endunless %}{% unless b %}2{% else %}3{% endunless %}", R"({"b": ""})", "13"},
    {"{% case x %}junk{% when 1, 2 %}a{% when 3 or 4 %}b{% else %}c{% endcase %}", R"({"x": 4})", "b"},
    {"{% case x %}{% when 1 %}a{% when 1 %}b{% else %}c{% endcase %}", R"({"x": 1.0})", "ab"},
    {"{% case x %}{% when empty %}e{% when blank %}b{% else %}c{% endcase %}", R"({"x": "  "})", "b"},
    {"{% for i in a %}{{ i }}{% else %}none{% endfor %}", R"({"a": []})", "none"},
    {"{% for i in (1..9) reversed limit: 3 offset: 2 %}{{ i }}{% endfor %}", "", "543"},
    {"{% for i in (1..9), limit: 2, reversed %}{{ i }}{% endfor %}", "", "21"},
    {"{% for i in a limit: 2 %}{{ i }}{% endfor %}-{% for i in a offset: continue %}{{ i }}{% endfor %}",
     R"({"a": [1,2,3,4]})", "12-34"},
    {"{% for i in (1..4) %}{% if i == 2 %}{% continue %}{% endif %}{% if i == 4 %}{% break %}{% endif %}{{ i }}{% "
     "endfor %}!",
     "", "13!"},
    {"{% for i in (1..2) %}{% for j in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.index0 }}{{ forloop.length }} "
     "{% endfor %}{% endfor %}",
     "", "102 112 202 212 "},
    {"{% for i in (1..3) %}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.first }}{{ forloop.last }};{% endfor "
     "%}{{ forloop.index }}",
     "", "32truefalse;21falsefalse;10falsetrue;"},
    {"{% for i in (1..2) %}{% assign up = forloop %}{% for j in (1..1) %}{{ up.index }}{% endfor %}{% endfor %}", "",
     "12"},
    {"{% for i in (1..2) %}{% assign i = 'z' %}{{ i }}{% endfor %}{{ i }}", "", "12z"},
    {"{% for p in o %}{{ p[0] }}={{ p.last }};{% endfor %}{% for c in 'abc' %}{{ c }}{% endfor %}",
     R"({"o": {"b": 1, "a": 2}})", "b=1;a=2;abc"},
    {"{% for i in 5 %}x{% else %}y{% endfor %}{% for i in nil %}x{% else %}z{% endfor %}", "", "yz"},
    {"{% for i in a limit: 'x' %}{% endfor %}{% for i in a offset: b %}{{ i }}{% endfor %}", R"({"a": [1,2], "b": 1})",
     "2"},
    {"{% tablerow i in (1..3) cols: 2 %}{{ i }}{{ tablerowloop.col_last }}{% endtablerow %}", "",
     "<tr class=\"row1\">\n<td class=\"col1\">1false</td><td class=\"col2\">2true</td></tr>\n<tr class=\"row2\"><td "
     "class=\"col1\">3false</td></tr>\n"},
    {"{% tablerow i in a %}{{ i }}{% endtablerow %}[{% tablerow i in none %}{{ i }}{% endtablerow %}]", R"({"a": []})",
     "<tr class=\"row1\">\n</tr>\n[]"},
    {"{% for i in (1..4) %}{% cycle 'a', 'b', 'c' %}{% endfor %} {% cycle 'g': 1, 2 %}{% cycle 'h': 1, 2 %}{% cycle "
     "'g': 1, 2 %}",
     "", "abca 112"},
    {"a{% comment %}{% if %}{{ x | }}{% comment %}{% endcomment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment "
     "%}b",
     "", "ab"},
    {"a{% # one\n # two %}b{%- # {{ x }} -%} c{% doc %} x {% enddoc %}", "", "abc"},
    {"{% raw %}{{ a }}{% if %} {%- endraw -%} b{% raw -%} c{% endraw %}", "", "{{ a }}{% if %}bc"},
    {"{% echo 'a' | upcase %}{% liquid\n assign x = 2\n if x == 2\n echo x\n endif\n comment\n {{ bad\n endcomment\n # "
     "note\n cycle 'p', 'q' %}",
     "", "A2p"},
    {"{% for i in (1..4) %}{% ifchanged %}{{ i | divided_by: 2 }}{% endifchanged %}{% endfor %}", "", "012"},
    {"{% if true %}  {% assign x = 1 %}\n {% endif %}[{% for i in (1..3) %} {% comment %}c{% endcomment %} {% endfor "
     "%}]",
     "", "[]"},
    {"{% break %}x", "", ""},
};

const Case expressionRows[] = {
    {"{{ a.b.c }} {{ a['b']['c'] }} {{ a[k].c }} {{ a . b [ 'c' ] }} {{ ['k'] }} {{ [k].size }}",
     R"({"a": {"b": {"c": 1}}, "k": "b"})", "1 1 1 1 b "},
    {"{{ l[0] }}{{ l[-1] }}{{ l[9] }}{{ l.first }}{{ l.last }}{{ l.size }}{{ l[i] }}{{ 'abc'.x }}",
     R"({"l": [1,2,3], "i": 1})", "error at 1:87: Liquid syntax error: Unexpected '.'"},
    {"{{ l[0] }}{{ l[-1] }}{{ l[9] }}{{ l.first }}{{ l.last }}{{ l.size }}{{ l[i] }}", R"({"l": [1,2,3], "i": 1})",
     "131332"},
    {"{{ o.size }}{{ p.size }}{{ s.size }}{{ n.size }}", R"({"o": {"size": "own"}, "p": {"a": 1}, "s": "żó", "n": 5})",
     "own12"},
    {"{{ prénom }} {{ first-name }} {{ ok? }}", R"({"prénom": "Zoé", "first-name": "x", "ok?": true})", "Zoé x true"},
    {"{{ true }}{{ false }}{{ nil }}{{ null }}{{ empty }}{{ blank }}{{ -3 }}{{ 1.50 }}{{ 'q' }}{{ \"it's\" }}", "",
     "truefalse-31.5qit's"},
    {"{{ }}{{-  -}} x", "", "x"},
    {"{{ '{{ a }}' }}{{ '%}' | append: \"}}\" }}", "", "{{ a }}%}}}"},
    {"{{ l }} {{ o }}", R"({"l": [1, [2, "a"], null], "o": {"a": "b\"c"}})", "12a {\"a\"=>\"b\\\"c\"}"},
    {"{% if a and b or c %}1{% else %}0{% endif %}{% if a or b and c %}1{% else %}0{% endif %}{% if c and a or a %}1{% "
     "else %}0{% endif %}",
     R"({"a": true, "b": false, "c": false})", "010"},
    {"{% if 1 == 1.0 %}a{% endif %}{% if '1' == 1 %}b{% endif %}{% if nil == x %}c{% endif %}{% if 1 <> 2 %}d{% endif "
     "%}",
     "", "acd"},
    {"{% if nil < 1 %}a{% endif %}{% if 2 >= 1.5 %}b{% endif %}{% if 'a' < 'b' %}c{% endif %}{% if true > 1 %}d{% "
     "endif %}",
     "", "bc"},
    {"{% if 'a' < 1 %}x{% endif %} {% if 1 < 'a' %}x{% endif %}", "",
     "Liquid error: comparison of String with 1 failed Liquid error: comparison of Integer with String failed"},
    {"{% if 'abc' contains 'b' %}a{% endif %}{% if l contains 2 %}b{% endif %}{% if o contains 'k' %}c{% endif %}{% if "
     "x contains 'a' %}d{% endif %}{% if '12' contains 1 %}e{% endif %}",
     R"({"l": [1, 2], "o": {"k": null}})", "abce"},
    {"{% if l == empty %}a{% endif %}{% if o == empty %}b{% endif %}{% if '' == empty %}c{% endif %}{% if x == empty "
     "%}d{% endif %}{% if ' ' == empty %}e{% endif %}",
     R"({"l": [], "o": {}})", "abc"},
    {"{% if x == blank %}a{% endif %}{% if ' \n' == blank %}b{% endif %}{% if false == blank %}c{% endif %}{% if 0 == "
     "blank %}d{% endif %}{% if l != blank %}e{% endif %}",
     R"({"l": [1]})", "abce"},
    {"{% if 0 %}a{% endif %}{% if '' %}b{% endif %}{% if l %}c{% endif %}{% if false %}d{% endif %}{% if x %}e{% endif "
     "%}",
     R"({"l": []})", "abc"},
    {"{% if l == m %}a{% endif %}{% if o == p %}b{% endif %}",
     R"({"l": [1, "a"], "m": [1.0, "a"], "o": {"a": 1, "b": 2}, "p": {"b": 2, "a": 1}})", "ab"},
    {"{{ (1..3).size }}", "", "error at 1:10: Liquid syntax error: Unexpected '.'"},
    {"{% assign r = (2..4) %}{{ r.size }}{{ r.first }}{{ r.last }}{% for i in (x..2) %}{{ i }}{% endfor %}{% if r "
     "contains 3 %}y{% endif %}",
     "", "324012y"},
};

const Case spaceRows[] = {
    {"a {{- 1 -}} b", "", "a1b"},
    {"a \n{%- if true -%}\n b \n{%- endif -%}\n c", "", "abc"},
    {"a {%- comment -%} x {%- endcomment -%} b", "", "ab"},
    {" {{- '' -}} {{- ' k ' -}} ", "", " k "},
    {"a\n{% assign x = 1 -%}\nb", "", "a\nb"},
};

const Case errorRows[] = {
    {"a\n  {% if x %}", "", "error at 2:6: Liquid syntax error: 'if' tag was never closed"},
    {"{{ a", "", "error at 1:1: Liquid syntax error: Variable '{{' was not properly terminated with '}}'"},
    {"é{% if a", "", "error at 1:2: Liquid syntax error: Tag '{%' was not properly terminated with '%}'"},
    {"{% nope %}", "", "error at 1:4: Liquid syntax error: Unknown tag 'nope'"},
    {"{% endif %}", "", "error at 1:4: Liquid syntax error: Unexpected outer 'endif' tag"},
    {"{% if a %}{% endfor %}", "",
     "error at 1:14: Liquid syntax error: 'endfor' is not a valid delimiter for if tags. use endif"},
    {"{% capture a %}{% else %}", "", "error at 1:19: Liquid syntax error: capture tag does not expect 'else' tag"},
    {"{% include 'x' %}", "",
     "error at 1:4: Liquid syntax error: 'include' reads other files, which a template here cannot do"},
    {"{% render 'x' %}", "",
     "error at 1:4: Liquid syntax error: 'render' reads other files, which a template here cannot do"},
    {"{{ a b }}", "", "error at 1:6: Liquid syntax error: Unexpected 'b'"},
    {"{{ a | }}", "", "error at 1:7: Liquid syntax error: Expected a filter after '|'"},
    {"{{ a. }}", "", "error at 1:6: Liquid syntax error: Expected a name after '.'"},
    {"{{ a[1 }}", "", "error at 1:7: Liquid syntax error: Expected ']'"},
    {"{{ 'a }}", "", "error at 1:4: Liquid syntax error: A text in quotes has no end"},
    {"{{ a | append: }}", "", "error at 1:15: Liquid syntax error: Expected an expression"},
    {"{% if %}{% endif %}", "",
     "error at 1:4: Liquid syntax error: Syntax Error in tag 'if' - Valid syntax: if [expression]"},
    {"{% if a == %}{% endif %}", "", "error at 1:11: Liquid syntax error: Expected an expression"},
    {"{% if a = b %}{% endif %}", "", "error at 1:9: Liquid syntax error: Unexpected '='"},
    {"{% assign a %}", "",
     "error at 1:4: Liquid syntax error: Syntax Error in 'assign' - Valid syntax: assign [var] = [source]"},
    {"{% for a b %}{% endfor %}", "",
     "error at 1:4: Liquid syntax error: Syntax Error in 'for' - Valid syntax: for [item] in [collection]"},
    {"{% for a in b max: 1 %}{% endfor %}", "",
     "error at 1:15: Liquid syntax error: Invalid attribute in a loop. Valid attributes are limit and offset"},
    {"{% case %}{% endcase %}", "",
     "error at 1:4: Liquid syntax error: Syntax Error in 'case' - Valid syntax: case [condition]"},
    {"{% raw %}{{", "", "error at 1:1: Liquid syntax error: 'raw' tag was never closed"},
    {"x{% comment %}{{", "", "error at 1:2: Liquid syntax error: 'comment' tag was never closed"},
    {"{% # a\n b %}", "", "error at 1:1: Liquid syntax error: Each line of a '#' comment must begin with '#'"},
    {"{% liquid\n  echo 1\n  boo %}", "", "error at 3:3: Liquid syntax error: Unknown tag 'boo'"},
    {"{% cycle %}", "",
     "error at 1:4: Liquid syntax error: Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 "
     "...]"},
};

const Case jsonRows[] = {
    {"{\"template\": \"{{ a }} {{ b }}\", \"data\": {\"a\": \"<x>\"}}", "", "{\"result\":\"<x> \"}"},
    {"{\"template\": \"x\"}", "", "{\"result\":\"x\"}"},
    {"{\"template\": \"{% endif %}\"}", "", "{\"error\":\"1:4: Liquid syntax error: Unexpected outer 'endif' tag\"}"},
    {"{\"data\": {}}", "", "{\"error\":\"\\\"template\\\" must be a string\"}"},
    {"{\"template\": \"x\", \"data\": 3}", "", "{\"error\":\"\\\"data\\\" must be an object\"}"},
};

std::string repeated(const std::string& text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += text;
    return out;
}

struct Bomb {
    const char* name;
    std::string source;
    const char* error;  ///< what the message must contain
};

}  // namespace

class TestLiquidLanguage : public QObject {
    Q_OBJECT

  private slots:
    void tags() {
        for (const Case& row : tagRows) check(row);
    }
    void expressions() {
        for (const Case& row : expressionRows) check(row);
    }
    void whiteSpace() {
        for (const Case& row : spaceRows) check(row);
    }
    void syntaxErrors() {
        for (const Case& row : errorRows) check(row);
    }

    void theNameOfTheTemplateLeadsThePlace() {
        const auto result = Template::parse("\n{% x %}", {.name = "welcome.html", .strictFilters = false});
        QVERIFY(!result);
        QCOMPARE(result.error().place, std::string("welcome.html:2:4"));
    }

    void strictFiltersAreRefusedWhenParsing() {
        const auto result = Template::parse("{{ a | upcas }}", {.name = {}, .strictFilters = true});
        QVERIFY(!result);
        QCOMPARE(result.error().text(), std::string("1:8: Liquid syntax error: Unknown filter 'upcas'"));
    }

    void errorsWhileRenderingAreReported() {
        RenderReport report;
        QCOMPARE(printed("a\n{{ 1 | divided_by: 0 }}", "", {}, &report), std::string("a\nLiquid error: divided by 0"));
        QCOMPARE(report.errors.size(), std::size_t{1});
        QCOMPARE(report.errors[0].what, std::string("divided by 0"));
        QCOMPARE(report.errors[0].place, std::string("2:4"));
        RenderOptions strict;
        strict.strict = true;
        QCOMPARE(printed("a{{ 1 | divided_by: 0 }}", "", strict),
                 std::string("error at 1:5: Liquid error: divided by 0"));
    }

    void bombsEndInErrorsAndSoon() {
        const std::string doubling =
            "{% assign s = 'aaaaaaaaaa' %}" + repeated("{% assign s = s | append: s %}", 60) + "{{ s }}";
        const std::string doublingList =
            "{% assign l = 'a,b' | split: ',' %}" + repeated("{% assign l = l | concat: l %}", 60) + "{{ l | size }}";
        const std::string loops = repeated("{% for i in (1..1000) %}", 6) + "x" + repeated("{% endfor %}", 6);
        const Bomb bombs[] = {
            {"nested loops", loops, "steps"},
            {"huge range", "{% for i in (1..9223372036854775807) %}{% endfor %}", "steps"},
            {"huge range to a list", "{{ (1..99999999999) | join }}", "limit"},
            {"huge range reversed", "{% for i in (-9223372036854775808..9223372036854775807) reversed %}{% endfor %}",
             "steps"},
            {"doubling text", doubling, "limit"},
            {"doubling list", doublingList, "limit"},
            {"growing output", "{% for i in (1..900000) %}0123456789012345678901234567890123456789{% endfor %}",
             "larger than"},
            {"growing capture",
             "{% capture a %}{% for i in (1..900000) %}0123456789012345678901234567890123456789{% endfor %}{% "
             "endcapture %}",
             "larger than"},
            {"interleaved replacement",
             "{% assign s = '0123456789' %}" + repeated("{% assign s = s | replace: '', s %}", 12), "limit"},
            {"wide padding", "{{ 0 | date: '%999999999d' }}", "limit"},
            {"work without output",
             "{% assign s = '0123456789' %}" + repeated("{% assign s = s | append: s %}", 19) +
                 "{% for i in (1..900000) %}{% if s contains 'zz' %}{% endif %}{% endfor %}",
             "steps"},
            {"deep blocks", repeated("{% if true %}", 100000), "Nesting too deep"},
            {"deep brackets", "{{ " + repeated("a[", 100000), "terminated"},
            {"deep brackets, closed", "{{ " + repeated("a[", 100000) + " }}", "Nesting too deep"},
            {"deep ranges", "{{ " + repeated("(1..", 100000) + " }}", "Nesting too deep"},
            {"deep liquid tags", "{% " + repeated("liquid ", 100000) + " %}", "Nesting too deep"},
            {"many openings", repeated("{{ '", 20000), "terminated"},
            {"many comments", repeated("{% comment %}", 20000), "never closed"},
        };
        for (const Bomb& bomb : bombs) {
            QElapsedTimer timer;
            timer.start();
            const std::string result = printed(bomb.source, "");
            QVERIFY2(result.starts_with("error at") && result.find(bomb.error) != std::string::npos,
                     qPrintable(QString("%1: %2").arg(bomb.name, QString::fromStdString(result.substr(0, 300)))));
            QVERIFY2(timer.elapsed() < 5000, bomb.name);
        }
    }

    void longChainsWork() {
        QCOMPARE(printed("{{ 0" + repeated(" | plus: 1", 10000) + " }}", ""), std::string("10000"));
        QCOMPARE(printed("{% if false" + repeated(" or false", 10000) + " or true %}y{% endif %}", ""),
                 std::string("y"));
        QCOMPARE(printed(repeated("{% if true %}", 99) + "x" + repeated("{% endif %}", 99), ""), std::string("x"));
    }

    void oneTemplateRendersInSeveralThreads() {
        const auto compiled = Template::parse("{% for i in (1..50) %}{{ name | upcase }}{{ i }}{% endfor %}");
        QVERIFY(compiled);
        Bindings bindings(*compiled);
        bindings.setColumns({"name"});
        std::vector<std::string> outputs(4);
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < outputs.size(); ++t) {
            threads.emplace_back([&, t] {
                const std::string name = "n" + std::to_string(t);
                const std::string_view row[] = {name};
                RenderReport report;
                for (int n = 0; n < 50; ++n) {
                    outputs[t].clear();
                    if (!compiled->render(bindings, row, {}, outputs[t], report)) outputs[t] = "failed";
                }
            });
        }
        for (std::thread& thread : threads) thread.join();
        for (std::size_t t = 0; t < outputs.size(); ++t) {
            QVERIFY(outputs[t].starts_with("N" + std::to_string(t) + "1N" + std::to_string(t) + "2"));
        }
    }

    void jsonLines() {
        for (const Case& row : jsonRows)
            QCOMPARE(renderJsonLine(row.source, aicmo::Instant{}), std::string(row.expected));
        QVERIFY(renderJsonLine("{", aicmo::Instant{}).starts_with("{\"error\":"));
    }
};

QTEST_GUILESS_MAIN(TestLiquidLanguage)
#include "test_liquid_language.moc"
