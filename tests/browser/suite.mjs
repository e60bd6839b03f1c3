// Looks at every page as its readers will, and says what is wrong. Exit code 0: nothing; 1: something; 2: it could not be tried.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { launch, serve } from './browser.mjs';
import { known } from './bad.mjs';
import { stale } from './explained.mjs';
import { look, VIEWS } from './look.mjs';
import { markup } from './markup.mjs';
import { make, preview } from './pages.mjs';
import { previewed } from './preview.mjs';
import { search } from './search.mjs';

const only = process.argv[2] ?? '';
const started = Date.now();
const faults = [];
const folder = new URL('./pages/', import.meta.url).pathname;
const screenshots = new URL('./screenshots/', import.meta.url).pathname;
if (!only) rmSync(screenshots, { recursive: true, force: true });

const pages = make(folder).filter((page) => page.includes(only));
const server = await serve(folder);
const browser = await launch();
const shown = await preview();
try {
  faults.push(...(await known(browser)));
  faults.push(...(await search(browser, server.address)));
  faults.push(...(await previewed(browser)));
  const jobs = pages.flatMap((page) => VIEWS.map((view) => ({ address: server.address, page, view })));
  if (!only || 'preview.html'.includes(only)) {
    writeFileSync(`${folder}preview.html`, await (await fetch(shown.address)).text());
    jobs.push(...VIEWS.map((view) => ({ address: shown.address, page: '', view })));
  }
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const found = await look(browser, job.address, job.page, job.view, screenshots);
      faults.push(...found.map((fault) => `${job.page || 'preview.html'} (${job.view.name}): ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism?.() ?? cpus().length }, work));
} finally {
  await browser.close();
  server.close();
  shown.close();
}
if (existsSync(`${folder}preview.html`)) pages.push('preview.html');
faults.push(...markup(folder, pages));
if (!only) faults.push(...stale());

for (const fault of faults) console.log(fault);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${pages.length} pages, each seen ${VIEWS.length} times, in ${seconds} s: ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
