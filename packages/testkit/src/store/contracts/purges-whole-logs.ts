import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import type { Bench, Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const ref = { tenant: 't', subject: 's' };
const others = [
  { tenant: 't', subject: 'bystander' },
  { tenant: 'T', subject: 's' },
];
const row = { purposeId: 'news', channel: 'email', open: 1, epoch: 1, decidedSeq: 1, until: null } as const;
const query = { purposeId: 'news', channel: 'email', by: 'row', epoch: 1, at: '', after: '', limit: 9 } as const;

/** Three logs that look alike; gives the head of the one that is to go. */
const seeded = async ({ store }: Bench) => {
  const parts = { count: 3, envelopes: [{ seq: 2, body: 'private' }], rows: [row] };
  for (const other of others) await append(store, other, absentHead, { ...parts, tag: 'bystander' });
  return append(store, ref, absentHead, { ...parts, tag: 'purged' });
};

export const purgesWholeLogs: Contract = {
  guarantee: 'purges a log whole, and only the one that is named',
  cases: [
    {
      title: 'it is absent to every method, and nobody else is touched',
      needs: ['purge'],
      run: async (bench) => {
        const { store } = bench;
        const head = await seeded(bench);
        const before = await Promise.all(others.map((other) => readWhole(store, other)));
        assertSame('the purge', await store.purge(ref, head), { ok: true, head: absentHead });
        assertSame('the log', await readWhole(store, ref), { head: absentHead, state: 'none', entries: [] });
        assertSame('of others', await Promise.all(others.map((other) => readWhole(store, other))), before);
      },
    },
    {
      title: 'it is in no list any more',
      needs: ['purge', 'scan', 'contactable'],
      run: async (bench) => {
        const { store } = bench;
        await store.purge(ref, await seeded(bench));
        assertSame('the scan', await store.scan('t', { after: '', limit: 9 }), ['bystander']);
        assertSame('the contact list', await store.contactable('t', query), ['bystander']);
      },
    },
    {
      title: 'another head than the true one purges nothing, and the true one is told',
      needs: ['purge'],
      run: async (bench) => {
        const { store } = bench;
        const head = await seeded(bench);
        const before = await readWhole(store, ref);
        const wrong = [absentHead, { ...head, seq: 2 }, { ...head, seq: 4 }, { ...head, hash: 'sha256-other' }];
        for (const other of wrong)
          assertSame(`a purge at ${JSON.stringify(other)}`, await store.purge(ref, other), { ok: false, head });
        assertSame('the log', await readWhole(store, ref), before);
      },
    },
    {
      title: 'purging again, or what never was, is harmless',
      needs: ['purge'],
      run: async (bench) => {
        const { store } = bench;
        const head = await seeded(bench);
        await store.purge(ref, head);
        assertSame('the second purge', await store.purge(ref, head), { ok: false, head: absentHead });
        assertSame('a purge of nothing', await store.purge(ref, absentHead), { ok: true, head: absentHead });
      },
    },
    {
      title: 'a log of the same name begins anew, with nothing of the old one',
      needs: ['purge'],
      run: async (bench) => {
        const { store } = bench;
        await store.purge(ref, await seeded(bench));
        const head = await append(store, ref, absentHead, { tag: 'anew', rows: [] });
        const { entries, ...page } = await readWhole(store, ref);
        assertSame('the page', page, { head, state: 'active' });
        assertSame(
          'the entries',
          entries.map(({ seq, envelope }) => ({ seq, envelope })),
          [{ seq: 1, envelope: null }],
        );
      },
    },
    {
      title: 'of a write and a purge on the same head one is done',
      needs: ['purge', 'secondClient'],
      run: async (bench) => {
        const head = await seeded(bench);
        const second = await bench.secondClient();
        const [purged, written] = await Promise.all([
          bench.store.purge(ref, head),
          append(second, ref, head).then(
            () => true,
            () => false,
          ),
        ]);
        assertSame('exactly one was done', purged.ok !== written, true);
        assertSame('the length', (await readWhole(bench.store, ref)).entries.length, purged.ok ? 0 : 4);
      },
    },
    {
      title: 'it stays gone after a restart, and seen from outside nothing of it is left',
      needs: ['purge', 'probe', 'reopen'],
      run: async (bench) => {
        const holds = async () => (await bench.probe()).some((kept) => kept.includes('purged'));
        const head = await seeded(bench);
        assertSame('the probe sees the log at all', await holds(), true);
        await bench.store.purge(ref, head);
        assertSame('something is left', await holds(), false);
        const store = await bench.reopen();
        assertSame('the head after a restart', (await readWhole(store, ref)).head, absentHead);
      },
    },
  ],
};
