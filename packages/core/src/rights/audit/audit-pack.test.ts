import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { clerk, failure, person, submissionOf, testLedger, yes } from '../../../fixtures/ledger-under-test.js';
import { type AuditSummary, auditSections } from '../../model/audit-summary.js';
import type { ExportChunk } from '../../model/person-export.js';
import { nodeCrypto } from '../../node.js';
import { repairShop } from '../../policy/samples/repair-shop.js';
import { createRights } from '../create-rights.js';
import { unzipExport } from '../export/unzip-export.js';
import type { AuditManifest } from './audit-manifest.js';
import type { AuditQuestion } from './audit-question.js';
import { fileOf } from './file-of.js';

const HOUR = 3_600_000;
const PEOPLE = 12;
const from = '2026-11-02T00:00:00.000Z';
const until = '2026-11-03T00:00:00.000Z';
const asking: AuditQuestion = { from, until, seed: 'forty-two', sampleSize: 4 };
let under: ReturnType<typeof testLedger>;

async function saysYes(subjectId: string, by: typeof clerk): Promise<void> {
  const ledger = under.as(by);
  const capture =
    by.type === 'staff'
      ? { capture: { method: 'in_person', withWhom: 'Eva K.', sentence: 'In person, to Eva K.' } as const }
      : {};
  const mode = by.type === 'staff' ? { mode: 'read_aloud' as const } : {};
  const submission = submissionOf(await ledger.form({ subjectId }), [yes('news', 'email')], { ...capture, ...mode });
  const { outcome } = await ledger.submit({ subjectId, submission });
  expect(outcome).toBe('recorded');
}

beforeEach(async () => {
  under = testLedger();
  for (let index = 0; index < PEOPLE; index++) await saysYes(`c-${index}`, clerk);
  await saysYes('own-screen', person);
  under.clock.now += 24 * HOUR;
  await saysYes('next-day', clerk);
});

const rights = (sign?: (manifest: Uint8Array) => Promise<string>) =>
  createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    clock: () => under.clock.now,
    crypto: nodeCrypto,
    ...(sign ? { sign } : {}),
  }).as(clerk);

async function filesOf(pack: AsyncIterable<ExportChunk>): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { name, bytes } of pack) files.set(name, (files.get(name) ?? '') + new TextDecoder().decode(bytes));
  return files;
}
const take = async (more: Partial<AuditQuestion> = {}) => filesOf(rights().auditPack({ ...asking, ...more }));
const drawn = (
  files: ReadonlyMap<string, string>,
): readonly { key: string; subjectId: string; entry: { ref: { hash: string } } }[] =>
  (files.get('sample.ndjson') ?? '')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const ids = (files: ReadonlyMap<string, string>) => drawn(files).map(({ subjectId }) => subjectId);

test('the manifest comes last and names every file with its SHA-256; its signature is over its very bytes', async () => {
  const signed: string[] = [];
  const signing = rights(async (bytes) => {
    signed.push(new TextDecoder().decode(bytes));
    return 'a.signature.of-it';
  });
  const files = await filesOf(signing.auditPack(asking));
  const names = [...files.keys()];
  const made = ['about.txt', ...auditSections.map((id) => fileOf[id]), 'summary.json'];
  expect(names).toEqual([...made, 'manifest.json', 'manifest.jws']);
  const manifest: AuditManifest = JSON.parse(files.get('manifest.json') ?? '');
  expect(manifest).toMatchObject({ format: 'unticked/audit/v1', from, until, seed: 'forty-two', staff: 'unnamed' });
  expect(manifest.files.map(({ name }) => name)).toEqual(made);
  for (const { name, sha256 } of manifest.files)
    expect(
      createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex'),
      name,
    ).toBe(sha256);
  expect(signed).toEqual([files.get('manifest.json')]);
  expect(files.get('manifest.jws')).toBe('a.signature.of-it');
  expect([...(await take()).keys()].at(-1)).toBe('manifest.json');
});

test('the sample is of what staff wrote down in the period, and whoever has the seed draws it again by hand', async () => {
  const files = await take();
  const all = drawn(await take({ sampleSize: 500 }));
  expect(all).toHaveLength(PEOPLE);
  expect(all.map(({ subjectId }) => subjectId)).not.toContain('own-screen');
  expect(all.map(({ subjectId }) => subjectId)).not.toContain('next-day');
  const keyOf = (hash: string) =>
    createHash('sha256').update(['forty-two', from, until, hash].join('\0')).digest('hex');
  const byHand = all.map(({ entry }) => keyOf(entry.ref.hash)).toSorted();
  expect(drawn(files).map(({ key }) => key)).toEqual(byHand.slice(0, 4));
  await saysYes('later', clerk);
  expect(ids(await take())).toEqual(ids(files));
  expect(ids(await take({ seed: 'forty-three' }))).not.toEqual(ids(files));
});

test('each entry of it has its exact text, and nobody of the staff until they are asked for by name', async () => {
  const [one] = drawn(await take({ sampleSize: 1 }));
  expect(one).toMatchObject({ intact: true, entry: { kind: 'given', recordedBy: { type: 'staff' } } });
  expect(JSON.stringify(one)).toContain('May Acme Repairs GmbH e-mail or text you news');
  const [files, named] = [await take(), await take({ staff: 'named' })];
  expect([...files.values()].join('')).not.toMatch(/\bu-7\b|Eva K\./);
  expect(named.get('sample.ndjson')).toContain('"id":"u-7"');
});

test('whose entries were read is written down', async () => {
  const [read = ''] = ids(await take({ sampleSize: 1 }));
  expect((await rights().lookedAt(read)).map(({ what }) => what)).toEqual(['export']);
  const other = read === 'c-0' ? 'c-1' : 'c-0';
  expect(await rights().lookedAt(other)).toEqual([]);
});

test('counts who stood where at the end of the period, not today', async () => {
  const rows = (await take()).get('counts.csv')?.split('\r\n') ?? [];
  expect(rows).toContain(`"news","email","${until}","given",${PEOPLE + 1},${PEOPLE + 1}`);
  const later = (await take({ until: '2026-11-04T00:00:00.000Z' })).get('counts.csv') ?? '';
  expect(later).toContain(`"given",${PEOPLE + 2},`);
});

test('tells whether the ledger is as it was written, and what it cannot know', async () => {
  const files = await take({ locale: 'de' });
  expect(JSON.parse(files.get('ledger.json') ?? '')).toMatchObject({ ok: true, broken: [] });
  expect(files.get('about.txt')).toContain('was das Protokoll nicht wissen kann');
  expect((await take()).get('about.txt')).toContain('what the ledger cannot know');
});

test('a brand has its own purposes alone, and one that nobody knows is refused, as is whatever cannot be asked', async () => {
  expect(drawn(await take({ brand: 'acme', sampleSize: 500 }))).toHaveLength(PEOPLE);
  const wrong: readonly [Partial<AuditQuestion>, string][] = [
    [{ brand: 'nobody' }, '/brand'],
    [{ from: 'yesterday' }, '/from'],
    [{ until: from }, '/until'],
    [{ seed: ' ' }, '/seed'],
    [{ sampleSize: 0 }, '/sampleSize'],
    [{ sampleSize: 501 }, '/sampleSize'],
  ];
  for (const [more, path] of wrong) expect(await failure(take(more))).toMatchObject({ code: 'invalid', path });
});

const summaryIn = (files: ReadonlyMap<string, string>): AuditSummary => JSON.parse(files.get('summary.json') ?? '');

test('the summary says every section in the language asked for, with rows as wide as its columns', async () => {
  for (const locale of ['en', 'de']) {
    const summary = summaryIn(await take({ locale, brand: 'acme' }));
    expect(summary).toMatchObject({ format: 'unticked/audit-summary/v1', locale, brand: 'acme', staff: 'unnamed' });
    expect(summary.title).toContain('Acme Repairs GmbH');
    expect(summary.sections.map(({ id, file }) => [id, file])).toEqual(auditSections.map((id) => [id, fileOf[id]]));
    for (const { id, columns, rows } of summary.sections)
      for (const row of rows) expect([id, row.length]).toEqual([id, columns.length]);
  }
  const german = summaryIn(await take({ locale: 'de', sampleSize: 1 })).sections;
  expect(german.find(({ id }) => id === 'sample')?.rows[0]?.[3]).toBe('Neuigkeiten und Angebote');
  const counts = summaryIn(await take()).sections.find(({ id }) => id === 'counts');
  expect(counts?.rows).toContainEqual([expect.any(String), 'e-mail', expect.any(String), '13', '13']);
});

test('a purpose that a later version left out is counted as long as it was in force', async () => {
  const shop = repairShop({ version: 1 });
  under.clock.now += HOUR;
  await under.as(clerk).publish({ ...shop, version: 2, purposes: shop.purposes.filter(({ id }) => id !== 'news') });
  under.clock.now += HOUR;
  const files = await take({ until: new Date(under.clock.now).toISOString() });
  expect(files.get('counts.csv')).toMatch(/"news","email","2026-11-03T09:59:59.999Z","given",14,14/);
  expect(JSON.stringify(summaryIn(files))).toContain('(not in force any more)');
});

test('an entry of the sample that is not as it was written is a finding', async () => {
  const { read } = under.store;
  under.store.read = async (ref, page, control) => {
    const found = await read(ref, page, control);
    if (ref.subject !== 'c-0') return found;
    return { ...found, entries: found.entries.map((entry) => ({ ...entry, hash: entry.hash.replace(/.$/, 'Z') })) };
  };
  const { sections } = summaryIn(await take({ sampleSize: 500 }));
  expect(sections.find(({ id }) => id === 'sample')?.findings).toEqual([
    'The log of c-0, with entry 1, is not as it was written.',
  ]);
});

test('as a ZIP it is the same', async () => {
  const pieces: Uint8Array[] = [];
  for await (const piece of rights().auditZip(asking)) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const names = new Set<string>();
  const source = { size: bytes.length, read: async (from: number, to: number) => bytes.subarray(from, to) };
  for await (const { name } of unzipExport(source)) names.add(name);
  expect([...names]).toEqual(['about.txt', ...auditSections.map((id) => fileOf[id]), 'summary.json', 'manifest.json']);
});
