import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  material,
  newsAbout,
  person,
  processBeside,
  shopVersion,
  shopWithNews,
  submissionOf,
  type TestLedger,
  testLedger,
  wording,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { PolicyInput } from '../model/policy.js';
import { repairShop } from '../policy/samples/repair-shop.js';
import type { Ledger } from './ledger.js';

const HOUR = 3_600_000;
const subjectId = 'c-1';
let under: TestLedger;
let ledger: Ledger;

beforeEach(() => {
  under = testLedger();
  ledger = under.as(clerk);
});

const process = (more?: Parameters<typeof testLedger>[0]) => processBeside(under, more);
const gateNow = () => ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' });
const published = async () => {
  const { entries } = await under.store.read({ tenant: 'default', subject: '~policy' }, { after: 0, limit: 100 });
  return entries
    .map(({ body }) => JSON.parse(body))
    .map(({ kind, policyId, version, epochs }) => [kind, policyId, version, epochs.news]);
};

describe('publishing', () => {
  test('writes one entry, and again changes nothing', async () => {
    const first = await ledger.publish(repairShop({ version: 1 }));
    expect(first).toEqual({
      digest: expect.stringMatching(/^sha256-/),
      version: 1,
      inForceFrom: '2026-01-01T00:00:00.000Z',
    });
    under.clock.now += HOUR;
    expect(await ledger.publish(repairShop({ version: 1 }))).toEqual(first);
    expect(
      await process()
        .as(clerk)
        .publish(repairShop({ version: 1 })),
    ).toEqual(first);
    expect(await published()).toEqual([['policy_published', 'repair-shop', 1, 0]]);
  });

  test('a first version is in force from its own date; a later one not before it was published', async () => {
    expect(
      await ledger.publish(shopVersion(2, { changes: wording, effectiveFrom: '2026-02-01T00:00:00.000Z' })),
    ).toMatchObject({ inForceFrom: '2026-11-02T09:00:00.000Z' });
    expect(
      await ledger.publish(shopVersion(3, { changes: wording, effectiveFrom: '2026-12-01T00:00:00.000Z' })),
    ).toMatchObject({ inForceFrom: '2026-12-01T00:00:00.000Z' });
    expect((await ledger.form()).policyVersion).toBe(2);
    under.clock.now = Date.parse('2026-11-30T23:59:59.999Z');
    expect((await ledger.form()).policyVersion).toBe(2);
    under.clock.now += 1;
    expect((await ledger.form()).policyVersion).toBe(3);
  });

  test('the same version with another content is refused, and the first stays', async () => {
    await ledger.form();
    const other = ledger.publish(shopWithNews(1, { text: newsAbout('offers and news') }));
    expect(await failure(other)).toEqual({ code: 'policy_conflict', path: '/version', findings: ['UO-P12 /version'] });
    expect(await published()).toHaveLength(1);
  });

  test('counts material changes by purpose, not wordings', async () => {
    await ledger.publish(shopWithNews(2, { text: newsAbout('offers and news') }, wording));
    await ledger.publish(
      shopWithNews(
        3,
        { text: newsAbout('offers and news'), dataCategories: ['name', 'contact details', 'device'] },
        material,
      ),
    );
    await ledger.publish(
      shopWithNews(
        4,
        { text: newsAbout('offers and news'), dataCategories: ['name', 'contact details', 'device'] },
        material,
      ),
    );
    expect((await published()).map(([, , , epoch]) => epoch)).toEqual([0, 0, 1, 2]);
  });

  const refused: [string, () => PolicyInput, string][] = [
    [
      'a touched purpose that does not say how',
      () => shopWithNews(2, { text: newsAbout('offers and news') }),
      'UO-T04 /changes/news',
    ],
    [
      'a wording that is more than that',
      () => shopWithNews(2, { dataCategories: ['name', 'device'] }, wording),
      'UO-T04 /changes/news',
    ],
    ['a lower version', () => shopVersion(0), 'too_short /version'],
    ['another basis', () => withNewsAs('information'), 'UO-T05 /purposes/2/id'],
  ];
  test.each(refused)('%s is refused with findings', async (_, policy, finding) => {
    const { code, findings } = await failure(ledger.publish(policy()));
    expect(code).toBe('invalid_policy');
    expect(findings.some((found) => found.startsWith(finding))).toBe(true);
    expect(await published()).toHaveLength(1);
  });

  test('a version below the last is refused, also one that was skipped', async () => {
    await ledger.publish(shopVersion(3));
    expect(await failure(ledger.publish(shopVersion(2)))).toMatchObject({
      code: 'invalid_policy',
      findings: ['UO-P12 /version'],
    });
  });

  test('a purpose belongs to one policy', async () => {
    const other = { ...shopVersion(1), id: 'second-shop' };
    const { code, findings } = await failure(ledger.publish(other));
    expect([code, findings]).toEqual([
      'invalid_policy',
      ['purpose_taken /purposes/0/id', 'purpose_taken /purposes/1/id', 'purpose_taken /purposes/2/id'],
    ]);
  });

  test('nothing is stored of what is refused', async () => {
    await ledger.form();
    const stored: string[] = [];
    const store = {
      ...under.store,
      putDocument: async (document: { hash: string }) => void stored.push(document.hash),
    };
    await failure(process({ store }).as(clerk).publish(withNewsAs('information')));
    expect(stored).toEqual([]);
  });
});

function withNewsAs(kind: 'information'): PolicyInput {
  const shop = repairShop({ version: 1 });
  const {
    withdrawal: _,
    expiresAfter: __,
    perChannel: ___,
    ...news
  } = shop.purposes[2] as Extract<PolicyInput['purposes'][number], { kind: 'consent' }>;
  const told = {
    ...news,
    kind,
    basis: 'contract',
    text: newsAbout('notes'),
    script: newsAbout('notes'),
    printed: [],
  } as unknown as PolicyInput['purposes'][number]; // the texts of a consent would be refused by other checks
  return { ...shop, version: 2, changes: material, purposes: [...shop.purposes.slice(0, 2), told] };
}

describe('a purpose that is left out', () => {
  const without = (version: number): PolicyInput => ({
    ...repairShop({ version: 1 }),
    version,
    purposes: repairShop({ version: 1 }).purposes.slice(0, 2),
  });

  test('is not in force, can still be refused, and is asked anew when it comes back', async () => {
    const form = await ledger.form();
    under.clock.now += 5000;
    await under
      .as(person)
      .submit({ subjectId, submission: submissionOf(await under.as(person).form(), [yes('news', 'email')]) });
    under.clock.now += 6000;
    await ledger.publish(without(2));
    expect(await gateNow()).toMatchObject({ reason: 'unknown_purpose' });
    expect((await ledger.contactList({ purposeId: 'news', channel: 'email' })).subjectIds).toEqual([]);
    await ledger.submit({
      subjectId: 'c-2',
      submission: submissionOf(form, [{ questionId: 'news', channel: 'email', answer: 'refused' }], {
        mode: 'read_aloud',
      }),
    });
    await ledger.publish(shopVersion(3));
    expect(await gateNow()).toMatchObject({ reason: 'outdated', remedy: 'ask_again' });
    expect(await ledger.mayContact({ subjectId: 'c-2', purposeId: 'news', channel: 'email' })).toMatchObject({
      reason: 'refused',
    });
    expect((await published()).map(([, , , epoch]) => epoch)).toEqual([0, undefined, 1]);
  });

  test('cannot come back on another basis', async () => {
    await ledger.publish(without(2));
    const back = { ...withNewsAs('information'), version: 3 };
    expect(await failure(ledger.publish(back))).toMatchObject({
      code: 'invalid_policy',
      findings: ['UO-T05 /purposes/2/id'],
    });
  });
});
