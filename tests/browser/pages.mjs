// The pages that are looked at: everything that the program writes for a browser.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';

const LAYOUTS = ['full', 'summary', 'poster', 'letter', 'complaint-poster', 'complaint-form', 'complaint-file', 'staff-card'];
const LANGUAGES = ['fr', 'nl', 'de', 'en'];
const EXAMPLES = new URL('../../examples', import.meta.url).pathname;
const CHARTER = `${EXAMPLES}/complete.yaml`;
const DAY = ['--as-of', '2026-11-23'];

/** Makes the pages in a folder; their names in it, in order. */
export function make(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const layout of LAYOUTS) {
    charter(['render', CHARTER, '--format', 'html', '--layout', layout, '--lang', 'all', '--output', folder, ...DAY]);
  }
  for (const language of LANGUAGES) {
    const into = (name) => `${folder}${name}.${language}.html`;
    charter(['matrix', CHARTER, '--format', 'html', '--lang', language, '--output', into('matrix'), ...DAY]);
    charter(['check', CHARTER, '--format', `html=${into('report')}`, '--lang', language, '--upcoming', '2y', ...DAY]);
  }
  // The pages of its charters are those above.
  charter(['site', EXAMPLES, '--output', `${folder}site`, ...DAY]);
  const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html') && !name.startsWith('site/charters/')).sort();
  const expected = (LAYOUTS.length + 2 + 3) * LANGUAGES.length + 1;
  if (pages.length < expected) throw new Error(`${pages.length} pages were made of at least ${expected}`);
  return pages;
}

/** Starts a preview; where it is, and how to end it. */
export async function preview() {
  const child = spawn(process.env.CHARTER, ['preview', `${EXAMPLES}/fps-finance.yaml`, '--port', '0', '--lang', 'fr', ...DAY], { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise((ready, failed) => {
    child.stderr.on('data', (said) => ready(/http:\S+/.exec(said)?.[0]));
    child.on('exit', () => failed(new Error('the preview ended at once')));
  });
  return { address, close: () => child.kill('SIGINT') };
}

/** Runs the program. That it finds something in a charter is no failure here. */
function charter(args) {
  try {
    execFileSync(process.env.CHARTER, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    if (error.status !== 1) throw new Error(`charter ${args.join(' ')}: ${error.stderr ?? error.message}`);
  }
}
