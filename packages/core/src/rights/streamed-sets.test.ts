import { beforeEach, describe, expect, test } from 'vitest';
import { clerk, failure, person, submissionOf, testLedger, yes } from '../../fixtures/ledger-under-test.js';
import type { CollectedSet, DataSource, HeldItem, SourceControl } from '../model/data-source.js';
import type { ExportManifest } from '../model/person-export.js';
import { nodeCrypto } from '../node.js';
import { createRights } from './create-rights.js';
import { defineDataSource } from './define-data-source.js';
import { checkExport } from './export/check-export.js';
import type { ExportQuestion } from './export/export-question.js';

const subjectId = 'c-1';
const COUNT = 1_000;
const call = (at: number): HeldItem => ({
  at: `call ${at}`,
  ...(at === 700 ? { note: 'Her neighbour Josef pays' } : {}),
  minutes: at % 7,
});
const calls = Array.from({ length: COUNT }, (_, at) => call(at));
let under: ReturnType<typeof testLedger>;

beforeEach(async () => {
  under = testLedger();
  const mine = under.as(person);
  await mine.submit({ subjectId, submission: submissionOf(await mine.form({ subjectId }), [yes('news', 'email')]) });
});

const pbx = (items: CollectedSet['items'], missing?: { readonly en: string }): DataSource =>
  defineDataSource({
    id: 'pbx',
    title: { en: 'Telephone' },
    collect: async () => ({
      sets: [
        { id: 'none', title: { en: 'Nothing' }, items: async function* () {} },
        { id: 'calls', title: { en: 'Calls' }, ground: 'contract', columns: { at: { en: 'When' } }, items },
      ],
      ...(missing ? { missing } : {}),
    }),
  });
const atOnce = defineDataSource({
  ...pbx(calls),
  collect: async () => ({
    sets: [
      { id: 'none', title: { en: 'Nothing' }, items: [] },
      { id: 'calls', title: { en: 'Calls' }, ground: 'contract', columns: { at: { en: 'When' } }, items: calls },
    ],
  }),
});
const asTheyCome = pbx(async function* () {
  yield* calls;
});

const rightsWith = (source: DataSource) =>
  createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    sources: [source],
    timeLimit: 50,
    clock: () => under.clock.now,
    crypto: nodeCrypto,
  }).as(clerk);

async function filesOf(source: DataSource, question: Partial<ExportQuestion> = {}) {
  const texts = new Map<string, string>();
  const chunks = [];
  for await (const chunk of rightsWith(source).exportPerson({ subjectId, ...question })) {
    chunks.push(chunk);
    texts.set(chunk.name, (texts.get(chunk.name) ?? '') + Buffer.from(chunk.bytes).toString());
  }
  expect(await checkExport(chunks, { crypto: nodeCrypto })).toMatchObject({ state: 'whole' });
  return texts;
}

describe('a set that is read as it comes', () => {
  test('is the same to the byte as one that came at once, in every file, and has the same fingerprint', async () => {
    const [whole, streamed] = [await filesOf(atOnce), await filesOf(asTheyCome)];
    expect([...streamed.keys()]).toContain('data/pbx.calls.csv');
    expect(streamed).toEqual(whole);
    expect(JSON.parse(streamed.get('data/pbx.json') ?? '').sets[1].items).toEqual(calls);
    const { systems, fingerprint } = await rightsWith(asTheyCome).held(subjectId);
    expect(systems[1]?.sets[1]?.items).toEqual(calls);
    expect((await rightsWith(atOnce).held(subjectId)).fingerprint).toBe(fingerprint);
  });

  test('is left out of where a mask says, and only where what was looked at is the same', async () => {
    const { fingerprint: seen } = await rightsWith(asTheyCome).held(subjectId);
    const at = { source: 'pbx', set: 'calls' };
    const mask = [{ ...at, item: 700, column: 'note' }];
    const streamed = await filesOf(asTheyCome, { mask, seen });
    expect(streamed).toEqual(await filesOf(atOnce, { mask, seen }));
    expect([...streamed.values()].join('')).not.toMatch(/Josef/);
    for (const [question, path] of [
      [{ mask: [{ ...at, item: 701, column: 'note' }], seen }, '/mask/0'],
      [{ mask: [{ ...at, item: COUNT, column: 'at' }], seen }, '/mask/0'],
      [{ mask, seen: `${seen.slice(0, -1)}_` }, '/seen'],
    ] as const)
      expect(await failure(filesOf(asTheyCome, question))).toMatchObject({ code: 'invalid', path });
  });

  test('is read no further than it is taken, and is closed where nobody takes it any more', async () => {
    const seen = { read: 0, open: 0, stopped: 0 };
    const many = pbx(async function* ({ signal }: SourceControl) {
      seen.open += 1;
      signal.addEventListener('abort', () => {
        seen.stopped += 1;
      });
      try {
        for (let at = 0; at < 20_000; at++) {
          seen.read += 1;
          yield call(at);
        }
      } finally {
        seen.open -= 1;
      }
    });
    const chunks = rightsWith(many).exportPerson({ subjectId, formats: ['csv'], systems: ['pbx'] });
    let [taken, most] = [0, 0];
    for await (const { bytes } of chunks) {
      // Once it was read through, and before this piece was taken.
      most = Math.max(most, seen.read - 20_000 - taken);
      taken += Buffer.from(bytes).toString().split('"call ').length - 1;
      if (taken > 5_000) break;
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(200);
    expect(seen).toMatchObject({ open: 0, stopped: 2 });
  });

  test('that breaks off in the middle is there as far as it came, and every file says so', async () => {
    const breaking = pbx(
      async function* () {
        yield* calls.slice(0, 300);
        throw new Error('Maria is in a state that nobody foresaw');
      },
      { en: 'Calls before 2020 are on paper.' },
    );
    const files = await filesOf(breaking);
    expect((JSON.parse(files.get('manifest.json') ?? '') as ExportManifest).incomplete).toEqual(['pbx']);
    const { missing, sets } = JSON.parse(files.get('data/pbx.json') ?? '');
    expect(sets[1].items).toEqual(calls.slice(0, 300));
    expect(missing.en).toMatch(/^Calls before 2020 are on paper\. Reading stopped in the middle/);
    expect(files.get('statement.txt')).toMatch(/Telephone.*Reading stopped in the middle/);
    expect([...files.values()].join('')).not.toMatch(/Maria/);
    const { systems } = await rightsWith(breaking).held(subjectId);
    expect(systems[1]).toMatchObject({ state: 'partial', missing });
    expect(systems[1]?.sets[1]?.items).toHaveLength(300);
  });

  test('that hangs, or gives what is no record, breaks off there; and with nothing read it failed', async () => {
    const after = (count: number, then: () => Promise<unknown>) =>
      pbx(async function* () {
        yield* calls.slice(0, count);
        yield (await then()) as HeldItem; // also what is none
      });
    const hang = () => new Promise(() => {});
    for (const [source, said] of [
      [after(5, hang), { state: 'partial' }],
      [after(5, async () => ({ at: { deep: true } })), { state: 'partial' }],
      [after(5, async () => ({ at: '\ud800' })), { state: 'partial' }],
      [after(0, hang), { state: 'failed', because: 'timeout' }],
      [after(0, async () => 'nonsense'), { state: 'failed', because: 'error' }],
      [pbx((() => 'nothing to read') as never), { state: 'failed', because: 'error' }],
    ] as const) {
      expect((await rightsWith(source).held(subjectId)).systems[1]).toMatchObject(said);
      const { incomplete } = JSON.parse((await filesOf(source, { formats: ['json'] })).get('manifest.json') ?? '');
      expect(incomplete).toEqual(['pbx']);
    }
  });

  test('that is another when it is read again is cut off before a record that nobody looked at; what was added waits', async () => {
    let reading = 0;
    const moving = (then: readonly HeldItem[]) =>
      pbx(async function* () {
        reading += 1;
        yield* reading === 1 ? calls : then;
      });
    const moved = [...calls.slice(0, 500), { at: 'somebody else' }, ...calls.slice(500)];
    const given: string[] = [];
    const question = { subjectId, formats: ['csv'], systems: ['pbx'] } as const;
    const taking = (async () => {
      for await (const { bytes } of rightsWith(moving(moved)).exportPerson(question))
        given.push(Buffer.from(bytes).toString());
    })();
    expect(await failure(taking)).toMatchObject({ code: 'unavailable' });
    expect(given.join('')).toContain('call 399');
    expect(given.join('')).not.toMatch(/somebody else|call 400/);
    for (const shorter of [calls.slice(0, 500), []]) {
      reading = 0;
      expect(await failure(filesOf(moving(shorter), { formats: ['csv'] }))).toMatchObject({ code: 'unavailable' });
    }
    reading = 0;
    const added = await filesOf(moving([...calls, call(COUNT)]), { formats: ['csv'] });
    expect(added.get('data/pbx.calls.csv')?.split('\r\n')).toHaveLength(COUNT + 2);
  });

  test('and the ledger’s own are cut off where they were erased meanwhile', async () => {
    under = testLedger({ keepProof: { period: 'P3Y', ground: 'legal_claims' } });
    const mine = under.as(person);
    const submission = submissionOf(await mine.form({ subjectId }), [yes('news', 'email')]);
    await mine.submit({ subjectId, submission, contactPoints: { email: 'maria@mail.example' } });
    const erase = { id: 'test-erase-000000000001', because: 'consent_withdrawn', afterwards: 'may_return' } as const;
    const given: string[] = [];
    const taking = (async () => {
      for await (const { name, bytes } of rightsWith(asTheyCome).exportPerson({ subjectId, formats: ['log', 'csv'] })) {
        given.push(Buffer.from(bytes).toString());
        if (name === 'consents.json' && given.length === 1) await under.as(clerk).erase({ subjectId, ...erase });
      }
    })();
    expect(await failure(taking)).toMatchObject({ code: 'unavailable' });
    expect(given.join('')).not.toMatch(/maria@/);
  });
});
