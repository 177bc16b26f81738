import type { StandingRow } from '@unticked/core';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { buildUnit } from '../build-unit.js';
import type { Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const ref = { tenant: 't', subject: 's' };
const query = { purposeId: 'news', channel: 'email', by: 'row', epoch: 1, at: '', after: '', limit: 9 } as const;

const spoil = (target: unknown): void => {
  if (typeof target !== 'object' || target === null) return;
  for (const key of Object.keys(target)) {
    const value: unknown = Reflect.get(target, key);
    if (typeof value === 'object') spoil(value);
    // A frozen object says no, which is as good as a copy.
    else Reflect.set(target, key, typeof value === 'number' ? 0 : 'spoilt');
  }
};

export const handsOutCopies: Contract = {
  guarantee: 'hands out copies',
  cases: [
    {
      title: 'changing a unit after the commit changes nothing',
      run: async ({ store }) => {
        const unit = buildUnit({ ...ref }, { ...absentHead }, { envelopes: [{ seq: 1, body: 'private' }] });
        await store.commit(unit);
        const before = JSON.stringify(await readWhole(store, ref));
        spoil(unit);
        assertSame('the log', JSON.stringify(await readWhole(store, ref)), before);
      },
    },
    {
      title: 'changing a row after the commit changes no contact list',
      needs: ['contactable'],
      run: async ({ store }) => {
        const row: StandingRow = { purposeId: 'news', channel: 'email', open: 1, epoch: 1, decidedSeq: 1, until: null };
        await store.commit(buildUnit(ref, absentHead, { rows: [row] }));
        spoil(row);
        assertSame('the contact list', await store.contactable('t', query), ['s']);
      },
    },
    {
      title: 'changing a page or a result changes nothing',
      run: async ({ store }) => {
        const result = await store.commit(buildUnit(ref, absentHead, { envelopes: [{ seq: 1, body: 'private' }] }));
        const first = await readWhole(store, ref);
        const before = JSON.stringify(first);
        spoil(result);
        spoil(first);
        assertSame('the log', JSON.stringify(await readWhole(store, ref)), before);
      },
    },
    {
      title: 'changing the page of an absent log changes nothing',
      run: async ({ store }) => {
        spoil(await readWhole(store, ref));
        assertSame('the log', await readWhole(store, ref), { head: absentHead, state: 'none', entries: [] });
      },
    },
    {
      title: 'changing a document, given or got, changes nothing',
      run: async ({ store }) => {
        const given = { tenant: 't', hash: 'sha256-n', kind: 'notice', body: 'We ask.' } as const;
        const mine = { ...given };
        await store.putDocument(mine);
        spoil(mine);
        spoil(await store.getDocument('t', given.hash));
        assertSame('the document', await store.getDocument('t', given.hash), given);
      },
    },
  ],
};
