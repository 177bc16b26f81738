import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import type { Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

const long = 'x'.repeat(127);

/** Plain keys that escaping, folding, joining or patterns would make meet. */
const keys: readonly string[] = [
  ...['a', 'A', 'b', 'a/b', 'a:b', 'a|b', 'a,b', 'a.b', 'a-b', 'a_b', 'a%', 'a_', '_', '%', '0', '00', '1e3', '1000'],
  ...["'", '"', '\\', ';', '$1', '?', '[]', '{}', '*', 'null', 'undefined', 'NaN', 'true'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '~policy', `${long}1`, `${long}2`],
];

const row = { purposeId: 'news', channel: 'email', open: 1, epoch: 1, decidedSeq: 1, until: null } as const;
const query = { purposeId: 'news', channel: 'email', epoch: 1, at: '', after: '', limit: 1000 } as const;

export const keepsKeysApart: Contract = {
  guarantee: 'keeps keys apart',
  cases: [
    {
      title: 'odd subject ids are logs of their own',
      run: async ({ store }) => {
        for (const [index, subject] of keys.entries()) {
          await append(store, { tenant: 't', subject }, absentHead, { tag: `k${index}` });
        }
        for (const [index, subject] of keys.entries()) {
          const { entries } = await readWhole(store, { tenant: 't', subject });
          assertSame(
            `the log of ${subject}`,
            entries.map(({ hash }) => hash),
            [`sha256-k${index}-1`],
          );
        }
      },
    },
    {
      title: 'the same subject id in two tenants is two people',
      run: async ({ store }) => {
        for (const [index, tenant] of keys.entries()) {
          await append(store, { tenant, subject: 's' }, absentHead, { tag: `k${index}` });
        }
        for (const [index, tenant] of keys.entries()) {
          const { entries } = await readWhole(store, { tenant, subject: 's' });
          assertSame(
            `the log in ${tenant}`,
            entries.map(({ hash }) => hash),
            [`sha256-k${index}-1`],
          );
        }
      },
    },
    {
      title: 'tenant and subject do not run into each other',
      run: async ({ store }) => {
        const pairs = ['/', ':', '|', ',', '.', '-', '_', '","', ''].flatMap((mark) => [
          [`a${mark}b`, 'c'],
          ['a', `b${mark}c`],
        ]);
        for (const [tenant = '', subject = ''] of pairs) await append(store, { tenant, subject }, absentHead);
      },
    },
    {
      title: 'contact lists hold subjects of one tenant, purpose and channel only',
      needs: ['contactable'],
      run: async ({ store }) => {
        await append(store, { tenant: 't', subject: 'mine' }, absentHead, { rows: [row] });
        await append(store, { tenant: 'T', subject: 'other-tenant' }, absentHead, { rows: [row] });
        const rows = [{ ...row, purposeId: 'News' }];
        await append(store, { tenant: 't', subject: 'other-purpose' }, absentHead, { rows });
        assertSame('by row', await store.contactable('t', { ...query, by: 'row' }), ['mine']);
        const all = await store.contactable('t', { ...query, by: 'subject' });
        assertSame('by subject', [...all].sort(), ['mine', 'other-purpose']);
        assertSame('a tenant without anybody', await store.contactable('none', { ...query, by: 'subject' }), []);
      },
    },
    {
      title: 'a scan holds subjects of one tenant only',
      needs: ['scan'],
      run: async ({ store }) => {
        await append(store, { tenant: 't', subject: 'mine' }, absentHead);
        await append(store, { tenant: 'T', subject: 'other' }, absentHead);
        for (const [tenant, expected] of Object.entries({ t: ['mine'], T: ['other'], none: [] })) {
          assertSame(`the scan of ${tenant}`, await store.scan(tenant, { after: '', limit: 9 }), expected);
        }
      },
    },
    {
      title: 'documents of one hash in two tenants are two documents',
      run: async ({ store }) => {
        const document = { hash: 'sha256-n', kind: 'notice' } as const;
        await store.putDocument({ ...document, tenant: 't', body: 'one' });
        assertSame('in the other tenant', await store.getDocument('T', document.hash), null);
        await store.putDocument({ ...document, tenant: 'T', body: 'two' });
        assertSame('the first', (await store.getDocument('t', document.hash))?.body, 'one');
        assertSame('the second', (await store.getDocument('T', document.hash))?.body, 'two');
      },
    },
  ],
};
