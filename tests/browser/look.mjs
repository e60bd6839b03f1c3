// One page in one window: what is asked of it there.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { accessibility } from './accessibility.mjs';
import { order } from './order.mjs';
import { reflow, spacing } from './room.mjs';

const SIZES = [{ width: 320, height: 640 }, { width: 1280, height: 900 }];

/** Every window in which a page is seen. */
export const VIEWS = ['light', 'dark'].flatMap((theme) => SIZES.map((size) => ({ theme, size, name: `${theme}, ${size.width} px` })));

/** What is wrong with a page there. */
export async function look(browser, address, name, view, screenshots) {
  const context = await browser.newContext({ viewport: view.size, colorScheme: view.theme });
  const faults = [];
  try {
    const page = await context.newPage();
    const own = new URL(name, address).href;
    const title = name || 'preview.html';
    await page.route('**/*', (route) => (route.request().url().startsWith(address) ? route.continue() : route.abort()));
    page.on('request', (request) => {
      if (!isOwn(request.url(), own, address)) faults.push(`request: ${request.url()}`);
    });
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`script: ${error}`));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
    await page.goto(own, { waitUntil: 'load' });
    faults.push(...(await accessibility(page, title)));
    const unseen = await page.evaluate(() => [...document.images].filter((image) => !image.complete || !image.naturalWidth).map((image) => image.alt));
    faults.push(...unseen.map((alt) => `a picture is not shown: ${alt}`));
    faults.push(...(await reflow(page)));
    if (screenshots) {
      const path = `${screenshots}${title.replace(/\.html$/, '')}.${view.theme}.${view.size.width}.png`;
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path, fullPage: true });
    }
    if (view.theme === 'light') {
      faults.push(...(await order(page)));
      faults.push(...(await spacing(page)));
    }
  } catch (error) {
    faults.push(`not looked at: ${error.message}`);
  } finally {
    await context.close();
  }
  return faults;
}

/** A page is whole in itself; only the register has a script and an index, and a preview its script and the page that it shows. */
function isOwn(url, own, address) {
  if (url === own || url.startsWith('data:')) return true;
  const path = url.startsWith(address) ? url.slice(address.length) : undefined;
  return own.includes('/site/') ? /^site\/search\.(js|[a-z]{2}\.json)$/.test(path) : own === address && /^(preview\.js|saves|page\/.*)$/.test(path);
}
