// The pages that are looked at: everything that the program writes for a browser.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const LAYOUTS = ['full', 'summary', 'poster', 'letter', 'complaint-poster', 'complaint-form', 'complaint-file', 'staff-card'];
const LANGUAGES = ['fr', 'nl', 'de', 'en'];
const PROJECT = new URL('../../', import.meta.url).pathname;
const EXAMPLES = `${PROJECT}examples`;
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
  const more = [...dressed(folder), ...long(folder)];
  const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html') && !name.startsWith('site/charters/')).sort();
  const expected = (LAYOUTS.length + 2 + 3) * LANGUAGES.length + 1 + more.length;
  if (pages.length < expected || !more.every((name) => pages.includes(name))) throw new Error(`${pages.length} pages were made of at least ${expected}`);
  return pages;
}

/** Pages in the look of an organisation: its colours, its logos, its typeface. */
function dressed(folder) {
  const home = `${folder}look/`;
  mkdirSync(`${home}fonts`, { recursive: true });
  copyFileSync(`${PROJECT}tests/prints/charter.yaml`, `${home}charter.yaml`);
  copyFileSync(`${PROJECT}tests/looks/charter.toml`, `${home}charter.toml`);
  copyFileSync(`${PROJECT}tests/looks/logo.svg`, `${home}logo.svg`);
  copyFileSync(`${PROJECT}charter-templates/default/fonts/SourceSans3-Bold.ttf`, `${home}fonts/bold.ttf`);
  charter(['render', `${home}charter.yaml`, '--layout', 'full,poster,complaint-poster', '--lang', 'fr', '--output', home, ...DAY]);
  charter(['render', `${home}charter.yaml`, '--lang', 'de', '--output', `${home}demo-service.de.html`, ...DAY]);
  return ['demo-service.fr.html', 'demo-service.de.html', 'demo-service.poster.fr.html', 'demo-service.complaint-poster.fr.html'].map((name) => `look/${name}`);
}

/** Words of two hundred letters and a promise of three thousand words, in every layout. */
function long(folder) {
  const home = `${folder}long/`;
  mkdirSync(home);
  const words = { LETTERS: 'x'.repeat(200), LOCAL: 'y'.repeat(60), WORDS: 'word '.repeat(3000), TEXT: 'word '.repeat(600) };
  // The first line says what the names of the words mean.
  const text = readFileSync(`${PROJECT}tests/prints/long.yaml`, 'utf8').replace(/^#.*\n/, '');
  writeFileSync(`${home}charter.yaml`, Object.entries(words).reduce((all, [name, value]) => all.replaceAll(name, value), text));
  charter(['render', `${home}charter.yaml`, '--layout', 'all', '--lang', 'nl', '--output', home, ...DAY]);
  return LAYOUTS.map((layout) => `long/long.${layout === 'full' ? '' : `${layout}.`}nl.html`);
}

/** Starts a preview of a charter; where it is, and how to end it. */
export async function preview(file = `${EXAMPLES}/fps-finance.yaml`, language = 'fr') {
  const child = spawn(process.env.CHARTER, ['preview', file, '--port', '0', '--lang', language, ...DAY], { stdio: ['ignore', 'ignore', 'pipe'] });
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
