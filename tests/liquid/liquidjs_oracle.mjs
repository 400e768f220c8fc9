// Prints the corpus with what liquidjs makes of it, one JSON object a line: the data first, then {kind, template, expected}
// or {kind, template, skipped: reason}. Usage: node liquidjs_oracle.mjs <folder that holds node_modules>
//
// liquidjs is not Shopify's Liquid; where the two are known to differ the reference (the Ruby implementation) counts.
// Each difference is listed below with its reason: mended where the reference's answer follows from liquidjs's,
// otherwise skipped here and pinned by the tables of test_liquid_language.

import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { corpus, data } from './corpus.mjs';

const require = createRequire(join(resolve(process.argv[2]), 'package.json'));
const { Liquid } = require('liquidjs');

const differences = [
  {
    reason: 'liquidjs writes a double quote as &#34;, the reference as &quot;',
    applies: ({ template }) => /\| escape/.test(template),
    mend: (expected) => expected.replaceAll('&#34;', '&quot;'),
  },
  {
    reason: 'whole numbers divide to whole numbers, rounded down; JavaScript has no integers',
    applies: ({ kind }) => kind === 'division',
    mend: (expected) => String(Math.floor(Number(expected))),
  },
  {
    reason: 'fractions are decimals in the reference (0.1 plus 0.2 is 0.3) and keep their .0; binary in JavaScript',
    applies: ({ kind, template }) => kind === 'number' && /times: 1.5|divided_by|plus|minus|times|modulo/.test(template),
    numeric: true,
  },
  {
    reason: 'the reference breaks lines in a table, liquidjs does not',
    applies: ({ kind }) => kind === 'tablerow',
    mend: (expected) => expected.replace('<tr class="row1">', '<tr class="row1">\n').replaceAll('</tr>', '</tr>\n'),
  },
  {
    reason: 'liquidjs has no %F and %D, the compound directives of strftime',
    applies: ({ template }) => /%[FD]/.test(template),
    rewrite: (template) =>
      template.replace('%F', '%Y-%m-%d').replace('%T', '%H:%M:%S').replace('%D', '%m/%d/%y').replace('%R', '%H:%M'),
  },
  {
    reason: 'liquidjs adds the ending when nothing was cut off, and rewrites the white space',
    applies: ({ template }) =>
      /truncatewords/.test(template) && !/\b(title|accents|html|greek) \| truncatewords: \d+(, "--")? \}/.test(template),
  },
  {
    reason: 'splitting at one space means any run of white space in the reference',
    applies: ({ template }) => /\b(spaced|lines|blanktext) \| split: " "/.test(template),
  },
  {
    reason: 'liquidjs takes no property for uniq and compact',
    applies: ({ template }) => /people \| (uniq|compact):/.test(template),
  },
  {
    reason: 'a number has no property to map; the reference says so, liquidjs gives nothing',
    applies: ({ template }) => /numbers \| map:/.test(template),
  },
  {
    reason: 'liquidjs forgets the else of a loop whose offset is past the end',
    applies: ({ template }) => /offset:9 .*else/.test(template),
  },
  { reason: 'liquidjs has no parentloop', applies: ({ template }) => /parentloop/.test(template) },
  { reason: 'liquidjs allows no blanks around . and [', applies: ({ template }) => /person [.[]/.test(template) },
  { reason: 'nil is blank; liquidjs compares the word nil with it otherwise', applies: ({ template }) => /nil [!=]= blank/.test(template) },
];

const engine = new Liquid({ timezoneOffset: 0 });
// Missing in liquidjs; Node's own encoder is as independent a witness. Unlike Node, the reference keeps the padding.
engine.registerFilter('base64_url_safe_encode', (text) =>
  Buffer.from(String(text)).toString('base64').replaceAll('+', '-').replaceAll('/', '_'));
engine.registerFilter('base64_url_safe_decode', (text) => Buffer.from(String(text), 'base64url').toString());

function answer(one) {
  const found = differences.filter((difference) => difference.applies(one));
  const skipping = found.find(({ mend, rewrite, numeric }) => !mend && !rewrite && !numeric);
  if (skipping) return { skipped: skipping.reason };
  const template = found.reduce((text, { rewrite }) => (rewrite ? rewrite(text) : text), one.template);
  // liquidjs counts `increment` in the data itself, so each case gets its own.
  let expected = engine.parseAndRenderSync(template, structuredClone(one.data));
  for (const { mend } of found) if (mend) expected = mend(expected);
  return { expected, numeric: found.some(({ numeric }) => numeric) };
}

const lines = [JSON.stringify({ data })];
for (const one of corpus()) lines.push(JSON.stringify({ kind: one.kind, template: one.template, ...answer(one) }));
process.stdout.write(lines.join('\n') + '\n');
