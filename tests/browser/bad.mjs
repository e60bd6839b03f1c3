// A page in which everything is wrong that is looked for: a suite that does not see that sees nothing.
import { serve } from './browser.mjs';
import { look, VIEWS } from './look.mjs';
import { markup } from './markup.mjs';

const SEEN = [
  'axe color-contrast: .pale',
  'axe cannot tell color-contrast: .picture',
  'sideways scrolling: ',
  'cut off with wider text: p: Just fits',
  'request: https://example.invalid/counter.png',
  'a picture is not shown: ',
  'console: ',
  'policy: script-src',
  'keyboard: a "Fourth" comes at 1',
  'one does not see that a "First" has the focus',
  'a "Second" comes after a "First" and stands above it',
  'html-validate no-dup-id',
  'Nu ',
];

export async function known(browser) {
  const folder = new URL('./', import.meta.url).pathname;
  const server = await serve(folder);
  const found = (await Promise.all(VIEWS.map((view) => look(browser, server.address, 'bad.html', view)))).flat();
  server.close();
  found.push(...markup(folder, ['bad.html']));
  return SEEN.filter((fault) => !found.some((one) => one.includes(fault))).map((fault) => `the suite does not see what is wrong in bad.html: ${fault}`);
}
