import type { ConsentStore, Head, SubjectPage } from '@unticked/core';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import type { Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const ref = { tenant: 't', subject: 's' };
const COMMITS = 40;

const write = async (store: ConsentStore): Promise<void> => {
  let head: Head = absentHead;
  for (let round = 0; round < COMMITS; round++) {
    const seq = head.seq + 1;
    head = await append(store, ref, head, {
      envelopes: [{ seq, body: `private ${seq}` }],
      redact: 'all',
      state: seq % 2 ? 'restricted' : 'active',
    });
  }
};

/** In every moment only the last entry has its envelope, and the state goes with the parity of the head. */
const belongsToOneMoment = ({ head, state, entries }: SubjectPage): void => {
  const { seq } = head;
  assertSame('entries up to the head of the same page', entries.length, seq);
  if (seq === 0) return;
  assertSame('the last entry and the head', entries.at(-1)?.hash, head.hash);
  assertSame(`the state with head ${seq}`, state, seq % 2 ? 'restricted' : 'active');
  assertSame(
    `the envelopes with head ${seq}`,
    entries.map(({ envelope }) => envelope),
    entries.map((entry) => (entry.seq === seq ? `private ${seq}` : null)),
  );
};

const readUnderWriter = async (writer: ConsentStore, read: () => Promise<readonly SubjectPage[]>): Promise<void> => {
  let writing = true;
  const written = write(writer).finally(() => {
    writing = false;
  });
  const loop = async () => {
    while (writing) {
      for (const page of await read()) belongsToOneMoment(page);
      // Hands the turn to the writer where both run on synchronous drivers.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };
  await Promise.all([written, loop(), loop()]);
  for (const page of await read()) belongsToOneMoment(page);
};

export const readsOneSnapshot: Contract = {
  guarantee: 'reads one moment',
  cases: [
    {
      title: 'head, state, entries and envelopes of a page belong together while somebody writes',
      run: async ({ store }) => readUnderWriter(store, async () => [await readWhole(store, ref)]),
    },
    {
      title: 'also while another client writes',
      needs: ['secondClient'],
      run: async ({ store, secondClient }) =>
        readUnderWriter(await secondClient(), async () => [await readWhole(store, ref)]),
    },
    {
      title: 'also for logs that are read many at once',
      needs: ['readMany'],
      run: async ({ store }) => readUnderWriter(store, () => store.readMany([ref, ref])),
    },
  ],
};
