import { channels } from '@unticked/core';
import { describe, expect, it } from 'vitest';
import { de } from './de.js';
import { en } from './en.js';
import { enMore } from './en-more.js';
import type { Messages } from './messages.js';

/** Every path of a catalogue with the kind of thing that stands there. */
function shapeOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, each]) => shapeOf(each, `${path}/${key}`));
}

/** Every word of a catalogue; functions are called with marks in place of what they take. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('‹1›', '‹2›', '‹3›'))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** All the English there is: the catalogue's, and what widgets bring along. */
const english = { ...en, ...enMore };

const catalogues: readonly (readonly [string, Messages])[] = [
  ['en', english],
  ['de', de],
];

describe.each(catalogues)('catalogue %s', (locale, messages) => {
  it('says everything that English says, in the same shape', () => {
    const optional = (path: string) => !path.startsWith('/errors/') && !path.startsWith('/dateLocale');
    expect(shapeOf(messages).filter(optional).toSorted()).toEqual(shapeOf(english).filter(optional).toSorted());
  });

  it('names its language as Intl does', () => {
    expect(messages.locale).toBe(locale);
    expect(Intl.getCanonicalLocales(messages.dateLocale ?? locale)).toHaveLength(1);
  });

  it('leaves no word empty and no placeholder unfilled', () => {
    for (const word of wordsOf(messages)) {
      expect(word.trim()).not.toBe('');
      expect(word).not.toMatch(/undefined|\[object|\$\{/);
    }
  });

  it('never tells anybody to consent', () => {
    const all = wordsOf(messages).join('\n');
    expect(all).not.toMatch(/you must (agree|accept|consent)|müssen (zustimmen|einwilligen|akzeptieren)/i);
  });

  it('keeps pills to three words', () => {
    const { word, only, without, expired } = messages.pills;
    const texts = [...Object.values(word), expired('3 May'), expired('May 2024')];
    for (const channel of channels)
      texts.push(only(messages.common.channel[channel]), without(messages.common.channel[channel]));
    for (const text of texts) expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(3);
  });

  it('never says two different statuses with the same word', () => {
    const words = Object.values(messages.pills.word);
    expect(new Set(words).size).toBe(words.length);
    const reasons = Object.values(messages.common.reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('counts', () => {
    expect(messages.common.entry('14', 1)).not.toBe(messages.common.entry('14', 2));
    expect(messages.history.showSystem(1)).not.toContain('undefined');
    expect(messages.history.shown(100, 240)).toMatch(/100.*240/);
  });
});
