import { beforeEach, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  start,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { AffectedQuestion, AffectedThen } from '../../model/breach.js';
import type { Ledger } from '../ledger.js';

const HOUR = 3_600_000;
const after = (hours: number): string => new Date(start + hours * HOUR).toISOString();
const query = { purposeId: 'news', channel: 'email' } as const;
let under: TestLedger;
let staff: Ledger;
let made = 0;
const id = () => `affected-${String(++made).padStart(20, '0')}`;
const hour = (hours: number) => {
  under.clock.now = start + hours * HOUR;
};
const everybody = (asOf: string) => staff.countAffected({ of: 'everybody', asOf });
const listed = (asOf: string) => staff.countAffected({ of: 'list', asOf, query });
const totals = async (asOf: string) => [(await everybody(asOf)).total, (await listed(asOf)).total];

async function says(subjectId: string, wanted: boolean): Promise<void> {
  const own = under.as(person);
  const answers = wanted ? [yes('news', 'email')] : [];
  await own.submit({ subjectId, submission: submissionOf(await own.form(), answers) });
}

beforeEach(async () => {
  under = testLedger({ keepProof: { period: 'P3Y', ground: 'legal_claims' } });
  staff = under.as(clerk);
  hour(1);
  await says('c-1', true);
  await says('c-2', true);
  await says('c-3', false);
});

test('is counted from a contact list, from everybody, or from the ids of the app; in parts too', async () => {
  hour(2);
  const asOf = after(1);
  expect(await listed(asOf)).toMatchObject({ of: 'list', query, total: 2, asOf, at: after(2) });
  expect((await listed(asOf)).fingerprint).toBe((await staff.walkList({ query })).fingerprint);
  const all = await everybody(asOf);
  expect(all.total).toBe(3);
  const ids = await staff.countAffected({ of: 'ids', asOf, subjectIds: ['c-1', 'c-2', 'c-3'] });
  expect(ids).toMatchObject({ total: 3, fingerprint: all.fingerprint });
  const part = await staff.countAffected({ of: 'ids', asOf, subjectIds: ['c-3', 'c-3'] });
  const both = await staff.countAffected({ of: 'ids', asOf, subjectIds: ['c-2', 'c-1'] }, part);
  expect(both).toMatchObject({ total: 3, fingerprint: ids.fingerprint });
});

test('was there at the instant that is named: whoever came later was not, and whoever left since was', async () => {
  hour(3);
  await says('c-4', true);
  await staff.stop({ subjectId: 'c-1', id: id(), purposeId: 'news', capture: { method: 'phone' } });
  expect(await totals(after(0))).toEqual([0, 0]);
  expect(await totals(after(2))).toEqual([3, 2]);
  expect(await totals(after(3))).toEqual([4, 2]);
});

test('was known then on the clock of the records: what was written down later, with an earlier date, counts for nothing', async () => {
  const form = await staff.form({ audience: 'clerk' });
  hour(30);
  const capture = { method: 'phone', claimedAt: after(2), note: 'Said so on the phone.' } as const;
  const withdrawn = { questionId: 'news', channel: 'email', answer: 'withdrawn' } as const;
  const late = submissionOf(form, [withdrawn], { mode: 'read_aloud', capture });
  expect(await staff.submit({ subjectId: 'c-1', submission: late })).toMatchObject({ outcome: 'recorded' });
  expect(await staff.standing('c-1', 'en', { at: after(5) })).not.toMatchObject({ pills: [{}, { tone: 'ok' }] });
  expect(await totals(after(5))).toEqual([3, 2]);
});

test('was there though erased since, as a number; erased before, they were not', async () => {
  hour(3);
  const before = [await everybody(after(2)), await listed(after(2))].map(({ at: _, ...count }) => count);
  hour(4);
  await staff.erase({ subjectId: 'c-2', id: id(), because: 'consent_withdrawn', afterwards: 'may_return' });
  hour(5);
  const since = [await everybody(after(2)), await listed(after(2))];
  expect(since).toMatchObject(before);
  expect(JSON.stringify(since)).not.toContain('c-2');
  expect(await totals(after(4))).toEqual([2, 1]);
});

test('was one person who had become one by then', async () => {
  hour(3);
  await staff.merge({ from: 'c-1', into: 'c-2', id: id(), reason: 'The same person.' });
  expect(await totals(after(2))).toEqual([3, 2]);
  expect((await totals(after(3)))[0]).toBe(2);
});

test('is no count of what is still to come, of another question, or of nobody', async () => {
  const refused = async (question: Partial<AffectedQuestion>, path: string, soFar?: Partial<AffectedThen>) =>
    expect(await failure(staff.countAffected(question as never, soFar as never))).toMatchObject({ path });
  await refused({ of: 'everybody' }, '/asOf');
  await refused({ of: 'everybody', asOf: after(2) }, '/asOf');
  await refused({ of: 'ids', asOf: after(1), subjectIds: ['a@b.example'] }, '/subjectIds/0');
  const list = await listed(after(1));
  const half = { ...list, next: 'c-1' };
  await refused({ of: 'list', asOf: after(1), query }, '/soFar/next', list);
  await refused({ of: 'list', asOf: after(0), query }, '/soFar/asOf', half);
  await refused({ of: 'list', asOf: after(1), query: { purposeId: 'repair' } }, '/soFar/query', half);
  await refused({ of: 'everybody', asOf: after(1) }, '/soFar/of', half);
});

test('is kept with its instant and its query, a second beside the first, and never by name', async () => {
  hour(2);
  const { id: breach } = await staff.openBreach({
    id: id(),
    mode: 'real',
    role: 'controller',
    awareAt: after(2),
    noticedBy: 'Eva K.',
    note: 'A laptop is missing.',
  });
  const write = (title: string, affected: object) =>
    staff.takeBreachStep({ breach, id: id(), step: 'affected_counted', title, affected: affected as AffectedThen });
  const first = await listed(after(1));
  await write('E-mail news', first);
  hour(6);
  const second = await everybody(after(2));
  const { counts } = await write('Everybody', second);
  expect(counts).toEqual([
    { ...first, title: 'E-mail news', seq: 2 },
    { ...second, title: 'Everybody', seq: 3 },
  ]);
  expect(JSON.stringify(await staff.breach(breach))).not.toContain('c-1');
  const { asOf: _, ...ofNow } = second;
  for (const [affected, path] of [
    [{ ...second, next: 'c-2' }, '/affected/next'],
    [{ ...second, of: 'list' }, '/affected/query'],
    [{ ...second, asOf: after(7) }, '/affected/asOf'],
    [ofNow, '/affected/asOf'],
  ] as const)
    expect(await failure(write('All', affected))).toMatchObject({ path });
});
