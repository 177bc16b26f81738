import { describe, expect, test } from 'vitest';
import { repairInventory } from '../../../fixtures/repair-inventory.js';
import { isConsentError } from '../../errors/is-consent-error.js';
import { defineInventory } from './define-inventory.js';
import type { InventoryInput } from './inventory.js';

const [shop] = repairInventory.systems;

/** The findings of what is given instead of, or beside, a sound inventory. */
function foundIn(more: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    defineInventory({ ...repairInventory, ...more } as InventoryInput); // data that the compiler never saw
  } catch (error) {
    if (isConsentError(error, 'invalid')) return error.findings.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}
const inShop = (more: Readonly<Record<string, unknown>>) => foundIn({ systems: [{ ...shop, ...more }] });

test('a sound one is a frozen copy', () => {
  const input = structuredClone(repairInventory);
  const inventory = defineInventory(input);
  expect(inventory).toEqual(repairInventory);
  expect(inventory).not.toBe(input);
  expect(Object.isFrozen(inventory.systems[0]?.data[0])).toBe(true);
});

describe('is refused with a path', () => {
  test('without languages, systems or somebody who answers', () => {
    expect(foundIn({ locales: [] })).toEqual(['too_short /locales']);
    expect(foundIn({ locales: ['English'] })).toEqual(['bad_locale /locales/0']);
    expect(foundIn({ systems: [] })).toEqual(['too_short /systems']);
    expect(foundIn({ controller: undefined })).toEqual(['missing_field /controller']);
    expect(foundIn({ dpo: { name: 'D', address: 'A', contact: {} } })).toEqual(['missing_field /dpo/contact']);
  });

  test('where a text lacks a language or says nothing in it', () => {
    expect(inShop({ title: { en: 'Shop' } })).toEqual(['text_missing /systems/0/title']);
    expect(inShop({ data: [{ en: 'Name', de: ' ' }] })).toEqual(['text_missing /systems/0/data/0']);
  });

  test('where something is unknown, of another type or left out', () => {
    expect(inShop({ secuirty: {} })).toEqual(['unknown_field /systems/0/secuirty']);
    expect(inShop({ role: 'owner' })).toEqual(['bad_format /systems/0/role']);
    expect(inShop({ places: [] })).toEqual(['too_short /systems/0/places']);
    expect(inShop({ places: [{ country: 'Austria' }] })).toEqual(['bad_jurisdiction /systems/0/places/0/country']);
    expect(inShop({ retention: undefined })).toHaveLength(1);
    expect(inShop({ purposes: [] })).toEqual(['too_short /systems/0/purposes']);
    expect(inShop({ purposes: [{ title: { en: 'a', de: 'b' }, ground: 'consent' }] })).toHaveLength(1);
    expect(inShop({ onBehalfOf: [] })).toEqual(['unknown_field /systems/0/onBehalfOf']);
  });

  test('where two systems have one id', () => {
    expect(foundIn({ systems: [shop, shop] })).toEqual(['duplicate_id /systems/1/id']);
  });

  test('where data is outside and nothing protects it: in the system, at who runs it, at who gets it', () => {
    const US = { country: 'US' };
    expect(inShop({ places: [{ country: 'AT' }, US] })).toEqual(['safeguard_missing /systems/0/places/1/safeguard']);
    expect(inShop({ operator: { name: 'Cloud Inc.', place: US } })).toEqual([
      'safeguard_missing /systems/0/operator/place/safeguard',
    ]);
    expect(inShop({ recipients: [{ who: { en: 'a', de: 'b' }, role: 'processor', place: US }] })).toEqual([
      'safeguard_missing /systems/0/recipients/0/place/safeguard',
    ]);
    expect(inShop({ places: [{ country: 'IN', safeguard: { kind: 'adequacy' } }] })).toEqual([
      'decision_unknown /systems/0/places/0/safeguard',
    ]);
    expect(inShop({ places: [{ country: 'US', safeguard: { kind: 'derogation', article: '6(1)(a)' } }] })).toEqual([
      'bad_format /systems/0/places/0/safeguard/article',
    ]);
  });
});
