import type { ConsentStore, Head } from '@unticked/core';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import { buildUnit } from '../build-unit.js';
import type { Bench, Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const ref = { tenant: 't', subject: 's' };

/** A unit that would touch every table, made on a head that is not the true one. */
const refused = async (store: ConsentStore, expect: Head, count = 1): Promise<void> => {
  const before = await readWhole(store, ref);
  const result = await store.commit(
    buildUnit(ref, expect, {
      tag: 'wrong',
      count,
      envelopes: [{ seq: expect.seq + 1, body: 'wrong' }],
      redact: 'all',
      rows: [{ purposeId: 'news', channel: 'email', open: 0, epoch: 9, decidedSeq: 1, until: null }],
      state: 'erased',
    }),
  );
  assertSame(`a unit made on ${JSON.stringify(expect)}`, result, { ok: false, head: before.head });
  assertSame('the log after the conflict', await readWhole(store, ref), before);
};

const seeded = (store: ConsentStore): Promise<Head> =>
  append(store, ref, absentHead, {
    count: 2,
    envelopes: [{ seq: 2, body: 'private' }],
    rows: [{ purposeId: 'news', channel: 'email', open: 1, epoch: 1, decidedSeq: 1, until: null }],
  });

const race = async (clients: readonly ConsentStore[], { store }: Bench): Promise<void> => {
  const head = await seeded(store);
  const racers = Array.from({ length: 32 }, (_, index) => buildUnit(ref, head, { tag: `r${index}` }));
  const results = await Promise.all(
    racers.map((unit, index) => (clients[index % clients.length] ?? store).commit(unit)),
  );
  assertSame('the number of winners', results.filter(({ ok }) => ok).length, 1);
  const page = await readWhole(store, ref);
  assertSame('the number of entries', page.entries.length, 3);
  assertSame(
    'the heads that the racers were told',
    results.map((result) => result.head),
    results.map(() => page.head),
  );
};

export const comparesAndSets: Contract = {
  guarantee: 'writes only on the head that the unit was made on',
  cases: [
    {
      title: 'an older seq is a conflict that writes nothing',
      run: async ({ store }) => {
        await seeded(store);
        await refused(store, { seq: 1, hash: 'sha256-a-1' });
      },
    },
    {
      title: 'a seq ahead of the head is a conflict, so that there is never a gap',
      run: async ({ store }) => {
        await seeded(store);
        await refused(store, { seq: 3, hash: 'sha256-a-2' });
      },
    },
    {
      title: 'a seq ahead of an absent log is a conflict that creates nothing',
      run: async ({ store }) => refused(store, { seq: 3, hash: 'sha256-a-3' }),
    },
    {
      title: 'the same seq with another hash is a conflict, so that a re-created log refuses the old writer',
      run: async ({ store }) => {
        await seeded(store);
        await refused(store, { seq: 2, hash: 'sha256-other-2' }, 3);
      },
    },
    {
      title: 'a conflict leaves every row as it was, seen from outside',
      needs: ['probe'],
      run: async ({ store, probe }) => {
        await seeded(store);
        const before = [...(await probe())].sort();
        await refused(store, { seq: 1, hash: 'sha256-a-1' });
        assertSame('the rows kept', [...(await probe())].sort(), before);
      },
    },
    {
      title: 'a conflict leaves the contact list as it was',
      needs: ['contactable'],
      run: async ({ store }) => {
        await seeded(store);
        await refused(store, { seq: 1, hash: 'sha256-a-1' });
        const query = {
          purposeId: 'news',
          channel: 'email',
          by: 'row',
          epoch: 1,
          at: '',
          after: '',
          limit: 9,
        } as const;
        assertSame('the contact list', await store.contactable('t', query), ['s']);
      },
    },
    {
      title: 'of 32 racing writers one wins and 31 are told its head',
      run: async (bench) => race([bench.store], bench),
    },
    {
      title: 'two clients with 16 racing writers each have one winner',
      needs: ['secondClient'],
      run: async (bench) => race([bench.store, await bench.secondClient()], bench),
    },
    {
      title: 'what one client wrote, the other reads at once and must build on',
      needs: ['secondClient'],
      run: async ({ store, secondClient }) => {
        const other = await secondClient();
        await readWhole(other, ref);
        const head = await append(store, ref, absentHead);
        assertSame('what the other reads', (await readWhole(other, ref)).head, head);
        await refused(other, absentHead);
        await append(other, ref, head);
      },
    },
    {
      title: 'writers to different logs do not disturb each other',
      run: async ({ store }) => {
        const refs = Array.from({ length: 16 }, (_, index) => ({ tenant: 't', subject: `s${index}` }));
        await Promise.all(refs.map((each) => append(store, each, absentHead)));
      },
    },
  ],
};
