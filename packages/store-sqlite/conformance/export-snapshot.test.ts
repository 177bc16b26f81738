import { createLedger } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights } from '@unticked/core/rights';
import { aClerk, testPolicy } from '@unticked/testkit';
import { describe, expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { drivers } from './drivers.js';
import { longLog } from './long-log.js';
import { temporaryFile } from './temporary-file.js';
import { transactionCounter } from './transaction-counter.js';
import { watchedDriver } from './watched-driver.js';

describe.each(drivers)('an export over $name', ({ open }) => {
  test('keeps no snapshot while nobody takes it, and reads no more once it is left', async () => {
    const path = temporaryFile();
    const counter = transactionCounter();
    const store = createSqliteStore({ driver: async () => watchedDriver(await open(path), counter.watch) });
    await longLog(store, 'maria', 10_000);
    const ledger = createLedger({ store, policies: [testPolicy()], crypto: nodeCrypto });
    const rights = createRights({ ledger, crypto: nodeCrypto }).as(aClerk());
    const [beside, other] = [await open(path), createSqliteStore({ path })];
    // While any reader still looks at an older state of the file, its log cannot be emptied.
    const emptied = () => beside.prepare('pragma wal_checkpoint(truncate)').all();
    const free = [{ busy: 0, log: 0, checkpointed: 0 }];

    const pieces = rights.exportZip({ subjectId: 'maria', formats: ['log'] })[Symbol.asyncIterator]();
    await pieces.next();
    await longLog(other, 'somebody-else', 1);
    expect(emptied()).toEqual(free);
    counter.take();
    for (let piece = 0; piece < 5; piece++) await pieces.next();
    const { reads } = counter.take();
    // Of fifty pages.
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThan(25);

    await pieces.return?.();
    await longLog(other, 'a-third', 1);
    expect(emptied()).toEqual(free);
    counter.take();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(counter.take()).toEqual({ reads: 0, writes: 0 });
    beside.close();
    await other.close();
    await store.close();
  });
});
