// axe-core: WCAG 2.0 to 2.2, A and AA, and good practice. What it leaves undecided is explained, or is a fault.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isExplained } from './explained.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

export async function accessibility(page, name) {
  await page.evaluate(AXE);
  const result = await page.evaluate(
    (tags) => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations', 'incomplete'], iframes: false }),
    TAGS,
  );
  const said = (kind, rule, node) => `${kind} ${rule.id}: ${node.target.join(' ')}: ${(node.failureSummary ?? rule.help).replaceAll(/\s+/g, ' ')}`;
  const violations = result.violations.flatMap((rule) => rule.nodes.map((node) => said('axe', rule, node)));
  const undecided = result.incomplete.flatMap((rule) =>
    rule.nodes.filter((node) => !isExplained(rule.id, node, name)).map((node) => said('axe cannot tell', rule, node)),
  );
  // A run that looked at nothing would find nothing.
  return result.passes.length ? [...violations, ...undecided] : ['axe: no rule was tried'];
}
