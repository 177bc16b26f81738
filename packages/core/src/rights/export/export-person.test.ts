import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  material,
  person,
  shopWithNews,
  submissionOf,
  testLedger,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import { webCrypto } from '../../canonical/web-crypto.js';
import type { Ledger } from '../../ledger/ledger.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { DataSource } from '../../model/data-source.js';
import type { ExportChunk, ExportManifest } from '../../model/person-export.js';
import { nodeCrypto } from '../../node.js';
import { createRights, type Rights } from '../create-rights.js';
import { defineDataSource, LEDGER_SYSTEM } from '../define-data-source.js';
import { checkExport } from './check-export.js';
import type { ExportQuestion } from './export-question.js';

const subjectId = 'c-1';
const DAY = 86_400_000;
const whole = { staff: 'as_recorded' } as const;
let made = 0;
const id = () => `export-${String(++made).padStart(22, '0')}`;
const crm = defineDataSource({
  id: 'crm',
  title: { en: 'Customers' },
  collect: async () => ({
    sets: [
      { id: 'notes', title: { en: 'Notes' }, items: [{ text: '=1+1 Josef Huber pays' }, { text: 'Lamp', done: true }] },
    ],
  }),
});

let under: ReturnType<typeof testLedger>;
let staff: Ledger;

const rightsWith = (...sources: readonly DataSource[]): Rights =>
  createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    sources,
    clock: () => under.clock.now,
    crypto: nodeCrypto,
  }).as(clerk);

async function exported(rights: Rights, question: Partial<ExportQuestion> = {}): Promise<readonly ExportChunk[]> {
  const chunks: ExportChunk[] = [];
  for await (const chunk of rights.exportPerson({ subjectId, ...question })) chunks.push(chunk);
  return chunks;
}

const textOf = (chunks: readonly ExportChunk[], name: string): string =>
  chunks
    .filter((chunk) => chunk.name === name)
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('');

/** A ledger that has nothing yet, not even a policy, at the time of the first. */
function elsewhere() {
  const store = createMemoryStore();
  const other = testLedger({ store, policies: [], clock: () => under.clock.now });
  return { store, ledger: other.as(clerk) };
}

async function answer(ledger: Ledger, subject = subjectId): Promise<void> {
  const submission = submissionOf(await ledger.form({ subjectId: subject }), [yes('news', 'email')]);
  await ledger.submit({ subjectId: subject, submission, contactPoints: { email: 'maria@mail.example' } });
}

beforeEach(async () => {
  under = testLedger({
    addressKey: 'a key for addresses, 32 characters and more',
    keepProof: { period: 'P3Y', ground: 'legal_claims' },
  });
  staff = under.as(clerk);
  await answer(under.as(person));
  under.clock.now += DAY;
});

describe('an export', () => {
  test('has the log, each system for machines and as a table, the statement, and a manifest last of all', async () => {
    const chunks = await exported(rightsWith(crm));
    expect([...new Set(chunks.map(({ name }) => name))]).toEqual([
      'consents.json',
      `data/${LEDGER_SYSTEM}.json`,
      `data/${LEDGER_SYSTEM}.answers.csv`,
      'data/crm.json',
      'data/crm.notes.csv',
      'statement.txt',
      'manifest.json',
    ]);
    expect(textOf(chunks, 'data/crm.notes.csv')).toBe(
      `"text","done"\r\n"'=1+1 Josef Huber pays",\r\n"Lamp","true"\r\n`,
    );
    const manifest: ExportManifest = JSON.parse(textOf(chunks, 'manifest.json'));
    expect(manifest.files.map(({ name, count }) => `${name} ${count}`).slice(0, 1)).toEqual(['consents.json 2']);
    expect(manifest).toMatchObject({ subjectId, incomplete: [], leftOut: 0 });
    expect(await checkExport(chunks, { crypto: nodeCrypto })).toMatchObject({ state: 'whole' });
    expect(await checkExport(chunks, { crypto: webCrypto })).toMatchObject({ state: 'whole' });
  });

  test('that was cut off or changed anywhere is noticed, and the file is named', async () => {
    const chunks = await exported(rightsWith(crm));
    for (let length = 0; length < chunks.length; length++)
      expect((await checkExport(chunks.slice(0, length), { crypto: nodeCrypto })).state).toBe('cut_off');
    const without = chunks.filter(({ name }) => name !== 'data/crm.json');
    expect(await checkExport(without)).toMatchObject({ state: 'differs', missing: ['data/crm.json'] });
    const changed = chunks.map(({ name, bytes }) => ({
      name,
      bytes: name === 'statement.txt' ? bytes.slice(1) : bytes,
    }));
    expect(await checkExport(changed)).toMatchObject({ state: 'differs', differs: ['statement.txt'] });
    const more = [...chunks, { name: 'data/x.json', bytes: new Uint8Array(1) }];
    expect(await checkExport(more)).toMatchObject({ state: 'differs', unknown: ['data/x.json'] });
  });

  test('says which system is not in it', async () => {
    const broken = defineDataSource({
      id: 'shop',
      title: { en: 'Shop' },
      collect: async () => Promise.reject(new Error('x')),
    });
    const chunks = await exported(rightsWith(broken));
    expect(JSON.parse(textOf(chunks, 'manifest.json')).incomplete).toEqual(['shop']);
    expect(textOf(chunks, 'statement.txt')).toContain('Shop: could not be read.');
  });

  test('leaves out in every file what is masked', async () => {
    const rights = rightsWith(crm);
    const { fingerprint: seen } = await rights.held(subjectId);
    const mask = [
      { source: 'crm', set: 'notes', item: 0, column: 'text' },
      { source: LEDGER_SYSTEM, set: 'answers', item: 0, column: 'address' },
    ];
    const chunks = await exported(rights, { mask, seen });
    expect(chunks.map(({ bytes }) => new TextDecoder().decode(bytes)).join('')).not.toMatch(/huber|maria@/i);
    expect(JSON.parse(textOf(chunks, 'manifest.json')).leftOut).toBe(2);
    expect(await failure(elsewhere().ledger.restorePerson(textOf(chunks, 'consents.json')))).toMatchObject({
      code: 'tampered',
    });
  });

  test('is a step of the request once all of it was taken, and a look', async () => {
    const rights = rightsWith(crm);
    const { id: request } = await staff.openRequest({
      subjectId,
      id: id(),
      type: 'portability',
      receivedOn: '2026-11-03',
    });
    const handOver = { request, id: id(), how: 'Export, by download' };
    expect(await failure(exported(rights, { handOver }))).toMatchObject({ code: 'not_identified' });
    await staff.takeRequestStep({ request, id: id(), step: 'identified', identifiedBy: 'in_person' });
    for await (const chunk of rights.exportPerson({ subjectId, handOver })) if (chunk.name === 'statement.txt') break;
    expect((await staff.request(request)).steps).toHaveLength(2);
    await exported(rights, { handOver });
    expect((await staff.request(request)).steps.at(-1)).toMatchObject({
      step: 'handed_over',
      handedOver: 'Export, by download',
    });
    expect((await rights.lookedAt(subjectId)).map(({ what }) => what)).toEqual(['export']);
  });
});

describe('what was chosen', () => {
  const names = async (question: Partial<ExportQuestion>) => [
    ...new Set((await exported(rightsWith(crm), question)).map(({ name }) => name)),
  ];

  test('is in it, and no more', async () => {
    expect(await names({ formats: ['csv'], systems: ['crm'] })).toEqual(['data/crm.notes.csv', 'manifest.json']);
    expect(await names({ formats: ['statement'] })).toEqual(['statement.txt', 'manifest.json']);
    const chunks = await exported(rightsWith(crm), { formats: ['json', 'statement'], systems: [LEDGER_SYSTEM] });
    expect(JSON.parse(textOf(chunks, 'manifest.json'))).toMatchObject({ notAskedFor: ['crm'] });
    const text = textOf(chunks, 'statement.txt');
    expect(text).not.toContain('Lamp');
    expect(text).toContain('Customers: was not asked for.');
  });

  test('and where it is not there, it is named', async () => {
    for (const [question, path] of [
      [{ formats: [] }, '/formats'],
      [{ formats: ['log', 'pdf' as 'csv'] }, '/formats/1'],
      [{ systems: ['crm', 'shop'] }, '/systems/1'],
    ] as const)
      expect(await failure(exported(rightsWith(crm), question))).toMatchObject({ code: 'invalid', path });
  });

  test('the log alone asks no system, and has whoever is one with the person', async () => {
    await answer(under.as(person), 'c-2');
    await staff.merge({ from: 'c-2', into: subjectId, id: id(), reason: 'The same person.' });
    const never = defineDataSource({
      id: 'crm',
      title: { en: 'x' },
      collect: () => Promise.reject(new Error('asked')),
    });
    for (const one of [subjectId, 'c-2']) {
      const chunks = await exported(rightsWith(never), { ...whole, subjectId: one, formats: ['log'] });
      const { logs } = JSON.parse(textOf(chunks, 'consents.json'));
      expect(logs.map(({ subject }: { subject: string }) => subject).sort()).toEqual(['c-1', 'c-2', '~policy']);
      expect(JSON.parse(textOf(chunks, 'manifest.json')).incomplete).toEqual([]);
    }
  });
});

describe('members of staff', () => {
  test('have no name in it, and are the same one all through', async () => {
    await staff.stop({ subjectId, id: id() });
    under.clock.now += DAY;
    await staff.publish(shopWithNews(2, { expiresAfter: 'P2Y' }, material));
    await under.as({ ...clerk, id: 'u-8', name: 'Otto B.' }).hold({ ...call(), norm: 'x', reviewOn: '2050-01-01' });
    const chunks = await exported(rightsWith(crm));
    expect(chunks.map(({ bytes }) => new TextDecoder().decode(bytes)).join('')).not.toMatch(
      /Eva K|\bu-7\b|Otto B|\bu-8\b/,
    );
    const { logs } = JSON.parse(textOf(chunks, 'consents.json'));
    const written = logs[1].entries.map(({ event, personal }: { event: { recordedBy: string }; personal: unknown }) => [
      event.recordedBy,
      (personal as { recordedBy?: { id: string } }).recordedBy?.id,
    ]);
    expect(new Map(written).get('person')).toBe(person.id);
    expect([...new Set(written.filter(([by]: string[]) => by === 'staff').map(([, name]: string[]) => name))]).toEqual([
      'staff-1',
      'staff-2',
    ]);
    const { sets } = JSON.parse(textOf(chunks, `data/${LEDGER_SYSTEM}.json`));
    expect(JSON.stringify(sets)).toMatch(/"takenBy":"staff-2"/);
    expect(await failure(elsewhere().ledger.restorePerson(textOf(chunks, 'consents.json')))).toMatchObject({
      code: 'tampered',
    });
  });

  test('keep it where the log moves to another ledger', async () => {
    await staff.stop({ subjectId, id: id() });
    expect(textOf(await exported(rightsWith(), whole), 'consents.json')).toContain('Eva K.');
  });
});

describe('another ledger', () => {
  test('takes over who was merged, with policies and texts, and verifies', async () => {
    await answer(under.as(person), 'c-2');
    await staff.merge({ from: 'c-2', into: subjectId, id: id(), reason: 'The same person.' });
    const consents = textOf(await exported(rightsWith(), whole), 'consents.json');
    const { ledger } = elsewhere();
    expect(await ledger.restorePerson(consents)).toEqual(['c-1', 'c-2']);
    expect(await ledger.restorePerson(consents)).toEqual(['c-1', 'c-2']);
    for (const one of ['c-1', 'c-2']) expect(await ledger.history(one)).toEqual(await staff.history(one));
    expect(await ledger.verify()).toMatchObject({ ok: true });
    expect(await ledger.contactList({ purposeId: 'news', channel: 'email' })).toEqual(
      await staff.contactList({ purposeId: 'news', channel: 'email' }),
    );
  });

  test('goes on with the log', async () => {
    const { ledger } = elsewhere();
    await ledger.restorePerson(textOf(await exported(rightsWith(), whole), 'consents.json'));
    await ledger.stop({ subjectId, id: id() });
    expect(await ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({
      allowed: false,
    });
    expect(await ledger.verify()).toMatchObject({ ok: true });
  });

  test('refuses a log that is not empty there, other policies, and what does not match its hashes, and keeps nothing of it', async () => {
    const consents = textOf(await exported(rightsWith(), whole), 'consents.json');
    await staff.stop({ subjectId, id: id() });
    expect(await failure(staff.restorePerson(consents))).toMatchObject({ code: 'subject_exists' });
    const own = testLedger({ policies: [shopWithNews(1, { expiresAfter: 'P1Y' })] }).as(clerk);
    await own.form();
    expect(await failure(own.restorePerson(consents))).toMatchObject({ code: 'policy_conflict' });
    const { store, ledger } = elsewhere();
    for (const [was, is, code] of [
      ['"kind":"given"', '"kind":"refused"', 'tampered'],
      ['maria@mail', 'marie@mail', 'tampered'],
      ['"acme"', '"acne"', 'tampered'],
      ['"subject":"c-1"', '"subject":"~due:2026-11"', 'invalid'],
      ['unticked/consents/v1', 'unticked/consents/v2', 'invalid'],
      ['{"format"', '"format"', 'invalid'],
    ] as const) {
      expect(consents).toContain(was);
      expect(await failure(ledger.restorePerson(consents.replace(was, is)))).toMatchObject({ code });
    }
    expect(await store.scan?.('default', { after: '', limit: 10 })).toEqual([]);
  });

  test('is staff business', async () => {
    const mine = under.as(person);
    expect(await failure(mine.restorePerson('{}'))).toMatchObject({ code: 'forbidden' });
    expect(() => mine.exportLogs({ subjects: [subjectId] })).toThrowError(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });
});

let version = 1;
const call = () => ({ subjectId, id: id(), reason: 'As drawn.' });
const steps = {
  yes: () => answer(under.as(person)),
  no: () => under.as(person).stop({ subjectId, id: id() }),
  stop: () => staff.stop({ subjectId, id: id() }),
  hold: () => staff.hold({ ...call(), norm: 'Section 132 BAO', reviewOn: '2050-01-01' }),
  remove: () => staff.remove(call()),
  restore: () => staff.restore(call()),
  version: () => staff.publish(shopWithNews(++version, { expiresAfter: `P${version}Y` }, material)),
  erase: () => staff.erase({ subjectId, id: id(), because: 'consent_withdrawn', afterwards: 'may_return' }),
} as const satisfies Readonly<Record<string, () => Promise<unknown>>>;
const drawn = fc.tuple(fc.constantFrom(...Object.values(steps)), fc.integer({ min: 0, max: 400 }));

test('of any log: what was exported says the same elsewhere at every time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { maxLength: 8 }), async (taken) => {
      under = testLedger({ keepProof: { period: 'P3Y', ground: 'legal_claims' } });
      staff = under.as(clerk);
      version = 1;
      const times = [under.clock.now];
      await answer(under.as(person));
      for (const [take, days] of taken) {
        under.clock.now += days * DAY + 1;
        times.push(under.clock.now);
        // What cannot be done now is not done.
        await take().catch(() => undefined);
      }
      const { ledger } = elsewhere();
      await ledger.restorePerson(textOf(await exported(rightsWith(), whole), 'consents.json'));
      for (const time of times)
        for (const asked of [{ at: time }, { asOf: time }, { at: time + DAY }]) {
          const moment = Object.fromEntries(
            Object.entries(asked).map(([key, at]) => [key, new Date(at).toISOString()]),
          );
          expect(await ledger.standing(subjectId, 'en', moment)).toEqual(await staff.standing(subjectId, 'en', moment));
        }
      expect(await ledger.verify()).toMatchObject({ ok: true });
    }),
    { numRuns: Number(process.env.RUNS ?? 30) },
  );
}, 120_000);
