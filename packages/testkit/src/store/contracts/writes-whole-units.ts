import { assertRejects } from '../../assert/assert-rejects.js';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import { buildUnit, type UnitParts } from '../build-unit.js';
import type { Bench, Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const ref = { tenant: 't', subject: 's' };
const row = { purposeId: 'news', channel: 'email', open: 1, epoch: 1, decidedSeq: 1, until: null } as const;

/** Each would be half a unit if it were written as far as it goes. */
const halves: Readonly<Record<string, UnitParts>> = {
  'a unit without entries': { count: 0, state: 'erased', redact: 'all' },
  'an envelope of an earlier entry': { envelopes: [{ seq: 1, body: 'forged' }] },
  'an envelope of an entry that is not in the unit': { count: 2, envelopes: [{ seq: 5, body: 'stray' }] },
  'two envelopes of one entry': {
    envelopes: [
      { seq: 3, body: 'one' },
      { seq: 3, body: 'two' },
    ],
  },
  'a redaction of an entry of the same unit': { redact: [3] },
  'a redaction of entry 0': { redact: [0] },
  'two rows of one cell': { rows: [row, { ...row, open: 0 }] },
};

export const writesWholeUnits: Contract = {
  guarantee: 'writes a whole unit or nothing',
  cases: [
    {
      title: 'entries of a unit are numbered in order and keep their envelopes',
      run: async ({ store }) => {
        const head = await append(store, ref, absentHead, { count: 2, envelopes: [{ seq: 2, body: 'two' }] });
        await append(store, ref, head, {
          count: 3,
          tag: 'b',
          envelopes: [
            { seq: 5, body: 'five' },
            { seq: 3, body: 'three' },
          ],
        });
        assertSame('the log', (await readWhole(store, ref)).entries, [
          { seq: 1, body: '{"seq":1,"tag":"a"}', hash: 'sha256-a-1', envelope: null },
          { seq: 2, body: '{"seq":2,"tag":"a"}', hash: 'sha256-a-2', envelope: 'two' },
          { seq: 3, body: '{"seq":3,"tag":"b"}', hash: 'sha256-b-3', envelope: 'three' },
          { seq: 4, body: '{"seq":4,"tag":"b"}', hash: 'sha256-b-4', envelope: null },
          { seq: 5, body: '{"seq":5,"tag":"b"}', hash: 'sha256-b-5', envelope: 'five' },
        ]);
      },
    },
    {
      title: 'each state is kept, and the last one holds',
      run: async ({ store }) => {
        let head = absentHead;
        for (const state of ['active', 'restricted', 'held', 'removed', 'erased', 'internal', 'active'] as const) {
          head = await append(store, ref, head, { state });
          assertSame('the state just written', (await readWhole(store, ref)).state, state);
        }
      },
    },
    ...Object.entries(halves).map(([what, parts]) => ({
      title: `${what} is refused as \`invalid\` and nothing of it is written`,
      run: async ({ store }: Bench) => {
        const head = await append(store, ref, absentHead, { count: 2, envelopes: [{ seq: 2, body: 'private' }] });
        const before = await readWhole(store, ref);
        await assertRejects(what, 'invalid', () => store.commit(buildUnit(ref, head, { tag: 'b', ...parts })));
        assertSame('the log afterwards', await readWhole(store, ref), before);
        await append(store, ref, head);
      },
    })),
  ],
};
