import { beforeEach, describe, expect, test } from 'vitest';
import { clerkNotesYes, packOf, rightsOf } from '../../../fixtures/audit-under-test.js';
import {
  act,
  clerk,
  person,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { ImportRow } from '../../model/import-row.js';
import type { Anchors, PersonToKeep } from '../../model/retention.js';
import { tradeShow } from '../../policy/samples/trade-show.js';

const DAY = 86_400_000;
let under: TestLedger;
let made = 0;
const id = () => `auditing-${String(++made).padStart(20, '0')}`;

beforeEach(() => {
  under = testLedger({
    addressKey: 'a key for addresses, 32 characters and more',
    keepProof: { period: 'P3Y', ground: 'legal_claims' },
  });
});

describe('imports', () => {
  const at = '2025-05-03T10:00:00.000Z';
  const said = { purposeId: 'news', channel: 'email', at, recordId: 'r-1', method: 'web_form' } as const;
  const rows: readonly ImportRow[] = [
    { number: 1, subjectId: 'c-1', statements: [{ ...said, says: 'agreed' }] },
    { number: 2, subjectId: 'c-2', statements: [{ ...said, says: 'refused' }] },
    { number: 3, subjectId: 'c-3', statements: [{ purposeId: 'news', channel: 'email', says: 'agreed' }] },
  ];
  const text = {
    id: 'web-2019',
    purposeId: 'news',
    locale: 'en',
    text: 'Yes, send me your newsletter.',
    inUse: { from: '2019-01-01T00:00:00.000Z', until: '2026-01-01T00:00:00.000Z' },
  };
  const withText = rows.map((row) => ({
    ...row,
    statements: row.statements.map((one) => ({ ...one, legacyText: 'web-2019' })),
  }));

  test('are told by batch, by verdict, and who answers for what proves nothing itself', async () => {
    const ledger = under.as(clerk);
    await ledger.registerLegacyText(text);
    const attestation = { reason: 'Compared with the paper files', sampleSize: 25 };
    await ledger.importPage({ batch: { id: 'move', system: 'old-crm' }, rows: [withText[2] as ImportRow] });
    const unproved = withText.map((row) => ({
      ...row,
      subjectId: `d-${row.number}`,
      statements: row.statements.map(({ recordId: _, ...one }) => one),
    })) as readonly ImportRow[];
    await ledger.importPage({ batch: { id: 'fair', system: 'fair-tool', attestation }, rows: unproved });
    const { section, lines } = await packOf(under);
    const { rows: told, findings = [] } = section('imports');
    expect(told.map(([system, batch]) => [system, batch])).toEqual([
      ['old-crm', 'move'],
      ['fair-tool', 'fair'],
    ]);
    expect(told[1]?.slice(3)).toEqual(['1', '1', '1', 'staff-1', '25']);
    expect(findings).toEqual([
      'staff-1 answers for the import fair from fair-tool: 25 rows compared with the originals, for 1 entries without proof of their own.',
    ]);
    expect(lines('imports.csv').join('\n')).toContain('"Compared with the paper files"');
    expect((await packOf(under, { staff: 'named' })).section('imports').findings?.[0]).toMatch(/^Eva K\. answers/);
  });

  test('before the period are not in it', async () => {
    await under.as(clerk).importPage({ batch: { id: 'move', system: 'old-crm' }, rows });
    under.clock.now += DAY;
    const from = new Date(under.clock.now).toISOString();
    expect((await packOf(under, { from })).section('imports').rows).toEqual([]);
  });
});

describe('requests', () => {
  test('of the day after the period are not in it, and nothing is late before it is', async () => {
    const staff = under.as(clerk);
    const until = '2026-11-02T00:00:00.000Z';
    await staff.openRequest({ subjectId: 'c-1', id: id(), type: 'access', receivedOn: '2026-11-02' });
    expect((await packOf(under, { until })).section('requests').rows).toEqual([]);
    const nextYear = (await packOf(under, { until: '2027-01-01T00:00:00.000Z' })).section('requests');
    expect([nextYear.rows.length, nextYear.findings]).toEqual([1, undefined]);
  });

  test('that were due are findings, whether they were closed late or not at all', async () => {
    const staff = under.as(clerk);
    const open = (subjectId: string) =>
      staff.openRequest({ subjectId, id: id(), type: 'access', receivedOn: '2026-11-02' });
    const [inTime, late] = [await open('c-1'), await open('c-2')];
    await open('c-3');
    await staff.takeRequestStep({ request: inTime.id, id: id(), step: 'fulfilled' });
    under.clock.now += 40 * DAY;
    await staff.takeRequestStep({ request: late.id, id: id(), step: 'fulfilled' });
    const { section, lines } = await packOf(under);
    expect(section('requests').rows.map(([what, received, , state]) => [what, received, state])).toEqual([
      ['A copy of their data', '2 November 2026', 'fulfilled'],
      ['A copy of their data', '2 November 2026', 'fulfilled'],
      ['A copy of their data', '2 November 2026', 'open'],
    ]);
    expect(section('requests').findings).toEqual([
      expect.stringMatching(/was due before 3 Dec 2026, 00:00 and was closed on 12 Dec 2026, 09:00\.$/),
      expect.stringMatching(/and was open at the end of the period\.$/),
    ]);
    expect(lines('requests.csv').map((line) => line.split(',')[7])).toEqual(['""', '"late"', '"late"']);
    // As it stood: at the end of November nothing was late, and before November nothing had come.
    const november = await packOf(under, { until: '2026-12-01T00:00:00.000Z' });
    expect(november.section('requests').findings).toBeUndefined();
    expect(november.section('requests').rows.map((row) => row[3])).toEqual(['fulfilled', 'open', 'open']);
    const december = await packOf(under, { from: '2026-12-05T00:00:00.000Z' });
    expect(december.lines('requests.csv')).toHaveLength(2);
  });

  test('an extension that was recorded later says when they were told and when it was recorded', async () => {
    const staff = under.as(clerk);
    const ask = (subjectId: string) =>
      staff.openRequest({ subjectId, id: id(), type: 'access', receivedOn: '2026-11-02' });
    const [told, now] = [await ask('c-1'), await ask('c-2')];
    under.clock.now += DAY;
    await staff.takeRequestStep({ request: now.id, id: id(), step: 'extended', note: 'Nine systems.' });
    under.clock.now += 40 * DAY;
    const toldAt = '2026-11-20T10:00:00.000Z';
    await staff.takeRequestStep({ request: told.id, id: id(), step: 'extended', note: 'Nine systems.', toldAt });
    const { section, lines } = await packOf(under);
    expect(section('requests').findings).toEqual([
      expect.stringMatching(
        /was told of the extension on 20 Nov 2026, 10:00 was recorded later, on 13 Dec 2026, 09:00\.$/,
      ),
    ]);
    const times = lines('requests.csv').map((line) => line.split(',').slice(9));
    expect(times).toContainEqual([`"${toldAt}"`, '"2026-12-13T09:00:00.000Z"']);
    expect(times).toContainEqual(['"2026-11-03T09:00:00.000Z"', '"2026-11-03T09:00:00.000Z"']);
  });
});

describe('states', () => {
  test('at the end of the period: a hold that nobody looked at again is a finding, erased is who was in the period', async () => {
    const staff = under.as(clerk);
    for (const subjectId of ['c-1', 'c-2', 'c-3', 'c-4']) await clerkNotesYes(under, subjectId);
    const hold = { norm: 'Section 132 BAO', reason: 'Invoice of May.' };
    await staff.hold({ subjectId: 'c-1', id: id(), ...hold, reviewOn: '2026-11-20' });
    await staff.hold({ subjectId: 'c-2', id: id(), ...hold, reviewOn: '2033-12-31' });
    await staff.restrict({ subjectId: 'c-3', id: id(), because: 'unlawful', reason: 'Wants it kept.' });
    await rightsOf(under).beginErasure({
      subjectId: 'c-4',
      id: id(),
      because: 'consent_withdrawn',
      afterwards: 'may_return',
    });
    under.clock.now += 30 * DAY;
    const { section, lines } = await packOf(under);
    expect(section('states').rows).toEqual([
      ['Held', '2'],
      ['Restricted', '1'],
      ['Erased', '1'],
    ]);
    expect(section('states').findings).toEqual([
      'c-1 has been held since 2 Nov 2026, 09:00 (Section 132 BAO); whether that is still needed was to be looked at on 20 November 2026.',
    ]);
    expect(lines('states.csv')).toContain(
      '"c-3","restricted","2026-11-02T09:00:00.000Z","unlawful","Wants it kept.",""',
    );
    const later = await packOf(under, { from: '2026-11-10T00:00:00.000Z' });
    expect(later.section('states').rows.map(([state]) => state)).not.toContain('Erased');
    const before = await packOf(under, { until: '2026-11-02T09:00:00.000Z' });
    expect(before.section('states').rows).toEqual([]);
  });
});

describe('retention', () => {
  const world = (anchors: (who: PersonToKeep) => Promise<Anchors>) =>
    testLedger({
      policies: [tradeShow({ effectiveFrom: '2025-01-01T00:00:00.000Z' })],
      keepProof: { period: 'P3Y', ground: 'legal_claims' },
      anchors,
    });

  const erase = { because: 'no_longer_needed', afterwards: 'may_return' } as const;
  /** The first quarter, in a pack that is made in May. */
  const quarter = { from: '2026-01-01T00:00:00.000Z', until: '2026-04-01T00:00:00.000Z' } as const;
  const to = (instant: string) => {
    under.clock.now = Date.parse(instant);
  };
  const agreed = async (subjectId: string, kind: 'given' | 'withdrawn' = 'given') => {
    const mine = under.as(person);
    const form = await mine.form({ subjectId });
    const answer = kind === 'given' ? yes('contact-card') : { questionId: 'contact-card', answer: kind, act };
    await mine.submit({ subjectId, submission: submissionOf(form, [answer]) });
  };

  test('who was overdue at the end of the period is said, though a run took them away since', async () => {
    const asked: (string | undefined)[] = [];
    under = world(async ({ at }) => {
      asked.push(at);
      return { drawEnd: 'never' };
    });
    to('2025-11-02T09:00:00.000Z');
    for (const subjectId of ['c-long', 'c-march', 'c-april', 'c-kept']) await agreed(subjectId);
    to('2026-02-10T09:00:00.000Z');
    await agreed('c-long', 'withdrawn');
    to('2026-03-20T09:00:00.000Z');
    await agreed('c-march', 'withdrawn');
    to('2026-04-10T09:00:00.000Z');
    await agreed('c-april', 'withdrawn');
    to('2026-04-20T09:00:00.000Z');
    expect(await under.as(clerk).runRetention({ action: 'erase' })).toMatchObject({ erased: 3 });
    to('2026-05-11T09:00:00.000Z');
    asked.length = 0;
    const { section, lines } = await packOf(under, quarter);
    expect(lines('retention.csv')).toEqual([
      '"c-long","2026-02-10T09:00:00.000Z","overdue","list"',
      '"c-march","2026-03-20T09:00:00.000Z","due","list"',
    ]);
    expect(section('retention').findings).toEqual([
      'c-long was kept, and the last ground had ended on 10 February 2026.',
    ]);
    expect(section('retention').says).toContain('as it stood on 1 Apr 2026, 00:00 (UTC)');
    expect(new Set(asked)).toEqual(new Set([quarter.until]));
    // Today nobody is.
    expect((await packOf(under, { from: quarter.until })).lines('retention.csv')).toEqual([]);
  });

  test('what came to be known later changes nothing of it, and a hold of then is said', async () => {
    under = world(async ({ at }) => ({ drawEnd: at === undefined ? '2027-01-01T00:00:00.000Z' : 'never' }));
    to('2025-11-02T09:00:00.000Z');
    for (const subjectId of ['c-held', 'c-late']) await agreed(subjectId);
    to('2026-01-10T09:00:00.000Z');
    await agreed('c-held', 'withdrawn');
    const hold = { norm: 'Section 132 BAO', reviewOn: '2040-12-31', reason: 'Invoice of May.' };
    const { holds } = await under.as(clerk).hold({ subjectId: 'c-held', id: id(), ...hold });
    to('2026-04-02T09:00:00.000Z');
    await under.as(clerk).release({ subjectId: 'c-held', id: id(), hold: holds[0]?.hold ?? 0, reason: 'Paid.' });
    // Said before the end of the period, and written down after it.
    await under.as(clerk).stop({ subjectId: 'c-late', id: id() });
    const { lines, section } = await packOf(under, quarter);
    expect(lines('retention.csv')).toEqual(['"c-held","2026-01-10T09:00:00.000Z","overdue","held"']);
    expect(section('states').rows).toEqual([['Held', '1']]);
    expect(section('states').says).toContain('as it stood on 1 Apr 2026, 00:00 (UTC)');
  });

  test('of somebody who was erased by hand since, what periods are counted from is not known any more', async () => {
    under = world(async () => ({ drawEnd: 'never' }));
    to('2025-11-02T09:00:00.000Z');
    await agreed('c-1');
    to('2026-01-10T09:00:00.000Z');
    await agreed('c-1', 'withdrawn');
    to('2026-04-10T09:00:00.000Z');
    const before = await packOf(under, quarter);
    await under.as(clerk).erase({ subjectId: 'c-1', id: id(), ...erase });
    const after = await packOf(under, quarter);
    expect([before, after].map(({ lines }) => lines('retention.csv').length)).toEqual([1, 0]);
  });

  test('where the host does not say what periods are counted from, that is said, and the rest is there', async () => {
    under = world(() => Promise.reject(new Error('down')));
    await under.as(clerk).stop({ subjectId: 'c-1', id: id() });
    const { section, files } = await packOf(under);
    expect(section('retention').findings).toEqual([expect.stringContaining('Make the pack again.')]);
    expect(files.has('manifest.json')).toBe(true);
  });
});

describe('looks', () => {
  test('are counted by what and by whom; what left the house is a row; nobody is named until it is asked for', async () => {
    await clerkNotesYes(under, 'c-1');
    const staff = under.as(clerk);
    await staff.noteLook({ subjectId: 'c-1', what: 'held' });
    await staff.noteLook({ subjectId: 'c-2', what: 'held' });
    await under.as({ type: 'system', id: 'nightly' }).noteLook({ subjectId: 'c-2', what: 'export' });
    const until = new Date(under.clock.now + 1).toISOString();
    under.clock.now += DAY;
    const { section, lines, files } = await packOf(under, { until });
    expect(section('looks').rows.toSorted()).toEqual([
      ['Everything held', 'staff', '', '2'],
      ['Export', 'a program', '', '1'],
    ]);
    expect(lines('looks.csv')).toEqual([
      '"2026-11-02T09:00:00.000Z","c-2","export","system","",1',
      '"2026-11-02","","held","staff","",2',
    ]);
    expect([...files.values()].join('')).not.toContain('Eva K.');
    const named = await packOf(under, { until, staff: 'named' });
    expect(named.section('looks').rows).toContainEqual(['Everything held', 'staff', 'Eva K.', '2']);
    // Whom an earlier pack read is an export too, on its own day, and each pack is a row, with whether it named staff.
    const { rows } = (await packOf(under)).section('looks');
    expect(rows).toContainEqual(['Export', 'staff', '', '1']);
    expect(rows).toContainEqual(['Audit pack', 'staff', '', '2']);
    expect(rows).toContainEqual(['Audit pack with names of staff', 'staff', '', '1']);
  });
});
