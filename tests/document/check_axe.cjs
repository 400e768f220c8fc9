// Opens an HTML file in Chromium as readers do (narrow and wide, light and dark) and prints what is wrong with it:
// violations that axe finds, text that runs out of the window, anything that was fetched.
// usage: node check_axe.cjs FILE    (NODE_PATH leads to playwright-core and axe-core)

const path = require('path');
const { chromium } = require('playwright-core');

const view = (colorScheme, width) => ({ colorScheme, viewport: { width, height: 900 } });
const views = [view('light', 360), view('light', 768), view('light', 1440), view('dark', 1440)];

async function problemsIn(browser, file, view) {
  // Our own page forbids every script; axe is one.
  const context = await browser.newContext({ ...view, offline: true, bypassCSP: true });
  const page = await context.newPage();
  const problems = [];
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) problems.push(`fetches ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`says ${message.text()}`);
  });
  await page.goto('file://' + path.resolve(file));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) problems.push(`is ${overflow} px wider than the window`);
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const result = await page.evaluate(() => axe.run(document));
  for (const violation of result.violations) {
    const places = violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join('\n    ');
    problems.push(`${violation.id} (${violation.impact}), ${violation.nodes.length} times: ${violation.help}\n    ${places}`);
  }
  if (result.passes.length === 0) problems.push('axe looked at nothing');
  await context.close();
  return problems.map((problem) => `${view.colorScheme}, ${view.viewport.width} px: ${problem}`);
}

(async () => {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const problems = [];
  for (const seen of views) problems.push(...(await problemsIn(browser, process.argv[2], seen)));
  await browser.close();
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
})();
