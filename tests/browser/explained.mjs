// What axe-core cannot decide, and what a checker takes wrongly, and why it is right as it is: each entry of explained.json has a rule, patterns of
// the page and of the element, and the reason. An entry that explains nothing any more is a fault.
import { readFileSync } from 'node:fs';

const ENTRIES = JSON.parse(readFileSync(new URL('./explained.json', import.meta.url), 'utf8'));
const used = new Set();

export function isExplained(rule, node, name) {
  const entry = ENTRIES.find((one) => one.rule === rule && new RegExp(one.page).test(name) && new RegExp(one.element).test(node.html));
  if (entry) used.add(entry);
  return Boolean(entry);
}

export function stale() {
  return ENTRIES.filter((entry) => !used.has(entry)).map((entry) => `explained.json: nothing needs this any more: ${JSON.stringify(entry)}`);
}
