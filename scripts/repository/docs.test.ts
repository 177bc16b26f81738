import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { adequacyDecisions } from '../../packages/core/src/rights/inventory/adequacy-decisions.js';
import names from './public-names.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');
const isIn = (text: string) => (word: string) => new RegExp(`\\b${word}\\b`).test(text);

/** What is exported under a name that begins with no other's: `ImportDesk`, and not its part `ImportDeskFile`. */
const widgets = names['@unticked/react']
  .filter((name) => /^[A-Z]\w*$/.test(name))
  .filter((name, _, all) => !all.some((other) => other !== name && name.startsWith(other)));

test('every widget is named in the readme or the docs', () => {
  const files = readdirSync(`${root}docs`).filter((file) => file.endsWith('.md'));
  const docs = ['README.md', ...files.map((file) => `docs/${file}`)].map(read).join('\n');
  expect(widgets.length).toBeGreaterThan(40);
  expect(widgets.filter((name) => !isIn(docs)(name))).toEqual([]);
});

test('every page of the example is named in its readme', () => {
  const pages = readdirSync(`${root}examples/repair-crm/src/client/pages`).filter((file) => file.endsWith('-page.tsx'));
  const readme = read('examples/repair-crm/README.md');
  // The first chooses among the others, and the second is what is shown where there is none.
  const own = pages.filter((file) => file !== 'current-page.tsx' && file !== 'not-found-page.tsx');
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter((file) => !readme.includes(`pages/${file}`))).toEqual([]);
});

test('every decision on adequacy stands in the docs with its day, and no other', () => {
  const rows = read('docs/adequacy.md').matchAll(
    /^\| (\w\w) \| \[(.+?)\]\(.+?\) \| (\d{4}-\d\d-\d\d) \| (whole|part) \|/gm,
  );
  const said = [...rows].map(([, country, decision, from, covers]) => ({ country, decision, from, covers }));
  const data = adequacyDecisions.map(({ country, decision, from, covers }) => ({ country, decision, from, covers }));
  expect(said).toEqual(data);
});
