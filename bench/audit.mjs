import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights } from '@unticked/core/rights';
import { createSqliteStore } from '@unticked/store-sqlite';

const EACH = 10;
const said = '2026-11-02T09:00:00.000Z';
const recorded = '2026-11-05T09:00:00.000Z';

/** Logs of ten entries each: noes that were written down three days late, all of which are findings. */
async function fill(store, count) {
  for (let person = 0; person < count / EACH; person++) {
    const logId = randomBytes(16).toString('base64url');
    const before = (hash) => Buffer.from(hash.slice('sha256-'.length), 'base64url');
    const tagged = (tag, ...parts) =>
      `sha256-${parts.reduce((hash, part) => hash.update(part), createHash('sha256').update(`${tag}\0`)).digest('base64url')}`;
    let hash = tagged('unticked/genesis/v1', logId);
    const entries = Array.from({ length: EACH }, (_, index) => {
      const event = {
        channel: 'email',
        effectiveAt: said,
        indicatedBy: 'subject',
        kind: 'withdrawn',
        logId,
        method: 'phone',
        purposeId: 'news',
        recordedAt: recorded,
        recordedBy: 'staff',
        seq: index + 1,
        submissionId: logId,
        v: 1,
      };
      const body = JSON.stringify(event);
      hash = tagged('unticked/event/v1', before(hash), body);
      return { body, hash };
    });
    const ref = { tenant: 'default', subject: `c-${String(person).padStart(6, '0')}` };
    await store.commit({
      ref,
      expect: { seq: 0, hash: '' },
      entries,
      envelopes: [],
      redact: [],
      rows: [],
      state: 'active',
    });
  }
}

/** The most that the heap held above what it held before, in bytes, while a pack was made; and how long its files were. */
async function heapOfPack(count) {
  const folder = mkdtempSync(join(tmpdir(), 'unticked-bench-'));
  const store = createSqliteStore({ path: join(folder, 'consent.sqlite') });
  try {
    await fill(store, count);
    const ledger = createLedger({ store, policies: [repairShop()], crypto: nodeCrypto });
    const rights = createRights({ ledger, crypto: nodeCrypto }).as({ type: 'staff', id: 'bench' });
    await ledger.as({ type: 'staff', id: 'bench' }).form();
    const question = { from: '2026-11-01T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z', seed: 'bench' };
    globalThis.gc();
    const begun = process.memoryUsage().heapUsed;
    let [most, bytes, pieces] = [0, 0, 0];
    for await (const piece of rights.auditPack(question)) {
      bytes += piece.bytes.length;
      pieces += 1;
      if (pieces % 5000 !== 1) continue;
      globalThis.gc();
      most = Math.max(most, process.memoryUsage().heapUsed - begun);
    }
    return { heap: most, bytes };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

console.log(JSON.stringify(await heapOfPack(Number(process.argv[2]))));
