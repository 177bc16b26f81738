import type { ConsentStore } from '@unticked/core';
import { assertRejects } from '../../assert/assert-rejects.js';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import { buildUnit } from '../build-unit.js';
import type { Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const ref = { tenant: 't', subject: 's' };
const notice = { tenant: 't', hash: 'sha256-n', kind: 'notice', body: 'We ask.' } as const;
const query = { purposeId: 'news', channel: 'email', epoch: 1, at: '', after: '', limit: 9 } as const;
const row = { purposeId: 'news', channel: 'email', open: 1, epoch: 1, decidedSeq: 1, until: null } as const;

const calls: Readonly<Record<string, (store: Required<ConsentStore>) => Promise<unknown>>> = {
  commit: (store) => store.commit(buildUnit(ref, absentHead)),
  read: (store) => readWhole(store, ref),
  putDocument: (store) => store.putDocument(notice),
  getDocument: (store) => store.getDocument('t', notice.hash),
  readMany: (store) => store.readMany([ref]),
  contactable: (store) => store.contactable('t', { ...query, by: 'row' }),
  scan: (store) => store.scan('t', { after: '', limit: 9 }),
};

const optional = ['readMany', 'contactable', 'scan'] as const;

export const closes: Contract = {
  guarantee: 'closes for good, and keeps what it has',
  cases: [
    ...Object.entries(calls).map(([method, call]) => ({
      title: `${method} after close is \`unavailable\``,
      needs: ['close' as const, ...optional.filter((name) => name === method)],
      run: async ({ store }: { readonly store: Required<ConsentStore> }) => {
        await append(store, { tenant: 't', subject: 'before' }, absentHead);
        await store.close();
        await assertRejects(method, 'unavailable', () => call(store));
      },
    })),
    {
      title: 'closing twice, or before anything was asked, is harmless',
      needs: ['close'],
      run: async ({ store }) => {
        await store.close();
        await store.close();
      },
    },
    {
      title: 'opened again, everything is there and goes on',
      needs: ['reopen'],
      run: async ({ store, reopen }) => {
        const head = await append(store, ref, absentHead, {
          count: 2,
          envelopes: [{ seq: 1, body: 'private' }],
          state: 'restricted',
        });
        await append(store, { tenant: 't', subject: 'other' }, absentHead, { rows: [row] });
        await store.putDocument(notice);
        const before = await readWhole(store, ref);
        const again = await reopen();
        assertSame('the log', await readWhole(again, ref), before);
        assertSame('the document', await again.getDocument('t', notice.hash), notice);
        assertSame('a unit on the old head', await again.commit(buildUnit(ref, absentHead)), { ok: false, head });
        await append(again, ref, head, { redact: [1] });
        assertSame('the envelope', (await readWhole(again, ref)).entries[0]?.envelope, null);
      },
    },
    {
      title: 'opened again, the contact list and the scan are the same',
      needs: ['reopen', 'contactable', 'scan'],
      run: async ({ store, reopen }) => {
        await append(store, ref, absentHead, { rows: [row] });
        await append(store, { tenant: 't', subject: 'closed' }, absentHead, { rows: [{ ...row, open: 0 }] });
        const again = await reopen();
        assertSame('by row', await again.contactable('t', { ...query, by: 'row' }), ['s']);
        assertSame('by subject', await again.contactable('t', { ...query, by: 'subject' }), ['s']);
        assertSame('the scan', [...(await again.scan('t', { after: '', limit: 9 }))].sort(), ['closed', 's']);
      },
    },
  ],
};
