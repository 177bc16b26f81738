import type { ContactableQuery, StandingRow } from '@unticked/core';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import type { Bench, Contract } from '../contract.js';

const at = '2026-06-01T00:00:00.000Z';
const row: StandingRow = { purposeId: 'news', channel: 'email', open: 1, epoch: 3, decidedSeq: 1, until: null };
const query: ContactableQuery = {
  purposeId: 'news',
  channel: 'email',
  by: 'row',
  epoch: 3,
  at,
  after: '',
  limit: 1000,
};

const list = async ({ store }: Bench, asked: Partial<ContactableQuery> = {}): Promise<readonly string[]> =>
  [...(await store.contactable('t', { ...query, ...asked }))].sort();

const person = ({ store }: Bench, subject: string, ...rows: readonly Partial<StandingRow>[]) =>
  append(store, { tenant: 't', subject }, absentHead, { rows: rows.map((part) => ({ ...row, ...part })) });

export const listsOpenRows: Contract = {
  guarantee: 'lists by row whoever has an open one',
  cases: [
    {
      title: 'open rows only, and of the very purpose and channel asked for',
      needs: ['contactable'],
      run: async (bench) => {
        await person(bench, 'open', {});
        await person(bench, 'closed', { open: 0 });
        await person(bench, 'none');
        await person(bench, 'sms', { channel: 'sms' });
        await person(bench, 'any-channel', { channel: '*' });
        await person(bench, 'any-purpose', { purposeId: '*' });
        await person(bench, 'both', { channel: 'sms', open: 0 }, {});
        assertSame('by e-mail', await list(bench), ['both', 'open']);
        assertSame('by sms', await list(bench, { channel: 'sms' }), ['sms']);
        assertSame('channel *', await list(bench, { channel: '*' }), ['any-channel']);
      },
    },
    {
      title: 'a closed wildcard row does not shut an open exact one, since the ledger has said so in the row itself',
      needs: ['contactable'],
      run: async (bench) => {
        await person(bench, 'open', {}, { purposeId: '*', channel: '*', open: 0 });
        assertSame('the list', await list(bench), ['open']);
      },
    },
    {
      title: '`until` at the instant asked for, or before it, is over',
      needs: ['contactable'],
      run: async (bench) => {
        await person(bench, 'before', { until: '2026-05-31T23:59:59.999Z' });
        await person(bench, 'exactly', { until: at });
        await person(bench, 'after', { until: '2026-06-01T00:00:00.001Z' });
        await person(bench, 'never', {});
        assertSame('the list', await list(bench), ['after', 'never']);
        assertSame('a moment earlier', await list(bench, { at: '2026-05-31T23:59:59.999Z' }), [
          'after',
          'exactly',
          'never',
        ]);
      },
    },
    {
      title: 'rows of an older epoch are left out, newer ones are not',
      needs: ['contactable'],
      run: async (bench) => {
        await person(bench, 'older', { epoch: 2 });
        await person(bench, 'same', { epoch: 3 });
        await person(bench, 'newer', { epoch: 10 });
        assertSame('the list', await list(bench), ['newer', 'same']);
      },
    },
    {
      title: 'a new row replaces the one of the same cell and no other',
      needs: ['contactable'],
      run: async (bench) => {
        const ref = { tenant: 't', subject: 's' };
        const head = await person(bench, 's', {}, { channel: 'sms' }, { purposeId: 'offers' });
        const closed = await append(bench.store, ref, head, { rows: [{ ...row, open: 0, decidedSeq: 2 }] });
        assertSame('e-mail, closed', await list(bench), []);
        assertSame('sms, untouched', await list(bench, { channel: 'sms' }), ['s']);
        assertSame('the other purpose, untouched', await list(bench, { purposeId: 'offers' }), ['s']);
        const unrelated = await append(bench.store, ref, closed, { rows: [] });
        assertSame('sms, after a unit without rows', await list(bench, { channel: 'sms' }), ['s']);
        await append(bench.store, ref, unrelated, { rows: [{ ...row, epoch: 4, until: '2027-01-01T00:00:00.000Z' }] });
        assertSame('e-mail, opened again in another epoch', await list(bench, { epoch: 4 }), ['s']);
        assertSame('e-mail, over', await list(bench, { at: '2027-01-01T00:00:00.000Z' }), []);
      },
    },
    {
      title: 'only active subjects, whatever their rows say, and again once they are active',
      needs: ['contactable'],
      run: async (bench) => {
        const ref = { tenant: 't', subject: 's' };
        let head = await person(bench, 's', {});
        for (const state of ['restricted', 'held', 'removed', 'erased', 'internal'] as const) {
          head = await append(bench.store, ref, head, { state });
          assertSame(`while ${state}`, await list(bench), []);
          head = await append(bench.store, ref, head, { state, rows: [row] });
          assertSame(`while ${state}, with a new open row`, await list(bench), []);
        }
        await append(bench.store, ref, head, { state: 'active' });
        assertSame('active again', await list(bench), ['s']);
      },
    },
    {
      title: 'never a reserved id',
      needs: ['contactable'],
      run: async (bench) => {
        await person(bench, '~address:x', {});
        await person(bench, 's', {});
        assertSame('the list', await list(bench), ['s']);
      },
    },
  ],
};
