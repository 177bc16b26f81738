import { assertRejects } from '../../assert/assert-rejects.js';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import { buildUnit } from '../build-unit.js';
import type { Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const ref = { tenant: 't', subject: 's' };

export const cancelsCleanly: Contract = {
  guarantee: 'cancels cleanly',
  cases: [
    {
      title: 'a commit cancelled beforehand is `aborted` and writes nothing',
      run: async ({ store }) => {
        const control = { signal: AbortSignal.abort() };
        await assertRejects('the commit', 'aborted', () => store.commit(buildUnit(ref, absentHead), control));
        assertSame('the log', (await readWhole(store, ref)).state, 'none');
      },
    },
    {
      title: 'a commit cancelled on its way leaves a whole unit or none, and says nothing untrue',
      run: async ({ store }) => {
        let head = absentHead;
        for (let round = 0; round < 8; round++) {
          const controller = new AbortController();
          const unit = buildUnit(ref, head, {
            count: 3,
            tag: `r${round}`,
            envelopes: [{ seq: head.seq + 2, body: 'private' }],
          });
          const outcome = store.commit(unit, { signal: controller.signal }).then(
            ({ ok }) => ok,
            () => undefined,
          );
          for (let turn = 0; turn < round; turn++) await Promise.resolve();
          controller.abort();
          const ok = await outcome;
          const page = await readWhole(store, ref);
          const written = page.head.seq === head.seq + 3;
          assertSame(
            'the number of entries is that of whole units',
            page.entries.length,
            written ? head.seq + 3 : head.seq,
          );
          if (ok !== undefined) assertSame('what the commit said', ok, written);
          head = page.head;
        }
        await append(store, ref, head);
      },
    },
  ],
};
