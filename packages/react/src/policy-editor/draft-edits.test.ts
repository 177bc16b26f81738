import { repairShop } from '@unticked/core';
import { describe, expect, test } from 'vitest';
import { clashes, contentOf, type DraftEdits, pointerIn, valueAt, withEdits } from './draft-edits.js';

const shop = repairShop({ version: 1 });
const edits: DraftEdits = new Map<string, string>([
  ['/purposes/news/text/en', 'Mine.'],
  ['/title/de', 'Unser Betrieb'],
]);

test('what nobody drafted begins with the version before, under the next number and with nothing said of its changes', () => {
  const before = { ...shop, changes: { news: { kind: 'material' as const } } };
  expect(contentOf({ policy: null, before })).toMatchObject({ version: shop.version + 1, purposes: shop.purposes });
  expect(contentOf({ policy: null, before })).not.toHaveProperty('changes');
  expect(contentOf({ policy: shop, before })).toBe(shop);
  expect(contentOf({ policy: null, before: null })).toBeNull();
});

test('edits find their purpose by its id and leave what was saved as it is', () => {
  const turned = { ...shop, purposes: shop.purposes.toReversed() };
  for (const policy of [shop, turned]) {
    const edited = withEdits(policy, edits);
    expect(edited.purposes.find(({ id }) => id === 'news')?.text.en).toBe('Mine.');
    expect(valueAt(edited, '/title/de')).toBe('Unser Betrieb');
  }
  expect(valueAt(shop, '/purposes/news/text/en')).not.toBe('Mine.');
  expect(pointerIn(turned, '/purposes/news/text/en')).not.toBe(pointerIn(shop, '/purposes/news/text/en'));
});

test('what is said of a change is put beside what was said of others', () => {
  const said = withEdits(shop, new Map([['/changes/news', { kind: 'material' as const }]]));
  expect(withEdits(said, new Map([['/changes/repair', { kind: 'wording' as const }]])).changes).toEqual({
    news: { kind: 'material' },
    repair: { kind: 'wording' },
  });
});

test.each(['/purposes/gone/text/en', '/__proto__/polluted', '/purposes/news/__proto__/polluted'])(
  'an edit of %s changes nothing',
  (key) => {
    expect(withEdits(shop, new Map([[key, 'x']]))).toEqual(shop);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  },
);

describe('two who edit', () => {
  test('clash where both changed the same text, and otherwise', () => {
    const theirs = (key: string, text: string) => withEdits(shop, new Map([[key, text]]));
    expect(clashes(shop, theirs('/purposes/news/text/en', 'Theirs.'), edits)).toEqual(['/purposes/news/text/en']);
    expect(clashes(shop, theirs('/purposes/news/text/de', 'Ihres.'), edits)).toEqual([]);
    expect(clashes(shop, theirs('/purposes/news/text/en', 'Mine.'), edits)).toEqual([]);
  });
});
