// Checked by the compiler only: what the law asks for and is not said must not compile.
import { defineInventory } from './define-inventory.js';
import type { InventoryInput, OwnSystem, Place, ProcessedSystem } from './inventory.js';
import type { ProcessingRecord, PublicInventory } from './inventory-document.js';

declare const frame: Omit<InventoryInput, 'systems'>;
declare const words: { readonly en: string };

const safe: readonly Place[] = [
  { country: 'AT' },
  { country: 'CH' },
  { country: 'US', safeguard: { kind: 'adequacy' } },
  { country: 'IN', safeguard: { kind: 'scc', copy: words } },
  { country: 'IN', safeguard: { kind: 'derogation', article: '49(1)(b)' } },
];
// @ts-expect-error outside, and no decision covers it whole
const unsafe: Place = { country: 'US' };
// @ts-expect-error nobody is told how to get a copy (GDPR Art. 13(1)(f))
const withoutCopy: Place = { country: 'IN', safeguard: { kind: 'scc' } };
// @ts-expect-error no letter of Art. 49(1)
const otherArticle: Place = { country: 'IN', safeguard: { kind: 'derogation', article: '49(2)' } };
export const places = [...safe, unsafe, withoutCopy, otherArticle];

const common = { title: words, persons: [words], data: [words], places: safe, retention: { words } };
const own: OwnSystem = { ...common, id: 'shop', role: 'controller', purposes: ['news'] };
const party = { name: 'B', address: 'A', contact: { email: 'b@b.example' } };
const processed: ProcessedSystem = {
  ...common,
  id: 'hosting',
  role: 'processor',
  onBehalfOf: [party],
  processing: [words],
};
defineInventory({ ...frame, systems: [own, processed] });

// @ts-expect-error a consent is asked by a policy
defineInventory({ ...frame, systems: [{ ...own, purposes: [{ title: words, ground: 'consent' }] }] });
// @ts-expect-error which interests they are
defineInventory({ ...frame, systems: [{ ...own, purposes: [{ title: words, ground: 'legitimate_interests' }] }] });
// @ts-expect-error a processor has no purposes of its own
defineInventory({ ...frame, systems: [{ ...processed, purposes: ['news'] }] });
// @ts-expect-error who decides acts on behalf of nobody
defineInventory({ ...frame, systems: [{ ...own, onBehalfOf: [party] }] });
// @ts-expect-error how long it is kept is always said
defineInventory({ ...frame, systems: [{ ...own, retention: undefined }] });

declare const record: ProcessingRecord;
// @ts-expect-error what is for staff is no public page
export const shown: PublicInventory['systems'] = record.asController;
