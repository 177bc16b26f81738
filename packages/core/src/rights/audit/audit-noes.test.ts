import { beforeEach, describe, expect, test } from 'vitest';
import { clerkNotesNo, clerkNotesYes, packOf } from '../../../fixtures/audit-under-test.js';
import {
  clerk,
  person,
  start,
  submissionId,
  type TestLedger,
  testLedger,
} from '../../../fixtures/ledger-under-test.js';
import { repairShop } from '../../policy/samples/repair-shop.js';

const HOUR = 3_600_000;
let under: TestLedger;
const send = (subjectId: string) =>
  under.as(clerk).recordContacted({
    id: submissionId(),
    purposeId: 'news',
    channel: 'email',
    members: [{ subjectId }],
  });

beforeEach(() => {
  under = testLedger();
});

describe('withdrawals', () => {
  test('are timed from when they were said; one that took more than a day is a row and a finding', async () => {
    for (const id of ['c-1', 'c-2', 'c-3']) await clerkNotesYes(under, id);
    under.clock.now += 50 * HOUR;
    await under.as(person).stop({ subjectId: 'c-1', id: submissionId() });
    await clerkNotesNo(under, 'c-2', under.clock.now - 2 * HOUR);
    await clerkNotesNo(under, 'c-3', start + 10 * HOUR);
    const { section, lines } = await packOf(under);
    const [withdrawn] = section('withdrawals').rows;
    expect(withdrawn?.slice(0, 2)).toEqual(['took it back', '3']);
    expect(Number(withdrawn?.[2])).toBeCloseTo(2, 0);
    expect(withdrawn?.[4]).toBe('40');
    expect(lines('withdrawals.csv')).toEqual([
      `"c-3",3,"withdrawn","news","email","written_down","","2026-11-02T19:00:00.000Z","2026-11-04T11:00:00.000Z",40`,
    ]);
    expect(section('withdrawals').findings).toEqual([
      expect.stringMatching(
        /^c-3 said no to “.*” on 2 Nov 2026, 19:00, and it was written down on 4 Nov 2026, 11:00\.$/,
      ),
    ]);
  });

  test('are timed again for each system that was said to have them, and one that took more than a day stands out', async () => {
    for (const id of ['c-1', 'c-2', 'c-3']) await clerkNotesYes(under, id);
    under.clock.now += HOUR;
    for (const id of ['c-1', 'c-2', 'c-3']) await clerkNotesNo(under, id, under.clock.now);
    const host = under.as({ type: 'system', id: 'crm' });
    const passOn = (subjectId: string, system: string, ...entries: number[]) =>
      host.recordPropagated({ subjectId, id: submissionId(), system, entries });
    under.clock.now += HOUR;
    await passOn('c-1', 'newsletter', 3);
    await passOn('c-1', 'shop', 3);
    // It has the yes, and nothing of the no.
    await passOn('c-3', 'shop', 2);
    under.clock.now += 29 * HOUR;
    await passOn('c-2', 'newsletter', 3);
    // What it had already is no later.
    await passOn('c-1', 'newsletter', 2, 3);
    const { section, lines } = await packOf(under);
    const rows = section('withdrawals').rows.map(([name, count, , , longest]) => [name, count, longest]);
    expect(rows).toEqual([
      ['took it back', '3', '0'],
      ['passed on to newsletter', '2', '30'],
      ['passed on to shop', '1', '1'],
    ]);
    const late = `"c-2",3,"withdrawn","news","email","passed_on","newsletter","2026-11-02T10:00:00.000Z","2026-11-03T16:00:00.000Z",30`;
    expect(lines('withdrawals.csv')).toEqual([late]);
    expect(section('withdrawals').findings).toEqual([
      'That c-2 said no to “News and offers” was written down on 2 Nov 2026, 10:00, and passed on to newsletter on 3 Nov 2026, 16:00.',
    ]);
  });

  test('before or after the period are not in it', async () => {
    await clerkNotesYes(under, 'c-1');
    under.clock.now += 50 * HOUR;
    await clerkNotesNo(under, 'c-1', start + HOUR);
    const { section, lines } = await packOf(under, { until: new Date(under.clock.now).toISOString() });
    expect([section('withdrawals').rows, lines('withdrawals.csv')]).toEqual([[], []]);
  });
});

describe('messages', () => {
  test('that the gate allowed are counted, and no more', async () => {
    await clerkNotesYes(under, 'c-1');
    await send('c-1');
    const { section, lines } = await packOf(under);
    expect(section('messages').rows.map((row) => row.slice(1))).toEqual([['e-mail', '1', '0', '0']]);
    expect(lines('messages.csv')).toEqual([]);
  });

  test('against the gate, while it was only observed, are rows with the reason of that time', async () => {
    under = testLedger({ enforcement: () => 'observe' });
    await clerkNotesYes(under, 'c-1');
    await under.as(person).stop({ subjectId: 'c-1', id: submissionId() });
    under.clock.now += HOUR;
    await send('c-1');
    under.clock.now += HOUR;
    await clerkNotesYes(under, 'c-1');
    const { section, lines } = await packOf(under);
    expect(lines('messages.csv')).toEqual(['"c-1",5,"news","email","2026-11-02T10:00:00.000Z","withdrawn","at_once"']);
    expect(section('messages').findings).toEqual([
      expect.stringMatching(/^c-1 was written to for .* by e-mail on .* and the gate had said no: took it back\.$/),
    ]);
  });

  test('that were allowed, and not by what came to be known later, are told apart', async () => {
    await clerkNotesYes(under, 'c-1');
    under.clock.now += 5 * HOUR;
    await send('c-1');
    under.clock.now += HOUR;
    await clerkNotesNo(under, 'c-1', start + 4 * HOUR);
    const { section, lines } = await packOf(under);
    expect(section('messages').rows.map((row) => row.slice(1))).toEqual([['e-mail', '0', '0', '1']]);
    expect(lines('messages.csv')).toEqual(['"c-1",3,"news","email","2026-11-02T14:00:00.000Z","withdrawn","later"']);
    expect(section('messages').findings?.[0]).toMatch(
      /The gate had said yes; by what is known now it says no: took it back\.$/,
    );
  });

  test('for a purpose that was not in force are against the gate too', async () => {
    under = testLedger({ enforcement: () => 'observe' });
    await clerkNotesYes(under, 'c-1');
    const shop = repairShop({ version: 1 });
    const purposes = shop.purposes.filter(({ id }) => id !== 'news');
    await under.as(clerk).publish({ ...shop, version: 2, purposes });
    under.clock.now += HOUR;
    await send('c-1');
    const from = new Date(under.clock.now).toISOString();
    const { section } = await packOf(under, { from });
    expect(section('messages').rows.map((row) => row.slice(1))).toEqual([['e-mail', '0', '1', '0']]);
    expect(section('messages').findings?.[0]).toMatch(/the purpose was not in force\.$/);
    expect((await packOf(under, { from, brand: 'acme' })).section('messages').rows).toHaveLength(1);
  });

  test('of another company are not in its pack', async () => {
    await clerkNotesYes(under, 'c-1');
    await send('c-1');
    expect((await packOf(under, { brand: 'acme' })).section('messages').rows).toHaveLength(1);
    const before = { from: '2026-10-01T00:00:00.000Z', until: '2026-10-02T00:00:00.000Z' };
    expect((await packOf(under, before)).section('messages').rows).toEqual([]);
  });
});
