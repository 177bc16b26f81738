import { expect, test } from 'vitest';
import { clerkNotesNo, clerkNotesYes, packOf, rightsOf } from '../../../fixtures/audit-under-test.js';
import { type TestLedger, testLedger } from '../../../fixtures/ledger-under-test.js';

const HOUR = 3_600_000;
const PEOPLE = 40;

/** Everybody took back their yes, and a clerk wrote it down two days late. */
async function lateNoes(): Promise<TestLedger> {
  const under = testLedger();
  for (let index = 10; index < 10 + PEOPLE; index++) await clerkNotesYes(under, `c-${index}`);
  const said = under.clock.now + HOUR;
  under.clock.now += 50 * HOUR;
  for (let index = 10; index < 10 + PEOPLE; index++) await clerkNotesNo(under, `c-${index}`, said);
  return under;
}

test('a row leaves before the next person is read, so that no section gathers them', async () => {
  const under = await lateNoes();
  const { read } = under.store;
  let readSince = 0;
  under.store.read = (ref, ...rest) => {
    if (!ref.subject.startsWith('~')) readSince += 1;
    return read(ref, ...rest);
  };
  const reads: number[] = [];
  const until = new Date(under.clock.now + 1).toISOString();
  const pack = rightsOf(under).auditPack({ from: '2026-11-01T00:00:00.000Z', until, seed: 'word', sampleSize: 1 });
  for await (const { name } of pack) {
    if (name === 'withdrawals.csv') reads.push(readSince);
    readSince = 0;
  }
  const [, ...rows] = reads;
  expect(rows).toEqual(Array.from({ length: PEOPLE }, () => 1));
});

test('the summary has the first of many findings and says how many more there are; the file has all of them', async () => {
  const { section, lines } = await packOf(await lateNoes());
  const { findings = [] } = section('withdrawals');
  expect(findings).toHaveLength(21);
  expect(findings.at(-1)).toBe('And 20 more, in withdrawals.csv.');
  expect(lines('withdrawals.csv')).toHaveLength(PEOPLE);
});
