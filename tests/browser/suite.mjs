// Looks at every page as its readers will, and says what is wrong. Exit code 0: nothing; 1: something; 2: it could not be tried.
import { rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { launch, serve } from './browser.mjs';
import { known } from './bad.mjs';
import { stale } from './explained.mjs';
import { look, VIEWS } from './look.mjs';
import { markup } from './markup.mjs';
import { make } from './pages.mjs';

const only = process.argv[2] ?? '';
const started = Date.now();
const faults = [];
const folder = new URL('./pages/', import.meta.url).pathname;
const screenshots = new URL('./screenshots/', import.meta.url).pathname;
if (!only) rmSync(screenshots, { recursive: true, force: true });

const pages = make(folder).filter((page) => page.includes(only));
const server = await serve(folder);
const browser = await launch();
try {
  faults.push(...(await known(browser)));
  const jobs = pages.flatMap((page) => VIEWS.map((view) => ({ page, view })));
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const found = await look(browser, server.address, job.page, job.view, screenshots);
      faults.push(...found.map((fault) => `${job.page} (${job.view.name}): ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism?.() ?? cpus().length }, work));
} finally {
  await browser.close();
  server.close();
}
faults.push(...markup(folder, pages));
if (!only) faults.push(...stale());

for (const fault of faults) console.log(fault);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${pages.length} pages, each seen ${VIEWS.length} times, in ${seconds} s: ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
