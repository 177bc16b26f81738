import type { ContactableQuery, StandingRow } from '@unticked/core';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import type { Bench, Contract } from '../contract.js';

type Cell = readonly [purposeId: string, channel: StandingRow['channel'], open: 0 | 1];

const query: ContactableQuery = {
  purposeId: 'repair',
  channel: 'sms',
  by: 'subject',
  epoch: 5,
  at: '2026-06-01T00:00:00.000Z',
  after: '',
  limit: 1000,
};

/** The rows a person has, and whether the list for (repair, sms) has the person. */
const people: Readonly<Record<string, readonly [listed: boolean, ...cells: readonly Cell[]]>> = {
  'no-rows': [true],
  'exact-open': [true, ['repair', 'sms', 1]],
  'exact-closed': [false, ['repair', 'sms', 0]],
  'other-channel-closed': [true, ['repair', 'email', 0]],
  'other-purpose-closed': [true, ['news', 'sms', 0]],
  'purpose-closed': [false, ['repair', '*', 0]],
  'channel-closed': [false, ['*', 'sms', 0]],
  'everything-closed': [false, ['*', '*', 0]],
  'other-wildcards-closed': [true, ['news', '*', 0], ['*', 'email', 0]],
  'wildcards-open': [true, ['repair', '*', 1], ['*', 'sms', 1], ['*', '*', 1]],
  'one-wildcard-closed': [false, ['repair', '*', 1], ['*', 'sms', 0], ['*', '*', 1]],
  'exact-open-under-closed': [true, ['repair', 'sms', 1], ['repair', '*', 0], ['*', 'sms', 0], ['*', '*', 0]],
  'exact-closed-under-open': [false, ['repair', 'sms', 0], ['*', '*', 1]],
};

const list = async ({ store }: Bench, asked: Partial<ContactableQuery> = {}): Promise<readonly string[]> =>
  [...(await store.contactable('t', { ...query, ...asked }))].sort();

const rowsOf = (cells: readonly Cell[]): readonly StandingRow[] =>
  cells.map(([purposeId, channel, open]) => ({ purposeId, channel, open, epoch: 1, decidedSeq: 1, until: null }));

export const listsUncoveredSubjects: Contract = {
  guarantee: 'lists by subject everybody whom no closed row covers',
  cases: [
    {
      title: 'the exact row decides; without one a closed wildcard does; without any the subject is in',
      needs: ['contactable'],
      run: async (bench) => {
        for (const [subject, [, ...cells]] of Object.entries(people)) {
          await append(bench.store, { tenant: 't', subject }, absentHead, { rows: rowsOf(cells) });
        }
        const expected = Object.keys(people).filter((subject) => people[subject]?.[0]);
        assertSame('the list', await list(bench), expected.sort());
      },
    },
    {
      title: 'for a purpose without channels the row of channel * is the exact one',
      needs: ['contactable'],
      run: async (bench) => {
        const cells: Readonly<Record<string, readonly Cell[]>> = {
          a: [
            ['repair', '*', 1],
            ['*', '*', 0],
          ],
          b: [['repair', '*', 0]],
          c: [['*', '*', 0]],
          d: [
            ['*', 'sms', 0],
            ['repair', 'sms', 0],
          ],
        };
        for (const [subject, rows] of Object.entries(cells)) {
          await append(bench.store, { tenant: 't', subject }, absentHead, { rows: rowsOf(rows) });
        }
        assertSame('the list', await list(bench, { channel: '*' }), ['a', 'd']);
      },
    },
    {
      title: 'epoch and `until` are not looked at',
      needs: ['contactable'],
      run: async (bench) => {
        const over = { epoch: 1, decidedSeq: 1, until: '2020-01-01T00:00:00.000Z' };
        const rows = [{ ...over, purposeId: 'repair', channel: 'sms', open: 1 }] as const;
        await append(bench.store, { tenant: 't', subject: 's' }, absentHead, { rows });
        assertSame('the list', await list(bench), ['s']);
      },
    },
    {
      title: 'only active subjects, never a reserved id',
      needs: ['contactable'],
      run: async (bench) => {
        for (const state of ['active', 'restricted', 'held', 'removed', 'erased', 'internal'] as const) {
          await append(bench.store, { tenant: 't', subject: state }, absentHead, { state });
        }
        await append(bench.store, { tenant: 't', subject: '~policy' }, absentHead);
        assertSame('the list', await list(bench), ['active']);
      },
    },
    {
      title: 'a wildcard that opens again lets the subject back in',
      needs: ['contactable'],
      run: async (bench) => {
        const ref = { tenant: 't', subject: 's' };
        const head = await append(bench.store, ref, absentHead, { rows: rowsOf([['*', '*', 0]]) });
        assertSame('closed', await list(bench), []);
        await append(bench.store, ref, head, { rows: rowsOf([['*', '*', 1]]) });
        assertSame('open', await list(bench), ['s']);
      },
    },
  ],
};
