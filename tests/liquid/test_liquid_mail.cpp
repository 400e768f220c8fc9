// What the mail composer needs: rows without maps, undefined variables, escaping of hostile values.

#include <QTest>

#include "tests/liquid/liquid_case.h"

using namespace aicmo::liquid;

namespace {

std::string noticesOf(const std::vector<Notice>& notices) {
    std::string text;
    for (const Notice& notice : notices) text += notice.what + "@" + notice.place + " ";
    return text;
}

const Case undefinedRows[] = {
    {"Hi {{ first_name }}", "{}", "first_name@1:7 "},
    {"Hi {{ contact.first_name | upcase }}", R"({"contact": {}})", "contact.first_name@1:7 "},
    {"{{ a['b'].c }}", R"({"a": {"b": {}}})", "a['b'].c@1:4 "},
    {"{{ a }}{{ b }}", R"({"a": "", "b": null})", ""},
    {"{{ a | default: 'x' }}{{ a | upcase | default: 'y' }}", "{}", ""},
    {"{% if a %}{% elsif a == 'b' %}{% endif %}{% unless a contains 'x' %}{% endunless %}{% case a %}{% when b %}{% "
     "endcase %}",
     "{}", ""},
    {"{% for i in a %}{% endfor %}", "{}", "a@1:13 "},
    {"{% for i in (1..a) limit: b %}{% endfor %}", "{}", "a@1:17 b@1:27 "},
    {"{{ 'x' | append: b }}{% echo c %}{% cycle d, 'e' %}", "{}", "b@1:18 c@1:30 d@1:43 "},
    {"{{ a | default: b }}", "{}", "b@1:17 "},
    {"{% assign x = a %}{% if x %}{{ x }}{% endif %}", "{}", ""},
    {"{% assign x = a %}{{ x }}", "{}", "x@1:22 "},
    {"{% assign x = a | upcase %}", "{}", "a@1:15 "},
    {"{% assign x = nil %}{{ x }}{% capture y %}{% endcapture %}{{ y }}{% increment n %}{{ n }}", "{}", ""},
    {"{% for i in (1..3) %}{{ a }}{{ i }}{{ forloop.index }}{% endfor %}{{ i }}", "{}", "a@1:25 i@1:70 "},
    {"{{ l[5] }}{{ l.first }}{{ e.first }}{{ l.nope }}", R"({"l": [1], "e": []})", "l[5]@1:4 l.nope@1:40 "},
    {"\n\n  {{ \n  a.b }}", "{}", "a.b@4:3 "},
    {"{{ forloop.index }}{{ true }}{{ empty }}", "{}", "forloop.index@1:4 "},
};

/// Data whose every text is hostile, as an address list can hold it.
constexpr const char* hostile = R"J({"name": "<script>alert('1')</script>", "amp": "Tom & \"Co\"", "multi": "<a>\n<b>",
    "list": ["<i>", "b"], "object": {"<k>": "<v>"}, "encoded": "%3Cscript%3E", "b64": "PHNjcmlwdD4=", "quote": "\"",
    "x": "x\" onload=\"y", "n": 5, "liquid": "{{ name }}{% if %}"})J";

const Case escapingRows[] = {
    {"{{ name }}", hostile, "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"},
    {"{{ amp }}|{{ amp | escape }}|{{ amp | escape_once }}|{{ amp | h }}", hostile,
     "Tom &amp; &quot;Co&quot;|Tom &amp; &quot;Co&quot;|Tom &amp; &quot;Co&quot;|Tom &amp; &quot;Co&quot;"},
    {"{{ amp | raw }} {{ amp | upcase }}", hostile, "Tom & \"Co\" TOM &amp; &quot;CO&quot;"},
    {"<b>{{ '<i>' }}{{ 'a & b' | upcase }}</b>{{ n | plus: 1 }}", hostile, "<b><i>A & B</b>6"},
    {"{% capture c %}<b>{{ amp }}</b>{% endcapture %}{{ c }}{{ c | append: amp }}", hostile,
     "<b>Tom &amp; &quot;Co&quot;</b><b>Tom &amp; &quot;Co&quot;</b>Tom &amp; &quot;Co&quot;"},
    {"{% assign a = amp %}{{ a }}{% assign a = a | append: '!' %}{{ a }}", hostile,
     "Tom &amp; &quot;Co&quot;Tom &amp; &quot;Co&quot;!"},
    {"{{ '<b>' | append: amp | append: '</b>' }}", hostile, "<b>Tom &amp; &quot;Co&quot;</b>"},
    {"{{ amp | append: '<br>' }}{{ amp | prepend: '<i>' }}", hostile,
     "Tom &amp; &quot;Co&quot;<br><i>Tom &amp; &quot;Co&quot;"},
    {"{{ amp | escape | append: amp }}", hostile, "Tom &amp; &quot;Co&quot;Tom &amp; &quot;Co&quot;"},
    {"{{ '<p>NAME</p>' | replace: 'NAME', name }}", hostile, "<p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;</p>"},
    {"{{ name | replace: 'script', '<b>' }}", hostile, "&lt;<b>&gt;alert(&#39;1&#39;)&lt;/<b>&gt;"},
    {"{{ multi | newline_to_br }}|{{ multi | escape | newline_to_br }}", hostile,
     "&lt;a&gt;<br />\n&lt;b&gt;|&lt;a&gt;<br />\n&lt;b&gt;"},
    {"{{ list }}{{ list | join: '<br>' }}{{ list | join: ', ' }}{{ list | first }}{{ list[0] }}", hostile,
     "&lt;i&gt;b&lt;i&gt;<br>b&lt;i&gt;, b&lt;i&gt;&lt;i&gt;"},
    {"{% for i in list %}{{ i }}{% endfor %}{% for p in object %}{{ p[0] }}{{ p | last }}{% endfor %}{{ object }}",
     hostile, "&lt;i&gt;b&lt;k&gt;&lt;v&gt;{&quot;&lt;k&gt;&quot;=&gt;&quot;&lt;v&gt;&quot;}"},
    {"{{ 'a,b' | split: ',' | concat: list }}{{ 'a,b' | split: ',' | concat: list | upcase }}", hostile,
     "ab&lt;i&gt;b[&quot;A&quot;, &quot;B&quot;, &quot;&lt;I&gt;&quot;, &quot;B&quot;]"},
    {"{{ encoded | url_decode }}{{ encoded | escape | url_decode }}{{ b64 | escape | base64_decode }}", hostile,
     "&lt;script&gt;&lt;script&gt;&lt;script&gt;"},
    {"{{ amp | truncate: 5, '<' }}|{{ 'long text <b>' | truncate: 6, quote }}", hostile, "Tom <|&quot;"},
    {"{% capture tag %}<a title=\"{{ x }}\">{% endcapture %}{{ tag | remove: quote }}", hostile,
     "&lt;a title=x&amp;quot; onload=&amp;quot;y&gt;"},
    {"{% capture tag %}<a title=\"{{ x }}\">{% endcapture %}{{ tag | split: quote | join: '' }}", hostile,
     "&lt;a title=x&amp;quot; onload=&amp;quot;y&gt;"},
    {"{{ 'now' | date: name }}{{ name | date: '%Y' }}", hostile,
     "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"},
    {"{{ nothing | default: name }}{{ name | default: '<b>' }}{{ nothing | default: '<b>' }}", hostile,
     "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;<b>"},
    {"{% cycle name, 'b' %}{% echo name | downcase %}", hostile,
     "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"},
    {"{{ liquid }}{{ liquid | raw }}", hostile, "{{ name }}{% if %}{{ name }}{% if %}"},
    {"{{ name | size }}{{ name | slice: 0, 7 }}{{ name | strip_html }}!{{ name | split: '' | first }}", hostile,
     "27&lt;script!&lt;"},
    {"{% tablerow i in list %}{{ i }}{% endtablerow %}", hostile,
     "<tr class=\"row1\">\n<td class=\"col1\">&lt;i&gt;</td><td class=\"col2\">b</td></tr>\n"},
};

}  // namespace

class TestLiquidMail : public QObject {
    Q_OBJECT

  private slots:
    void undefinedVariablesAreReported() {
        for (const Case& row : undefinedRows) {
            RenderReport report;
            printed(row.source, row.data, {}, &report);
            if (noticesOf(report.undefined) != row.expected) {
                QFAIL(
                    qPrintable(QString("%1: %2").arg(row.source, QString::fromStdString(noticesOf(report.undefined)))));
            }
        }
    }

    void dataIsEscapedOnceAndAlways() {
        RenderOptions options;
        options.escapeHtml = true;
        for (const Case& row : escapingRows) check(row, options);
    }

    void plainTextIsNotEscaped() {
        check(
            {"{{ amp }}{{ amp | raw }}{{ '<b>' | append: amp }}", hostile, "Tom & \"Co\"Tom & \"Co\"<b>Tom & \"Co\""});
    }

    /// Every filter on hostile data, alone and behind another: no angle bracket of the data may get through.
    void noFilterLetsMarkupThrough() {
        const std::vector<std::string> filters = {
            "abs",
            "append: name",
            "append: '!'",
            "at_least: name",
            "base64_decode",
            "base64_encode",
            "base64_url_safe_decode",
            "capitalize",
            "compact",
            "concat: list",
            "date: name",
            "default: name",
            "downcase",
            "escape",
            "escape_once",
            "first",
            "join: name",
            "last",
            "lstrip",
            "map: 'x'",
            "newline_to_br",
            "plus: name",
            "prepend: name",
            "remove: 'a'",
            "remove_first: name",
            "replace: 'a', name",
            "replace: name, 'a'",
            "replace_first: 'a', name",
            "replace_last: 'a', name",
            "reverse",
            "slice: 0, 5",
            "sort",
            "sort_natural",
            "split: ''",
            "split: name",
            "strip",
            "strip_html",
            "strip_newlines",
            "sum",
            "truncate: 9, name",
            "truncatewords: 1, name",
            "uniq",
            "upcase",
            "url_decode",
            "url_encode",
            "where: 'x'",
        };
        RenderOptions options;
        options.escapeHtml = true;
        for (const char* input : {"name", "list", "object", "encoded", "b64", "captured", "'a,b'", "nothing"}) {
            for (const std::string& first : filters) {
                for (const std::string& second : filters) {
                    const std::string source = "{% capture captured %}{{ name }}{{ encoded }}{% endcapture %}{{ " +
                                               std::string(input) + " | " + first + " | " + second + " }}";
                    std::string out = printed(source, hostile, options);
                    for (std::size_t at = out.find("<br />"); at != std::string::npos; at = out.find("<br />"))
                        out.erase(at, 6);
                    QVERIFY2(
                        out.find_first_of("<>'") == std::string::npos || out.starts_with("Liquid error: cannot select"),
                        qPrintable(QString::fromStdString(source + "\n" + out)));
                }
            }
        }
    }

    void aRowNeedsNoMap() {
        const auto compiled = Template::parse(
            "{{ first_name }} {{ contact.email }} {{ contact['city'] }} {{ project.name }} "
            "{% for f in contact %}{{ f[0] }}={{ f[1] }};{% endfor %}{{ contact[key] }}{{ ['email'] }}");
        QVERIFY(compiled);
        Bindings bindings(*compiled);
        bindings.setColumns({"email", "first_name", "project"});
        bindings.set("project", Value::object({{"name", Value::text("P & Q")}}));
        bindings.set("key", Value::text("email"));
        RenderReport report;
        RenderOptions options;
        options.escapeHtml = true;
        std::string out;
        const std::string_view first[] = {"a@b.example", "<Ann>", "ignored"};
        QVERIFY(compiled->render(bindings, first, options, out, report));
        QCOMPARE(out, std::string(
                          "&lt;Ann&gt; a@b.example  P &amp; Q email=a@b.example;first_name=&lt;Ann&gt;;project=ignored;"
                          "a@b.examplea@b.example"));
        QCOMPARE(noticesOf(report.undefined).c_str(), "contact['city']@1:41 ");

        out.clear();
        const std::string_view second[] = {"c@d.example", {}, ""};
        QVERIFY(compiled->render(bindings, second, options, out, report));
        QVERIFY(out.starts_with(" c@d.example"));
        QCOMPARE(noticesOf(report.undefined), std::string("first_name@1:4 contact['city']@1:41 "));
    }

    void variablesAreListed() {
        const auto compiled = Template::parse("{% assign own = a.b %}{{ c | append: d }}{% if e %}{% endif %}");
        QVERIFY(compiled);
        QCOMPARE(compiled->variables(), (std::vector<std::string>{"a", "c", "d", "e"}));
    }

    void outputIsAppended() {
        const auto compiled = Template::parse("b");
        QVERIFY(compiled);
        std::string out = "a";
        RenderReport report;
        QVERIFY(compiled->render(Value::object({}), {}, out, report));
        QCOMPARE(out, std::string("ab"));
    }
};

QTEST_GUILESS_MAIN(TestLiquidMail)
#include "test_liquid_mail.moc"
