import { assertSame } from '../../assert/assert-same.js';
import type { Contract } from '../contract.js';

const notice = { tenant: 't', hash: 'sha256-n', kind: 'notice', body: 'We ask.' } as const;
const policy = { tenant: 't', hash: 'sha256-p', kind: 'policy', body: '{}' } as const;

export const keepsDocuments: Contract = {
  guarantee: 'keeps a document once, under its hash',
  cases: [
    {
      title: 'a hash that nothing was kept under gives null',
      run: async ({ store }) => assertSame('the document', await store.getDocument('t', 'sha256-none'), null),
    },
    {
      title: 'notices and policies come back as they were',
      run: async ({ store }) => {
        await store.putDocument(notice);
        await store.putDocument(policy);
        assertSame('the notice', await store.getDocument('t', notice.hash), notice);
        assertSame('the policy', await store.getDocument('t', policy.hash), policy);
      },
    },
    {
      title: 'keeping it again is harmless, and nothing replaces what a hash already names',
      run: async ({ store }) => {
        await store.putDocument(notice);
        await store.putDocument(notice);
        await store.putDocument({ ...notice, kind: 'policy', body: 'We tick.' });
        assertSame('the document', await store.getDocument('t', notice.hash), notice);
      },
    },
    {
      title: '16 writers at once keep it once',
      run: async ({ store }) => {
        await Promise.all(Array.from({ length: 16 }, () => store.putDocument(notice)));
        assertSame('the document', await store.getDocument('t', notice.hash), notice);
      },
    },
    {
      title: 'a document that one client kept, another reads at once',
      needs: ['secondClient'],
      run: async ({ store, secondClient }) => {
        const other = await secondClient();
        assertSame('before', await other.getDocument('t', notice.hash), null);
        await store.putDocument(notice);
        assertSame('after', await other.getDocument('t', notice.hash), notice);
      },
    },
  ],
};
