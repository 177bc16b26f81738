import { type CommitUnit, type ConsentStore, createMemoryStore, type StandingRow } from '@unticked/core';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { buildUnit } from '../build-unit.js';
import type { Bench, Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const STEPS = 120;
const subjects = ['a', 'b', 'A', '~policy'];
const tenants = ['t', 'T'];
const states = ['active', 'active', 'active', 'restricted', 'held', 'removed', 'erased'] as const;
const purposes = ['news', 'repair', '*'];
const channels = ['email', 'sms', '*'] as const;
const instants = ['2026-01-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'];

const drawUnit = async (random: () => number, reference: ConsentStore, step: number): Promise<CommitUnit> => {
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[]): T => from[Math.floor(random() * from.length)] as T; // never empty here
  const ref = { tenant: pick(tenants), subject: pick(subjects) };
  const { head } = await readWhole(reference, ref);
  const wrong = [absentHead, { seq: head.seq + 1, hash: head.hash }, { seq: head.seq, hash: 'sha256-other' }];
  const expect = random() < 0.2 ? pick(wrong) : head;
  const count = 1 + Math.floor(random() * 3);
  const rows = new Map<string, StandingRow>();
  for (let draws = Math.floor(random() * 4); draws > 0; draws--) {
    const [purposeId, channel] = [pick(purposes), pick(channels)];
    const until = random() < 0.5 ? null : pick(instants);
    const open = random() < 0.5 ? 1 : 0;
    rows.set(`${purposeId}|${channel}`, { purposeId, channel, open, epoch: pick([1, 2]), decidedSeq: step, until });
  }
  const some = Array.from({ length: expect.seq }, (_, index) => index + 1).filter(() => random() < 0.2);
  return buildUnit(ref, expect, {
    tag: `step${step}`,
    count,
    envelopes: random() < 0.5 ? [] : [{ seq: expect.seq + 1, body: `private ${step}` }],
    redact: random() < 0.1 ? 'all' : some,
    rows: [...rows.values()],
    state: pick(states),
  });
};

const compareLogs = async (store: ConsentStore, reference: ConsentStore, step: number): Promise<void> => {
  for (const tenant of tenants) {
    for (const subject of subjects) {
      const ref = { tenant, subject };
      assertSame(
        `the log of ${tenant}/${subject} after step ${step}`,
        await readWhole(store, ref),
        await readWhole(reference, ref),
      );
    }
  }
};

const compareLists = async (
  store: Required<ConsentStore>,
  reference: Required<ConsentStore>,
  step: number,
): Promise<void> => {
  for (const purposeId of ['news', 'repair']) {
    for (const channel of channels) {
      for (const by of ['row', 'subject'] as const) {
        const query = {
          purposeId,
          channel,
          by,
          epoch: 2,
          at: '2026-06-01T00:00:00.000Z',
          after: '',
          limit: 9,
        } as const;
        const [actual, expected] = [await store.contactable('t', query), await reference.contactable('t', query)];
        assertSame(`${JSON.stringify(query)} after step ${step}`, [...actual].sort(), [...expected].sort());
      }
    }
  }
};

const replay = async (
  { store, random }: Bench,
  compare: (store: Required<ConsentStore>, reference: Required<ConsentStore>, step: number) => Promise<void>,
): Promise<void> => {
  const reference = createMemoryStore();
  for (let step = 1; step <= STEPS; step++) {
    const unit = await drawUnit(random, reference, step);
    assertSame(`step ${step}`, await store.commit(unit), await reference.commit(unit));
    if (step % 10 === 0) await compare(store, reference, step);
  }
};

export const matchesTheReference: Contract = {
  guarantee: 'does what the reference store does',
  cases: [
    { title: `logs, over ${STEPS} random units`, run: (bench) => replay(bench, compareLogs) },
    {
      title: `contact lists, over ${STEPS} random units`,
      needs: ['contactable'],
      run: (bench) => replay(bench, compareLists),
    },
  ],
};
