// The preview: a file that is saved is shown anew, and a finding leads to its passage.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from './pages.mjs';

const CHARTER = new URL('../prints/charter.yaml', import.meta.url).pathname;
const SOON = { timeout: 20_000 };

export async function previewed(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'charter-'));
  const file = join(folder, 'charter.yaml');
  const text = readFileSync(CHARTER, 'utf8');
  writeFileSync(file, text);
  const shown = await preview(file, 'en');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const faults = [];
  const expect = (what, is) => {
    if (!is) faults.push(`preview: ${what}`);
  };
  try {
    const page = await context.newPage();
    page.on('console', (message) => faults.push(`preview: console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`preview: script: ${error}`));
    await page.goto(`${shown.address}?layout=full&language=en`);
    const inner = () => page.frame({ name: 'page' });
    await inner().waitForSelector('main');
    await leads(page, inner, expect);
    await follows(page, inner, file, text, expect);
  } catch (error) {
    faults.push(`preview: ${error.message}`);
  } finally {
    await context.close();
    shown.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}

/** A click, and Enter, on each kind of finding brings its passage into sight. */
async function leads(page, inner, expect) {
  const links = page.locator('#findings .place a');
  const count = await links.count();
  expect(`${count} findings lead to a passage`, count >= 2);
  const seen = new Set();
  for (const link of await links.all()) {
    const id = new URL(await link.getAttribute('href'), page.url()).hash.slice(1);
    if (seen.has(id)) continue;
    seen.add(id);
    await inner().evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    if (seen.size % 2) await link.click();
    else await link.press('Enter');
    const place = inner().locator(`[id="${id}"]`);
    const isThere = await place.waitFor({ state: 'attached', ...SOON }).then(() => true, () => false);
    await page.waitForTimeout(200);
    const where = isThere && (await place.evaluate((element) => ({ top: element.getBoundingClientRect().top, high: innerHeight, at: location.hash })));
    expect(`the way to ${id} leads to ${JSON.stringify(where)}`, where && where.at === `#${id}` && where.top > -2 && where.top < where.high);
  }
  expect(`only ${[...seen]} are led to`, seen.size >= 2);
  expect('a finding leaves the window', new URL(page.url()).search === '?layout=full&language=en');
}

/** A save exchanges the findings and the page, where it was; a file that is broken for a while says so, and the page stays. */
async function follows(page, inner, file, text, expect) {
  await inner().evaluate(() => scrollTo(0, 300));
  await page.evaluate(() => (document.documentElement.dataset.same = 'yes'));
  const saved = text.replace('We answer your e-mail', 'We answer your letter');
  expect('the charter has another promise', saved !== text);
  writeFileSync(file, saved);
  const isNew = await inner().getByText('We answer your letter').first().waitFor({ state: 'attached', ...SOON }).then(() => true, () => false);
  expect('what was saved is not shown', isNew);
  expect('the window was left', (await page.evaluate(() => document.documentElement.dataset.same)) === 'yes');
  const at = await inner().evaluate(() => scrollY);
  expect(`the page went to ${at}`, Math.abs(at - 300) < 20 || at > 100);
  writeFileSync(file, `${saved}\nno_such_key: 1\n`);
  const isBroken = await page.locator('#findings .broken').waitFor(SOON).then(() => true, () => false);
  expect('nobody says that the file is broken', isBroken && (await page.locator('#findings').textContent()).includes('no_such_key'));
  expect('the last page went away', await inner().getByText('We answer your letter').first().isVisible());
  writeFileSync(file, text);
  const isWhole = await inner().getByText('We answer your e-mail').first().waitFor({ state: 'attached', ...SOON }).then(() => true, () => false);
  expect('what was mended is not shown', isWhole && (await page.locator('#findings .broken').count()) === 0);
}
