import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights } from '@unticked/core/rights';
import { createSqliteStore } from '@unticked/store-sqlite';

const BATCH = 5_000;
const instant = '2026-11-02T09:00:00.000Z';
const digest = (text) => `sha256-${createHash('sha256').update(text).digest('base64url')}`;

/** A log of so many entries, each with its personal part, as large as real ones. */
async function fill(store, subject, count) {
  const logId = randomBytes(16).toString('base64url');
  for (let head = { seq: 0, hash: '' }; head.seq < count; ) {
    const entries = [];
    const envelopes = [];
    let { hash } = head;
    for (let seq = head.seq + 1; seq <= Math.min(count, head.seq + BATCH); seq++) {
      const envelope = JSON.stringify({
        data: { recordedBy: { id: 'u-7', name: 'Eva K.' } },
        salt: randomBytes(32).toString('base64url'),
      });
      const event = {
        kind: 'contacted',
        v: 1,
        logId,
        seq,
        purposeId: 'news',
        channel: 'email',
        recordedBy: 'staff',
        submissionId: logId,
      };
      const body = JSON.stringify({ ...event, effectiveAt: instant, recordedAt: instant, envelope: digest(envelope) });
      hash = digest(hash + body);
      entries.push({ body, hash });
      envelopes.push({ seq, body: envelope });
    }
    const ref = { tenant: 'default', subject };
    ({ head } = await store.commit({ ref, expect: head, entries, envelopes, redact: [], rows: [], state: 'active' }));
  }
}

/** The most that the heap held above what it held before, in bytes, while a log was exported as a ZIP; and how large that was. */
async function heapOfExport(count) {
  const folder = mkdtempSync(join(tmpdir(), 'unticked-bench-'));
  const store = createSqliteStore({ path: join(folder, 'consent.sqlite') });
  try {
    await fill(store, 'c-1', count);
    const ledger = createLedger({ store, policies: [repairShop()], crypto: nodeCrypto });
    const rights = createRights({ ledger, crypto: nodeCrypto }).as({ type: 'staff', id: 'bench' });
    await ledger.as({ type: 'staff', id: 'bench' }).form();
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    let [most, bytes, pieces] = [0, 0, 0];
    for await (const piece of rights.exportZip({ subjectId: 'c-1', formats: ['log'] })) {
      bytes += piece.length;
      pieces += 1;
      if (pieces % 50 !== 1) continue;
      globalThis.gc();
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    return { heap: most, bytes };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

console.log(JSON.stringify(await heapOfExport(Number(process.argv[2]))));
