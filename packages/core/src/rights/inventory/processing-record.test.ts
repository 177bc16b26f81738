import { beforeEach, describe, expect, test } from 'vitest';
import { clerk, failure, person, shopWithNews, testLedger } from '../../../fixtures/ledger-under-test.js';
import { repairInventory } from '../../../fixtures/repair-inventory.js';
import { createRights, type RightsOptions } from '../create-rights.js';
import { defineDataSource } from '../define-data-source.js';
import { defineInventory } from './define-inventory.js';
import type { InventoryInput } from './inventory.js';
import { inventoryCsv } from './inventory-csv.js';
import type { ProcessingRecord } from './inventory-document.js';
import { inventoryWordsDe } from './inventory-words-de.js';
import { inventoryWordsEn } from './inventory-words-en.js';

const sources = ['shop', 'newsletter'].map((id) =>
  defineDataSource({ id, title: { en: id }, collect: async () => ({ sets: [] }) }),
);
let under: ReturnType<typeof testLedger>;
beforeEach(() => {
  under = testLedger();
});

const rightsWith = (input: Partial<InventoryInput> = {}, more: Partial<RightsOptions> = {}) =>
  createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    sources,
    clock: () => under.clock.now,
    inventory: defineInventory({ ...repairInventory, ...input }),
    ...more,
  });
const recordWith = async (input?: Partial<InventoryInput>, more?: Partial<RightsOptions>) =>
  rightsWith(input, more).as(clerk).processingRecord();
const valuesOf = ({ asController, asProcessor }: ProcessingRecord, id: string) =>
  [...asController.entries, ...asProcessor.entries].find((entry) => entry.id === id)?.values;
const codesOf = ({ findings }: ProcessingRecord) => findings.map(({ code, path }) => `${code} ${path}`);
const [shop, log, letter] = repairInventory.systems;

describe('the record', () => {
  test('says of each system what Art. 30(1) asks for, and of the others what Art. 30(2) does', async () => {
    const record = await recordWith({}, { facts: { anchors: { contractEnd: { en: 'the end of the contract' } } } });
    expect(record.asController.entries.map(({ id }) => id)).toEqual(['shop', 'consent-log', 'newsletter']);
    expect(record.parties.map(({ heading }) => heading)).toEqual(['Controller', 'Data-protection officer']);
    expect(valuesOf(record, 'shop')).toEqual({
      responsible: ['Acme Repairs GmbH'],
      purposes: [
        'Information about your repair: contract (GDPR Art. 6(1)(b))',
        'Messages about your repair: contract (GDPR Art. 6(1)(b))',
        'Preventing fraud: legitimate interests (GDPR Art. 6(1)(f)): no device goes to the wrong person',
      ],
      persons: ['Customers'],
      data: ['Name and address', 'Devices and repairs'],
      sources: ['the person'],
      recipients: [
        'Tax adviser',
        'Text messages (on behalf of the controller; Switzerland: adequacy decision 2000/518/EC)',
      ],
      places: ['Austria'],
      retention: ['7 years from the end of the contract'],
      operator: ['we ourselves'],
      security: ['Locked room, two-factor sign-in'],
    });
    expect(valuesOf(record, 'newsletter')).toMatchObject({
      responsible: [
        'Acme Repairs GmbH, together with Tool Partner Ltd, 2 High Street, Leeds',
        'We answer all requests.',
      ],
      sources: ['the web shop'],
      places: ['India: standard contractual clauses; copy: ask the office'],
      retention: ['24 months from lastUse'],
      operator: ['Mailer Inc. (United States: adequacy decision (EU) 2023/1795)', 'contract: DPA-2026-17'],
    });
    expect(valuesOf(record, 'hosting')).toMatchObject({
      clients: ['Berta Bikes, Wien, b@berta.example'],
      processing: ['Keeping bookings'],
      security: ['As the shop'],
    });
    expect(record.findings).toEqual([]);
  });

  test('in German, every word of it', async () => {
    const record = await rightsWith().as(clerk).processingRecord({ locale: 'de-AT' });
    expect(record.title).toBe('Verzeichnis von Verarbeitungstätigkeiten von Acme Repairs GmbH');
    expect(valuesOf(record, 'newsletter')).toMatchObject({
      places: ['Indien: Standardvertragsklauseln; Kopie: im Büro fragen'],
    });
    expect(Object.keys(inventoryWordsDe.fields)).toEqual(Object.keys(inventoryWordsEn.fields));
  });

  test('a table for a spreadsheet has all of it, and nothing in it runs', async () => {
    const title = { en: '=SUM(A1)', de: '=SUM(A1)' };
    const csv = inventoryCsv(await recordWith({ systems: shop ? [{ ...shop, title }] : [] }));
    const [head, row] = csv.split('\r\n');
    expect(head).toContain('"System","Who is responsible","What for, and on what ground"');
    expect(row).toContain(`"'=SUM(A1)"`);
    expect(csv).toContain('"Locked room, two-factor sign-in"');
  });

  test('is no person’s, and there is none where nothing is declared', async () => {
    expect(await failure(Promise.resolve().then(() => rightsWith().as(person)))).toMatchObject({ code: 'forbidden' });
    const { inventory: _, ...without } = {
      ledger: { ...under, durability: 'memory', sealsPresentations: true } as const,
      inventory: 0,
    };
    const bare = createRights(without);
    expect(await failure(bare.as(clerk).processingRecord())).toMatchObject({ code: 'unsupported' });
    expect(await failure(bare.publicInventory())).toMatchObject({ code: 'unsupported' });
  });
});

describe('what does not fit is found', () => {
  test('a purpose of no policy, and one that no system serves', async () => {
    if (!log || !letter || log.role === 'processor') throw new Error('the fixture is another');
    const record = await recordWith({ systems: [{ ...log, purposes: ['repair', 'repair-messages', 'raffle'] }] });
    expect(codesOf(record)).toEqual([
      'unknown_purpose /systems/0/purposes/2',
      'unlisted_source /systems',
      'unlisted_source /systems',
      'unlisted_purpose /systems',
    ]);
    expect(record.findings.map(({ params }) => Object.values(params).join())).toEqual([
      'raffle',
      'shop',
      'newsletter',
      'news',
    ]);
    expect(record.findings[0]).toMatchObject({
      system: 'Consent log',
      text: 'There is no purpose of this id: correct the id or publish the policy that has it.',
    });
    expect(valuesOf(record, 'consent-log')).toMatchObject({
      purposes: expect.arrayContaining(['raffle (in force in no policy)']),
    });
  });

  test('the ledger itself is one of the systems that hold data', async () => {
    const { systems } = repairInventory;
    expect(codesOf(await recordWith({ systems: systems.filter(({ id }) => id !== 'consent-log') }))).toEqual([
      'unlisted_source /systems',
    ]);
  });

  test('a source that nobody registered, and a system whose protection nobody described', async () => {
    if (!shop) throw new Error('the fixture is another');
    const { security: _, ...open } = shop;
    const more = { ...open, id: 'till', dataSource: 'till' } as typeof shop;
    const record = await recordWith({ systems: [...repairInventory.systems, more] });
    expect(codesOf(record)).toEqual(['unknown_source /systems/4/dataSource', 'security_unsaid /systems/4/security']);
    expect(record.findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  test('a decision that has ended since', async () => {
    if (!shop) throw new Error('the fixture is another');
    const inBritain = { ...shop, places: [{ country: 'GB' }] } as const;
    const input = { systems: [inBritain, ...repairInventory.systems.slice(1)] };
    expect(codesOf(await recordWith(input))).toEqual([]);
    under.clock.now = Date.parse('2031-12-28T09:00:00.000Z');
    const record = await recordWith(input);
    expect(codesOf(record)).toEqual(['safeguard_missing /systems/0/places/0/safeguard']);
    expect(valuesOf(record, 'shop')).toMatchObject({ places: ['United Kingdom: nothing is said to protect it there'] });
  });
});

describe('the public page', () => {
  test('says who, why, of whom, what, from where, to whom, where and how long, and what one can do', async () => {
    const page = await rightsWith({}, { facts: { authority: { en: 'The authority, Vienna' } } }).publicInventory();
    expect(page.title).toBe('Where your data is at Acme Repairs GmbH');
    expect(page.systems.entries.map(({ id }) => id)).toEqual(['shop', 'consent-log', 'newsletter']);
    expect(page.systems.entries[1]?.values).toMatchObject({
      purposes: ['News and offers: your consent (GDPR Art. 6(1)(a))'],
      retention: ['three years after the last use'],
    });
    expect(page.systems.entries[2]?.values.recipients).toEqual([
      'a company that runs this system, on behalf of the controller (United States: adequacy decision (EU) 2023/1795)',
    ]);
    expect(page.rights.flatMap(({ lines }) => lines).join(' ')).toContain('The authority, Vienna');
  });

  test('has nothing that is for staff', async () => {
    const text = JSON.stringify(await rightsWith().publicInventory());
    for (const secret of [
      'Locked',
      'two-factor',
      'Encrypted',
      'Mailer',
      'DPA-2026-17',
      'Berta',
      'security',
      'operator',
      'dataSource',
      'finding',
    ])
      expect(text).not.toContain(secret);
  });

  test('names no purpose that is in no policy, and follows the policy that is in force', async () => {
    under = testLedger({ policies: [shopWithNews(1, {})] });
    if (!log || log.role === 'processor') throw new Error('the fixture is another');
    const page = await rightsWith({ systems: [{ ...log, purposes: ['news', 'raffle'] }] }).publicInventory({
      locale: 'de',
    });
    expect(page.systems.entries[0]?.values.purposes).toHaveLength(1);
  });
});
