import { buildUnit } from '@unticked/testkit';
import { describe, expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { drivers } from './drivers.js';
import { temporaryFile } from './temporary-file.js';
import { transactionCounter } from './transaction-counter.js';
import { watchedDriver } from './watched-driver.js';

const ref = { tenant: 't', subject: 's' };
const row = { purposeId: 'news', channel: 'email', open: 1, epoch: 1, decidedSeq: 1, until: null } as const;
const notice = { tenant: 't', hash: 'sha256-n', kind: 'notice', body: 'We ask.' } as const;

const open = async (connect: (path: string) => Promise<Parameters<typeof watchedDriver>[0]>) => {
  const path = temporaryFile();
  const counter = transactionCounter();
  const store = createSqliteStore({
    driver: async () => watchedDriver(await connect(path), counter.watch),
  });
  await store.read(ref, { after: 0, limit: 1 });
  counter.take();
  return { store, take: counter.take };
};

describe.each(drivers)('over $name', ({ open: connect }) => {
  test('a commit of entries, envelopes, redactions and rows is one write transaction, and no read', async () => {
    const { store, take } = await open(connect);
    const envelopes = [{ seq: 1, body: 'private' }];
    const { head } = await store.commit(buildUnit(ref, { seq: 0, hash: '' }, { count: 3, envelopes, rows: [row] }));
    expect(take()).toEqual({ reads: 0, writes: 1 });
    await store.commit(buildUnit(ref, head, { count: 3, redact: 'all', rows: [row, { ...row, channel: 'sms' }] }));
    expect(take()).toEqual({ reads: 0, writes: 1 });
    await store.commit(buildUnit(ref, head));
    expect(take()).toEqual({ reads: 0, writes: 1 });
    await store.close();
  });

  test('every read is one read transaction, also of many logs, and writes nothing', async () => {
    const { store, take } = await open(connect);
    const one = { reads: 1, writes: 0 };
    await store.read(ref, { after: 0, limit: 1000 });
    expect(take()).toEqual(one);
    await store.readMany([ref, { tenant: 't', subject: 'other' }, ref]);
    expect(take()).toEqual(one);
    for (const by of ['row', 'subject'] as const) {
      await store.contactable('t', { purposeId: 'news', channel: 'email', by, epoch: 1, at: '', after: '', limit: 9 });
      expect(take()).toEqual(one);
    }
    await store.scan('t', { after: '', limit: 9 });
    expect(take()).toEqual(one);
    await store.close();
  });

  test('a document is written once; keeping it again only looks', async () => {
    const { store, take } = await open(connect);
    await store.putDocument(notice);
    expect(take()).toEqual({ reads: 1, writes: 1 });
    await store.putDocument(notice);
    expect(take()).toEqual({ reads: 1, writes: 0 });
    await store.getDocument('t', notice.hash);
    expect(take()).toEqual({ reads: 1, writes: 0 });
    await store.close();
  });
});
