// Every standard filter, on the values for which it is there and on those for which it is not.

#include <QTest>

#include "tests/liquid/liquid_case.h"

using namespace aicmo::liquid;

namespace {

const Case textRows[] = {
    {"{{ 'a' | append: 'b' }}{{ 1 | append: 2 }}{{ nil | append: 'x' }}", "", "ab12x"},
    {"{{ 'b' | prepend: 'a' }}", "", "ab"},
    {"{{ 'tITLE tEXT' | capitalize }} {{ 'élan' | capitalize }}", "", "Title text Élan"},
    {"{{ 'ÀÉ ß Σ' | downcase }}|{{ 'àé ß σ я' | upcase }}", "", "àé ß σ|ÀÉ SS Σ Я"},
    {"[{{ x | strip }}][{{ x | lstrip }}][{{ x | rstrip }}]", R"({"x": " \ta b \n"})", "[a b][a b \n][ \ta b]"},
    {"{{ x | strip_newlines }}|{{ x | newline_to_br }}", R"({"x": "a\nb\r\nc"})", "abc|a<br />\nb<br />\nc"},
    {"{{ 'aXbXc' | remove: 'X' }} {{ 'aXbXc' | remove_first: 'X' }} {{ 'aXbXc' | remove_last: 'X' }}", "",
     "abc abXc aXbc"},
    {"{{ 'aXbX' | replace: 'X', 'YY' }} {{ 'aXbX' | replace_first: 'X', '' }} {{ 'aXbX' | replace_last: 'X', '!' }}",
     "", "aYYbYY abX aXb!"},
    {"{{ 'abc' | replace: '', '-' }} {{ 'abc' | replace: 'z', '-' }} {{ 'a' | replace: 'a', '\\0' }}", "",
     "-a-b-c- abc \\0"},
    {"{{ 'Liquid' | slice: 0 }} {{ 'Liquid' | slice: 2, 5 }} {{ 'Liquid' | slice: -3, 2 }} [{{ 'ab' | slice: 5 }}]", "",
     "L quid ui []"},
    {"{{ 'żółw' | slice: 1, 2 }} {{ 'żółw' | size }} {{ 'żółw' | truncate: 3, '…' }}", "", "ół 4 żó…"},
    {"{{ 'a' | slice: 'x' }}", "", "Liquid error: invalid integer"},
    {"{{ list | slice: 1, 2 | join: ',' }}", R"({"list": [1, 2, 3, 4]})", "2,3"},
    {"{{ 'a,b,,c,,' | split: ',' | size }} {{ 'abc' | split: '' | join: '.' }} {{ ' a  b ' | split: ' ' | join: '.' }}",
     "", "4 a.b.c a.b"},
    {"{{ 'Ground control to Major Tom.' | truncate: 20 }}", "", "Ground control to..."},
    {"{{ 'Ground control' | truncate: 9, '' }} {{ 'abc' | truncate: 3 }} {{ 'abcd' | truncate: 2 }}", "",
     "Ground co abc ..."},
    {"{{ 'a b c' | truncatewords: 2 }} {{ 'a b' | truncatewords: 2 }} {{ 'a  b c' | truncatewords: 1, '--' }}", "",
     "a b... a b a--"},
    {"{{ 'a b c' | truncatewords: 0 }}", "", "a..."},
    {"{{ '<p>a</p>' | escape }} {{ '1 < 2 &amp; 3' | escape_once }} {{ \"it's\" | escape }}", "",
     "&lt;p&gt;a&lt;/p&gt; 1 &lt; 2 &amp; 3 it&#39;s"},
    {"{{ '<a href=\"x\">a</a><!-- c > d --><script>x<y</script><style>b{}</style>!' | strip_html }}", "", "a!"},
    {"{{ 'a <b' | strip_html }}", "", "a <b"},
    {"{{ 'john@liquid.com a/b*~' | url_encode }} {{ 'a%20b+c%C3%A9' | url_decode }}", "",
     "john%40liquid.com+a%2Fb%2A~ a b cé"},
    {"{{ '%FF' | url_decode }}", "", "Liquid error: invalid byte sequence in UTF-8"},
    {"{{ 'one two' | base64_encode }} {{ 'b25lIHR3bw==' | base64_decode }}", "", "b25lIHR3bw== one two"},
    {"{{ '?\?>' | base64_encode }} {{ '?\?>' | base64_url_safe_encode }} {{ 'Pz8-' | base64_url_safe_decode }}", "",
     "Pz8+ Pz8- ?\?>"},
    {"{{ 'b2' | base64_decode }}", "", "Liquid error: invalid base64 provided to base64_decode"},
    {"{{ '/w==' | base64_url_safe_decode }}", "", "Liquid error: invalid base64 provided to base64_url_safe_decode"},
    {"{{ nil | default: 'd' }}{{ '' | default: 'e' }}{{ false | default: 'f' }}{{ 0 | default: 'g' }}", "", "def0"},
    {"{{ false | default: 'd', allow_false: true }} {{ list | default: 'none' }}", R"({"list": []})", "false none"},
    {"{{ 'x' | raw }}{{ 'a' | unheard_of: 1 }}", "", "xa"},
    {"{{ 'a' | append }}", "", "Liquid error: wrong number of arguments (given 1, expected 2)"},
    {"{{ 'a' | upcase: 1 }}", "", "Liquid error: wrong number of arguments (given 2, expected 1)"},
    {"{{ 'a' | slice }}", "", "Liquid error: wrong number of arguments (given 1, expected 2..3)"},
    {"{{ list | upcase }} {{ object | append: '' }}", R"({"list": [1, "a", null], "object": {"k": [true, 1.5]}})",
     "[1, \"A\", NIL] {\"k\"=>[true, 1.5]}"},
};

const Case numberRows[] = {
    {"{{ -17 | abs }} {{ '-3.5' | abs }} {{ 'x' | abs }}", "", "17 3.5 0"},
    {"{{ 4 | at_least: 5 }} {{ 4 | at_most: 3 }} {{ 1.5 | at_least: 1 }}", "", "5 3 1.5"},
    {"{{ 1.2 | ceil }} {{ '3.1' | ceil }} {{ -1.5 | floor }} {{ 2.7 | floor }}", "", "2 4 -2 2"},
    {"{{ 20 | divided_by: 7 }} {{ -7 | divided_by: 2 }} {{ 20 | divided_by: 7.0 }} {{ 5.0 | divided_by: 2 }}", "",
     "2 -4 2.857142857142857 2.5"},
    {"{{ 1 | divided_by: 0 }}!", "", "Liquid error: divided by 0!"},
    {"{{ 1.5 | divided_by: 0.0 }} {{ 1 | modulo: 0 }}", "", "Liquid error: divided by 0 Liquid error: divided by 0"},
    {"{{ 4 | plus: 2 }} {{ '4' | plus: '2.5' }} {{ 0.1 | plus: 0.2 }} {{ 3 | plus: 1.0 }}", "", "6 6.5 0.3 4.0"},
    {"{{ 4 | minus: 2 }} {{ 16 | minus: 4.5 }} {{ 183.357 | times: 12 }}", "", "2 11.5 2200.284"},
    {"{{ 24 | modulo: 7 }} {{ -24 | modulo: 7 }} {{ 183.357 | modulo: 12 }}", "", "3 4 3.357"},
    {"{{ 1.2 | round }} {{ 2.7 | round }} {{ 183.357 | round: 2 }} {{ 2.5 | round }} {{ -2.5 | round }}", "",
     "1 3 183.36 3 -3"},
    {"{{ 1234 | round: -2 }} {{ 5 | round: 2 }} {{ 1.005 | round: 2 }} {{ '7.5' | round }}", "", "1200 5 1.01 8"},
    {"{{ 9223372036854775807 | plus: 1 }} {{ 9223372036854775807 | times: 2 }}", "",
     "9.223372036854776e+18 1.8446744073709552e+19"},
    {"{{ -9223372036854775808 | abs }} {{ -9223372036854775808 | divided_by: -1 }}", "",
     "9.223372036854776e+18 9.223372036854776e+18"},
    {"{{ 1.0 }} {{ 1e3 }}", "", "error at 1:15: Liquid syntax error: Unexpected 'e3'"},
    {"{{ a }} {{ b }} {{ c }}", R"({"a": 1e20, "b": 0.00001, "c": 100.0})", "1.0e+20 1.0e-05 100.0"},
    {"{{ '3 apples' | times: 2 }} {{ nil | plus: 1 }} {{ true | plus: 1 }}", "", "6 1 1"},
};

constexpr const char* people =
    R"({"people": [{"name": "Bo", "age": 40, "team": "red", "vip": true}, {"name": "al", "age": 25, "team": "blue"},
       {"name": "Cy", "age": 31, "team": "red", "vip": false}], "list": ["b", "a", "C", "a", null], "numbers": [3, 1, 2.5, 10],
       "mixed": [1, "a"], "none": null, "object": {"k": "v"}, "nested": [["x", ["y"]], ["z"]]})";

const Case listRows[] = {
    {"{{ list | compact | join: ',' }} {{ people | compact: 'vip' | size }}", people, "b,a,C,a 2"},
    {"{{ list | concat: numbers | size }} {{ list | concat: 'x' }}", people,
     "9 Liquid error: concat filter requires an array argument"},
    {"{{ numbers | first }}{{ numbers | last }}{{ numbers | size }}{{ object | size }}{{ none | size }}", people,
     "310410"},
    {"{{ numbers | join }} {{ numbers | join: '' }} {{ nested | join: '-' }} {{ 'a' | join: ',' }}", people,
     "3 1 2.5 10 312.510 x-y-z a"},
    {"{{ people | map: 'name' | join: ',' }} {{ object | map: 'k' }} {{ numbers | map: 'x' }}", people,
     "Bo,al,Cy v Liquid error: cannot select the property 'x'"},
    {"{{ numbers | reverse | join: ',' }} {{ (1..3) | reverse | join: ',' }}", people, "10,2.5,1,3 3,2,1"},
    {"{{ numbers | sort | join: ',' }} {{ list | sort | join: ',' }} {{ mixed | sort }}", people,
     "1,2.5,3,10 C,a,a,b, Liquid error: cannot sort values of incompatible types"},
    {"{{ people | sort: 'age' | map: 'name' | join }} {{ people | sort_natural: 'name' | map: 'name' | join }}", people,
     "al Cy Bo al Bo Cy"},
    {"{{ list | sort_natural | join: ',' }}", people, "a,a,b,C,"},
    {"{{ numbers | sum }} {{ people | sum: 'age' }} {{ none | sum }} {{ mixed | sum }}", people, "16.5 96 0 1"},
    {"{{ list | uniq | size }} {{ people | uniq: 'team' | map: 'name' | join: ',' }}", people, "4 Bo,al"},
    {"{{ people | where: 'team', 'red' | map: 'name' | join }} {{ people | where: 'vip' | map: 'name' }}", people,
     "Bo Cy Bo"},
    {"{{ people | reject: 'team', 'red' | map: 'name' }} {{ people | reject: 'vip' | size }}", people, "al 2"},
    {"{{ people | find: 'age', 31 | map: 'name' }} {{ people | find_index: 'age', 31 }}[{{ people | find_index: 'age', "
     "1 }}]",
     people, "Cy 2[]"},
    {"{{ people | has: 'vip' }} {{ people | has: 'age', 99 }} {{ none | has: 'x' }}", people, "true false false"},
    {"{{ (1..4) | map: 'x' }}|{{ (1..4) | sum }}|{{ (1..4) | first }}|{{ (1..4) }}", people,
     "Liquid error: cannot select the property 'x'|10|1|1..4"},
    {"{{ list | where }}", people, "Liquid error: wrong number of arguments (given 1, expected 2..3)"},
};

const Case dateRows[] = {
    {"{{ '2026-03-14T15:09:26+02:00' | date: '%Y-%m-%d %H:%M:%S %z %:z [%Z] %s' }}", "",
     "2026-03-14 15:09:26 +0200 +02:00 [] 1773493766"},
    {"{{ '2026-03-14' | date: '%a %A %b %B %h %d %-d %e %j %y %C' }}", "",
     "Sat Saturday Mar March Mar 14 14 14 073 26 20"},
    {"{{ '2026-03-04 09:05:03.25 UTC' | date: '%e|%k|%l|%I|%p|%P|%L|%N|%3N|%Z' }}", "",
     " 4| 9| 9|09|AM|am|250|250000000|250|UTC"},
    {"{{ '2026-03-14 21:07' | date: '%c|%x|%X|%D|%F|%T|%R|%r|%v' }}", "",
     "Sat Mar 14 21:07:00 2026|03/14/26|21:07:00|03/14/26|2026-03-14|21:07:00|21:07|09:07:00 PM|14-MAR-2026"},
    {"{{ '2027-01-01' | date: '%U %W %V %G %g %u %w' }}", "", "00 00 53 2026 26 5 5"},
    {"{{ '2026-03-14' | date: '%^a %^B %#p %_m %10d %-m %05e %n%t%% %Q' }}", "",
     "SAT MARCH am  3 0000000014 3 00014 \n\t% %Q"},
    {"{{ 0 | date: '%F' }} {{ '1700000000' | date: '%F %T' }} {{ -1 | date: '%Y' }}", "",
     "1970-01-01 2023-11-14 22:13:20 1969"},
    {"{{ 'March 14, 2026' | date: '%F' }} {{ '14 Mar 2026 10:30 PM' | date: '%F %R' }} {{ '2026/3/4' | date: '%F' }}",
     "", "2026-03-14 2026-03-14 22:30 2026-03-04"},
    {"{{ 'Sat, 14 Mar 2026 15:09:26 +0100' | date: '%F %T %z' }} {{ '14.03.2026' | date: '%F' }}", "",
     "2026-03-14 15:09:26 +0100 2026-03-14"},
    {"{{ 'now' | date: '%F %T' }} {{ 'today' | date: '%Y' }}", "", "2026-05-06 07:08:09 2026"},
    {"{{ 'next week' | date: '%F' }} {{ '2026-02-30' | date: '%F' }} {{ nil | date: '%F' }}{{ 1.5 | date: '%F' }}", "",
     "next week 2026-02-30 1.5"},
    {"{{ '2026-03-14' | date: '' }} {{ '2024-02-29' | date: '%j' }} {{ 99999999999999 | date: '%Y' }}", "",
     "2026-03-14 060 99999999999999"},
};

}  // namespace

class TestLiquidFilters : public QObject {
    Q_OBJECT

  private slots:
    void text() {
        for (const Case& row : textRows) check(row);
    }
    void numbers() {
        for (const Case& row : numberRows) check(row);
    }
    void lists() {
        for (const Case& row : listRows) check(row);
    }
    void dates() {
        RenderOptions options;
        options.now = *aicmo::parseRfc3339("2026-05-06T07:08:09Z");
        for (const Case& row : dateRows) check(row, options);
    }
};

QTEST_GUILESS_MAIN(TestLiquidFilters)
#include "test_liquid_filters.moc"
