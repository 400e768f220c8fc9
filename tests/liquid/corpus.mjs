// A fixed corpus of templates with data, the same on every run. Each case: {kind, template, data}.

/** Small deterministic generator (mulberry32), so that a failing case can be found again. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const data = {
  name: 'Ann',
  title: 'the quick brown fox',
  html: '<p class="a">Tom & "Jerry\'s" <b>show</b></p><script>alert(1)</script>',
  spaced: '  two  words \n',
  lines: 'one\ntwo\r\nthree\n',
  accents: 'Crème brûlée à l’été',
  greek: 'Σ ναι αβγ',
  csv: 'red,green,,blue',
  url: 'https://example.com/a b?x=1&y=ä',
  encoded: 'a%20b%2Bc+d%C3%A9',
  blanktext: '   ',
  nothing: '',
  none: null,
  yes: true,
  no: false,
  zero: 0,
  one: 1,
  seven: 7,
  minus: -4,
  big: 123456789,
  half: 0.5,
  pi: 3.14159,
  number: '42',
  decimal: '1.25',
  list: ['b', 'a', 'C', 'a'],
  numbers: [3, 1, 2, 10],
  nested: [['x', 'y'], ['z']],
  holes: ['a', null, 'b', null],
  emptylist: [],
  emptyobject: {},
  person: { first: 'Ann', last: 'Lee', age: 31, tags: ['x', 'y'] },
  people: [
    { name: 'Bo', age: 40, team: 'red', vip: true },
    { name: 'al', age: 25, team: 'blue', vip: false },
    { name: 'Cy', age: 31, team: 'red', vip: true },
    { name: 'Di', age: 25, team: 'green', vip: null },
  ],
  when: '2026-03-14T15:09:26Z',
  day: '2026-01-05',
  epoch: 1700000000,
  key: 'first',
};

const texts = ['name', 'title', 'html', 'spaced', 'lines', 'accents', 'greek', 'csv', 'nothing', 'blanktext', 'url'];
const numbers = ['zero', 'one', 'seven', 'minus', 'big', 'number'];
const floats = ['half', 'pi', 'decimal'];
const lists = ['list', 'numbers', 'holes', 'emptylist'];
const scalars = [...texts, ...numbers, 'none', 'yes', 'no'];

function* filterCases() {
  const use = function* (kind, inputs, filters) {
    for (const input of inputs) for (const filter of filters) yield [kind, `{{ ${input} | ${filter} }}`];
  };
  yield* use('text', [...texts, ...numbers, 'none', 'missing'], [
    'append: "!"', 'prepend: "<"', 'append: name', 'capitalize', 'downcase', 'upcase', 'escape', 'escape_once', 'lstrip',
    'rstrip', 'strip', 'newline_to_br', 'strip_newlines', 'strip_html', 'remove: "o"', 'remove_first: "o"',
    'remove_last: "o"', 'replace: "o", "0"', 'replace: "o"', 'replace_first: "o", "0"', 'replace_last: "o", "0"', 'size',
    'default: "x"', 'default: "x", allow_false: true', 'base64_encode',
  ]);
  yield* use('cut', texts, [
    'truncate: 10', 'truncate: 7, ""', 'truncate: 3', 'truncate: 12, ", and so on"', 'slice: 0', 'slice: 1, 3',
    'slice: -3, 2', 'slice: 2, 100', 'truncatewords: 2', 'truncatewords: 1, "--"', 'truncatewords: 50',
    'split: "," | join: "-"', 'split: "o" | size', 'split: "" | join: "."', 'split: " " | first',
    'split: "z" | last', 'split: " " | reverse | join: " "',
  ]);
  yield* use('number', [...numbers, ...floats, 'none', '"12"', '"-3.7"', '"abc"', '4.5', '-4.5', '0.1'], [
    'plus: 2', 'plus: 0.2', 'minus: 5', 'minus: one', 'times: 3', 'times: 1.5', 'divided_by: 2.5', 'divided_by: 0.5',
    'modulo: 3', 'abs', 'ceil', 'floor', 'round', 'round: 2', 'round: 1', 'at_least: 5', 'at_most: 5', 'plus: "3"',
  ]);
  yield* use('division', ['12', '-12', 'seven', 'minus', 'big'], ['divided_by: 2', 'divided_by: 4', 'divided_by: 7', 'modulo: 5']);
  yield* use('list', lists, [
    'join', 'join: ", "', 'first', 'last', 'size', 'reverse | join: ","', 'uniq | join: ","', 'compact | join: ","',
    'sort | join: ","', 'sort_natural | join: ","', 'concat: list | join: ","', 'concat: numbers | size',
    'slice: 1, 2 | join: ","', 'slice: -2, 2 | join: ","', 'default: "none"', 'map: "x" | compact | size', 'sum',
  ]);
  yield* use('objects', ['people'], [
    'map: "name" | join: ","', 'map: "age" | sort | join: ","', 'where: "team", "red" | map: "name" | join: ","',
    'where: "vip" | map: "name" | join: ","', 'where: "age", 25 | size', 'reject: "vip" | map: "name" | join: ","',
    'reject: "team", "red" | map: "name" | join: ","', 'find: "name", "Cy" | map: "age"', 'find_index: "name", "Cy"',
    'find_index: "name", "No"', 'has: "team", "blue"', 'has: "team", "black"', 'has: "vip"',
    'sort: "age" | map: "name" | join: ","', 'sort: "name" | map: "name" | join: ","',
    'sort_natural: "name" | map: "name" | join: ","', 'uniq: "team" | map: "name" | join: ","',
    'compact: "vip" | map: "name" | join: ","', 'sum: "age"', 'first | map: "name"', 'reverse | map: "name" | first',
  ]);
  yield* use('url', ['name', 'title', 'accents', 'nothing', 'none', 'seven'], ['url_encode', 'url_encode | url_decode']);
  yield* use('url', ['encoded'], ['url_decode']);
  yield* use('base64', texts, [
    'base64_encode | base64_decode', 'base64_url_safe_encode | base64_url_safe_decode', 'base64_url_safe_encode',
  ]);
  yield* use('date', ['when', 'day', 'epoch', '"2026-12-31 23:59:59 +0000"', '"March 14, 2026"'], [
    'date: "%Y-%m-%d"', 'date: "%d/%m/%y"', 'date: "%-d %B %Y"', 'date: "%a, %b %e"', 'date: "%A"', 'date: "%H:%M:%S"',
    'date: "%I:%M %p"', 'date: "%l %P"', 'date: "%j"', 'date: "%s"', 'date: "%u %w"', 'date: "%y %C"', 'date: "%%"',
    'date: "%^a %^B"', 'date: "%U %W"', 'date: "%F %T"', 'date: "%D %R"', 'date: "%L"', 'date: "%k"', 'date: "%-m/%-d"',
    'date: "plain"',
  ]);
  yield* use('date', ['none', 'name', 'nothing'], ['date: "%Y"']);
}

function* operatorCases() {
  const left = [...scalars, ...floats, 'list', 'emptylist', 'emptyobject', 'missing', '"Ann"', '7', 'nil'];
  for (const value of left) yield ['truth', `{% if ${value} %}T{% else %}F{% endif %}{% unless ${value} %}U{% endunless %}`];
  for (const value of left) {
    for (const word of ['empty', 'nil', 'true', 'false', 'blank']) {
      yield ['words', `{% if ${value} == ${word} %}T{% else %}F{% endif %}{% if ${value} != ${word} %}N{% endif %}`];
    }
  }
  const comparable = [...numbers.slice(0, 5), ...floats.slice(0, 2), '1', '2.5', '-1'];
  for (const one of comparable) {
    for (const two of comparable) {
      for (const op of ['==', '!=', '<', '>', '<=', '>=']) {
        if ((one.length + two.length + op.length) % 3 !== 0) continue;
        yield ['compare', `{% if ${one} ${op} ${two} %}T{% else %}F{% endif %}`];
      }
    }
  }
  for (const one of ['name', 'title', 'nothing', '"abc"', 'spaced']) {
    for (const two of ['name', '"Ann"', '"quick"', '"z"', '"a"']) {
      for (const op of ['==', '!=', 'contains']) yield ['compare', `{% if ${one} ${op} ${two} %}T{% else %}F{% endif %}`];
    }
  }
  for (const value of ['"a"', '"C"', '"q"', 'name']) yield ['compare', `{% if list contains ${value} %}T{% else %}F{% endif %}`];
  for (const value of ['1', '10', '4', '"1"']) yield ['compare', `{% if numbers contains ${value} %}T{% else %}F{% endif %}`];
  const words = ['yes', 'no'];
  for (let bits = 0; bits < 8; ++bits) {
    const [a, b, c] = [bits & 1, (bits >> 1) & 1, (bits >> 2) & 1].map((bit) => words[bit]);
    for (const [x, y] of [['and', 'and'], ['or', 'or'], ['and', 'or'], ['or', 'and']]) {
      yield ['logic', `{% if ${a} ${x} ${b} ${y} ${c} %}T{% else %}F{% endif %}`];
    }
  }
}

function* pathCases() {
  for (const path of [
    'person.first', 'person["last"]', "person['last']", 'person[key]', 'person.tags[0]', 'person.tags[1]', 'person.tags[-1]',
    'person.tags[9]', 'person.tags.first', 'person.tags.last', 'person.tags.size', 'person.missing', 'person.missing.deep',
    'people[0].name', 'people[1]["name"]', 'people.first.name', 'people.last.team', 'people.size', 'people[seven].name',
    'nested[0][1]', 'nested[1][0]', 'nested.first.last', 'name.size', 'title.size', 'missing', 'missing.size', 'list[zero]',
    'list[one]', 'person . first', 'person [ "first" ]', 'list.first', 'list.last', 'emptylist.first', 'emptyobject.a',
    '"literal"', "'single'", '42', '-7', '1.5', 'true', 'false', 'nil',
  ]) {
    yield ['path', `[{{ ${path} }}]`];
    yield ['path', `[{{- ${path} -}}]`];
    yield ['path', `{% assign v = ${path} %}[{{ v }}]{% echo ${path} %}`];
  }
}

function* loopCases() {
  const bodies = [
    '{{ i }},', '{{ forloop.index }}/{{ forloop.length }} ', '{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }} ',
    '{% if forloop.first %}<{% endif %}{{ i }}{% if forloop.last %}>{% endif %}',
    '{% if forloop.index == 2 %}{% continue %}{% endif %}{{ i }};', '{% if forloop.index == 3 %}{% break %}{% endif %}{{ i }};',
    "{% cycle 'odd', 'even' %} ", '{% for j in (1..2) %}{{ forloop.parentloop.index }}.{{ j }} {% endfor %}',
    '{% increment n %}{% decrement m %} ', '{% assign last = i %}{% capture c %}{{ c }}{{ i }}{% endcapture %}{{ c }}|',
  ];
  const heads = [
    'list', 'numbers', 'emptylist', 'missing', '(1..4)', '(3..1)', '(one..seven)', '(1..numbers.size)', 'list limit: 2',
    'list offset: 1', 'list limit: 2 offset: 1', 'list reversed', 'numbers reversed limit: 2', 'list limit:one',
    'list offset:9', '(0..5) limit:3 offset:2',
  ];
  for (const head of heads) for (const body of bodies) yield ['loop', `{% for i in ${head} %}${body}{% else %}none{% endfor %}`];
  for (const head of heads.slice(0, 8)) {
    yield ['loop', `{% for i in ${head} limit: 2 %}{{ i }}{% endfor %}-{% for i in ${head} limit: 1 offset: continue %}{{ i }}{% endfor %}-{% for i in ${head} offset: continue %}{{ i }}{% endfor %}`];
  }
  for (const head of ['list', 'numbers cols: 2', '(1..5) cols:2', 'list cols:3 limit:2', '(1..6) cols: 3 offset: 1']) {
    yield ['tablerow', `{% tablerow i in ${head} %}{{ i }}{% endtablerow %}`];
    yield ['tablerow', `{% tablerow i in ${head} %}{{ tablerowloop.index }}{{ tablerowloop.col }}{{ tablerowloop.row }}{{ tablerowloop.col0 }}{{ tablerowloop.rindex }}{{ tablerowloop.first }}{{ tablerowloop.last }}{% endtablerow %}`];
  }
}

function* tagCases() {
  for (const [subject, first, second] of [
    ['name', '"Ann"', '"Bo"'], ['seven', '7', '8'], ['seven', '1, 7', '8'], ['seven', '1 or 7', '9'], ['name', '"x" or "y"', 'name'],
    ['missing', 'nil', '1'], ['none', '1', 'nil'], ['yes', 'false', 'true'],
  ]) {
    yield ['case', `{% case ${subject} %}{% when ${first} %}one{% when ${second} %}two{% else %}other{% endcase %}`];
    yield ['case', `{% case ${subject} %} ignored {% when ${second} %}two{% endcase %}.`];
  }
  yield* [
    ['tag', '{% raw %}{{ name }} {% if %}{% endraw %}'],
    ['tag', 'a{% comment %} {{ name }} {% if x %} {% endcomment %}b'],
    ['tag', 'a{% # a remark %}b{%- # another -%} c'],
    ['tag', '{% liquid\n assign x = 3\n if x > 2\n echo "big"\n else\n echo "small"\n endif\n for i in (1..2)\n echo i\n endfor\n%}'],
    ['tag', '{% liquid\n # a remark\n case name\n when "Ann"\n echo "A"\n endcase\n%}'],
    ['tag', '{% if no %}1{% elsif none %}2{% elsif yes %}3{% else %}4{% endif %}'],
    ['tag', '{% unless yes %}1{% elsif seven == 7 %}2{% else %}3{% endunless %}'],
    ['tag', '{% increment a %}{% increment a %}{% decrement a %}{{ a }}'],
    ['tag', '{% assign seven = "x" %}{% increment q %}{{ seven }}{{ q }}'],
    ['tag', '{% capture both %}{{ name }}-{{ seven }}{% endcapture %}{{ both | upcase }}{{ both.size }}'],
    ['tag', '{% cycle "a", "b" %}{% cycle "a", "b" %}{% cycle "x": 1, 2 %}{% cycle "x": 1, 2 %}{% cycle name, "b" %}'],
    ['tag', '{% for pair in person limit: 3 %}{{ pair[0] }}={{ pair[1] }};{% endfor %}'],
    ['tag', '{% assign parts = "a-b-c" | split: "-" %}{% for p in parts %}{{ p }}{{ forloop.last }} {% endfor %}{{ parts.size }}{{ parts[1] }}'],
    ['tag', '{{ "{{ name }}" | append: "{% if %}" }}'],
    ['tag', '{{ name | nosuchfilter }}'],
  ];
}

/** Random programs: tags inside tags with every kind of white space control. */
function* programs(count) {
  const random = randomFrom(20260314);
  const pick = (items) => items[Math.floor(random() * items.length)];
  const open = () => pick(['{% ', '{%- ']);
  const close = () => pick([' %}', ' -%}']);
  const tag = (text) => open() + text + close();
  const value = () => pick(['name', 'seven', 'person.first', '"lit"', '3', 'v', 'w', 'list.size', 'numbers[1]', 'i']);
  const filter = () => pick(['upcase', 'append: "x"', 'size', 'default: "d"', 'prepend: v', 'strip', 'downcase', 'replace: "n", "m"']);
  const condition = () => {
    const simple = () => pick(['yes', 'no', 'v', 'seven > 3', 'name == "Ann"', 'list contains "a"', 'i == 2', 'w != "lit"', 'none == nil']);
    return random() < 0.3 ? `${simple()} ${pick(['and', 'or'])} ${simple()}` : simple();
  };
  const text = () => pick(['txt', ' a ', '\n  b\n', 'x\t', '. ']);
  const block = (depth) => {
    let out = text();
    for (let n = 1 + Math.floor(random() * 3); n > 0; --n) out += node(depth) + text();
    return out;
  };
  const output = () => {
    const filters = random() < 0.5 ? ` | ${filter()}` : '';
    return pick(['{{ ', '{{- ']) + value() + filters + pick([' }}', ' -}}']);
  };
  const node = (depth) => {
    if (depth <= 0 || random() < 0.35) return output();
    switch (Math.floor(random() * 7)) {
      case 0: return tag(`if ${condition()}`) + block(depth - 1) + tag('else') + block(depth - 1) + tag('endif');
      case 1: return tag(`unless ${condition()}`) + block(depth - 1) + tag('endunless');
      case 2: return tag(`for i in ${pick(['(1..3)', 'list', 'numbers', 'list limit:2', 'emptylist'])}`) + block(depth - 1) + tag('endfor');
      case 3: return tag(`assign ${pick(['v', 'w'])} = ${value()} | ${filter()}`);
      case 4: return tag('capture w') + block(depth - 1) + tag('endcapture');
      case 5: return tag(`case ${value()}`) + tag('when "Ann", 3') + block(depth - 1) + tag('else') + block(depth - 1) + tag('endcase');
      default: return tag(`if ${condition()}`) + block(depth - 1) + tag(`elsif ${condition()}`) + block(depth - 1) + tag('endif');
    }
  };
  for (let n = 0; n < count; ++n) yield ['program', block(3)];
}

export function* corpus() {
  for (const part of [filterCases(), operatorCases(), pathCases(), loopCases(), tagCases(), programs(400)]) {
    for (const [kind, template] of part) yield { kind, template, data };
  }
}
