import { createHash, randomBytes } from 'node:crypto';
import type { ConsentStore } from '@unticked/core';

const BATCH = 5_000;
const instant = '2026-11-02T09:00:00.000Z';
const kinds = ['contacted', 'withdrawn', 'contacted', 'undelivered'];

function tagged(tag: string, ...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(`unticked/${tag}/v1\0`);
  for (const part of parts) hash.update(part);
  return `sha256-${hash.digest('base64url')}`;
}
const bytesOf = (hash: string) => Buffer.from(hash.slice('sha256-'.length), 'base64url');

/**
 * A log of so many entries of several kinds, each with its personal part, chained and as large as real ones. It is written past the
 * ledger, in seconds: what goes out in an export is what is stored.
 */
export async function longLog(store: ConsentStore, subject: string, count: number): Promise<void> {
  const logId = randomBytes(16).toString('base64url');
  let head = { seq: 0, hash: '' };
  while (head.seq < count) {
    let hash = head.seq === 0 ? tagged('genesis', logId) : head.hash;
    const seqs = Array.from({ length: Math.min(BATCH, count - head.seq) }, (_, index) => head.seq + 1 + index);
    const written = seqs.map((seq) => {
      const envelope = JSON.stringify({
        data: { recordedBy: { id: 'u-7', name: 'Eva K.' } },
        salt: randomBytes(32).toString('base64url'),
      });
      const body = JSON.stringify({
        kind: kinds[seq % kinds.length],
        v: 1,
        logId,
        seq,
        purposeId: 'news',
        channel: 'email',
        message: 'reminder',
        recordedBy: 'staff',
        submissionId: logId,
        effectiveAt: instant,
        recordedAt: instant,
        envelope: tagged('envelope', envelope),
      });
      hash = tagged('event', bytesOf(hash), body);
      return { entry: { body, hash }, envelope: { seq, body: envelope } };
    });
    const done = await store.commit({
      ref: { tenant: 'default', subject },
      expect: head,
      entries: written.map(({ entry }) => entry),
      envelopes: written.map(({ envelope }) => envelope),
      redact: [],
      rows: [],
      state: 'active',
    });
    head = done.head;
  }
}
