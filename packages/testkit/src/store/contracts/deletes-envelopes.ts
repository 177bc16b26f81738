import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import type { Bench, Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const ref = { tenant: 't', subject: 's' };

const seeded = async ({ store }: Bench) => {
  const envelopes = [1, 2, 4].map((seq) => ({ seq, body: `private-${seq}-` }));
  await append(store, { tenant: 't', subject: 'bystander' }, absentHead, {
    envelopes: [{ seq: 1, body: 'bystander' }],
  });
  return append(store, ref, absentHead, { count: 4, envelopes });
};

const envelopesOf = async ({ store }: Bench, subject = 's') =>
  (await readWhole(store, { tenant: 't', subject })).entries.map(({ envelope }) => envelope);

export const deletesEnvelopes: Contract = {
  guarantee: 'deletes envelopes and never an entry',
  cases: [
    {
      title: 'a list deletes those and no others',
      run: async (bench) => {
        await append(bench.store, ref, await seeded(bench), { redact: [2] });
        assertSame('the envelopes', await envelopesOf(bench), ['private-1-', null, null, 'private-4-', null]);
        assertSame('of somebody else', await envelopesOf(bench, 'bystander'), ['bystander']);
      },
    },
    {
      title: '`all` deletes every earlier one, and keeps those of its own unit',
      run: async (bench) => {
        const tombstone = { redact: 'all', count: 2, state: 'erased', envelopes: [{ seq: 6, body: 'why' }] } as const;
        await append(bench.store, ref, await seeded(bench), tombstone);
        assertSame('the envelopes', await envelopesOf(bench), [null, null, null, null, null, 'why']);
        assertSame('of somebody else', await envelopesOf(bench, 'bystander'), ['bystander']);
      },
    },
    {
      title: 'the redacted entries stay as they were',
      run: async (bench) => {
        const head = await seeded(bench);
        const plain = async () =>
          (await readWhole(bench.store, ref)).entries.map(({ seq, body, hash }) => ({ seq, body, hash }));
        const before = await plain();
        await append(bench.store, ref, head, { redact: 'all', state: 'erased' });
        assertSame('the old entries', (await plain()).slice(0, 4), before);
      },
    },
    {
      title: 'deleting again, or what never was, is harmless',
      run: async (bench) => {
        const once = await append(bench.store, ref, await seeded(bench), { redact: [3, 4, 4] });
        const twice = await append(bench.store, ref, once, { redact: [4] });
        await append(bench.store, ref, twice, { redact: 'all' });
        assertSame('the envelopes', await envelopesOf(bench), Array(7).fill(null));
      },
    },
    {
      title: 'a person who comes back continues the log',
      run: async (bench) => {
        const erased = await append(bench.store, ref, await seeded(bench), { redact: 'all', state: 'erased' });
        await append(bench.store, ref, erased, { envelopes: [{ seq: 6, body: 'new' }] });
        assertSame('the envelopes', await envelopesOf(bench), [null, null, null, null, null, 'new']);
        assertSame('the state', (await readWhole(bench.store, ref)).state, 'active');
      },
    },
    {
      title: 'seen from outside, the deleted texts are nowhere and every entry still is',
      needs: ['probe'],
      run: async (bench) => {
        const head = await seeded(bench);
        const holds = async (text: string) => (await bench.probe()).some((kept) => kept.includes(text));
        assertSame('the probe sees envelopes at all', await holds('private-1-'), true);
        const listed = await append(bench.store, ref, head, { redact: [1] });
        assertSame('private-1- is kept', await holds('private-1-'), false);
        assertSame('private-2- is kept', await holds('private-2-'), true);
        await append(bench.store, ref, listed, { redact: 'all', state: 'erased' });
        for (const text of ['private-2-', 'private-4-']) assertSame(`${text} is kept`, await holds(text), false);
        for (let seq = 1; seq <= 6; seq++) assertSame(`entry ${seq} is kept`, await holds(`sha256-a-${seq}`), true);
      },
    },
  ],
};
