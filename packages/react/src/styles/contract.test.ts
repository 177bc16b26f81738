import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = dirname(import.meta.dirname);
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const sheets = paths.filter((path) => extname(path) === '.css' && path !== 'styles.css' && path !== 'desk.css');
const sources = paths.filter((path) => /\.tsx?$/.test(path) && !/\.(test|stories)\.tsx?$|^fixtures\b/.test(path));
const all = sources.map(read).join('\n');
const css = sheets
  .map(read)
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '');

const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''));

describe('the styling contract', () => {
  it('is joined into two sheets, all of it in one layer', () => {
    const joined = read('styles.css') + read('desk.css');
    for (const sheet of sheets) {
      expect(joined).toMatch(new RegExp(`@import ['"]\\./${sheet.replaceAll('.', '\\.')}['"] layer\\(unticked\\);`));
    }
  });

  it('styles only parts and states that are there', () => {
    const parts = [...found(css, /data-unticked="([\w-]+)"/g)];
    expect(parts.filter((part) => !all.includes(`data-unticked="${part}"`))).toEqual([]);
    const states = [...found(css, /\[(data-[\w-]+)/g)].filter((state) => state !== 'data-unticked-theme');
    expect(states.filter((state) => !all.includes(state))).toEqual([]);
  });

  it('names every part in a docstring', () => {
    const comments = [...all.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) => comment).join('\n');
    const named = (part: string) => comments.includes(`\`data-unticked="${part}"`) || comments.includes(`\`${part}\``);
    const ours = sources
      .filter((path) => /^(anatomy|standing-at|consent-(pills|history|gate|stop|agreements))\b/.test(path))
      .map(read)
      .join('\n');
    expect([...found(ours, /\sdata-unticked="([\w-]+)"/g)].filter((part) => !named(part))).toEqual([]);
  });

  it('uses only tokens that are there', () => {
    const given = found(css, /(--unticked-[\w-]+):/g);
    given.add('--unticked-pill'); // the name of an anchor
    for (const used of found(css, /var\((--unticked-[\w-]+)/g)) expect([...given]).toContain(used);
  });

  it('reads the same from right to left', () => {
    expect(css).not.toMatch(
      /[\s{;](margin|padding|border)-(left|right|top|bottom)|[\s{;](left|right|top|bottom|width|height):/,
    );
    expect(css).not.toMatch(/text-align:\s*(left|right)|float:\s*(left|right)/);
  });

  it('takes the host’s font and sizes', () => {
    expect(css).not.toMatch(/font-family/);
    expect([...found(css, /font-size:\s*([^;]+);/g)].filter((size) => /px/.test(size))).toEqual([]);
  });

  it('lives under a strict content security policy: no inline style, no style element, no markup from text', () => {
    expect(all).not.toMatch(/\sstyle=|<style|dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|adoptedStyleSheets/);
  });
});
