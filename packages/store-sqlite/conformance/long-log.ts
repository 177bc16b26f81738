import { createHash, randomBytes } from 'node:crypto';
import type { ConsentStore } from '@unticked/core';

const BATCH = 5_000;
const instant = '2026-11-02T09:00:00.000Z';
const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64url')}`;

/**
 * A log of so many entries, each with its personal part, as large as real ones. It is written past the ledger, in seconds: what
 * goes out in an export is what is stored.
 */
export async function longLog(store: ConsentStore, subject: string, count: number): Promise<void> {
  const logId = randomBytes(16).toString('base64url');
  let head = { seq: 0, hash: '' };
  while (head.seq < count) {
    let { hash } = head;
    const seqs = Array.from({ length: Math.min(BATCH, count - head.seq) }, (_, index) => head.seq + 1 + index);
    const written = seqs.map((seq) => {
      const envelope = JSON.stringify({
        data: { recordedBy: { id: 'u-7', name: 'Eva K.' } },
        salt: randomBytes(32).toString('base64url'),
      });
      const body = JSON.stringify({
        kind: 'contacted',
        v: 1,
        logId,
        seq,
        purposeId: 'news',
        channel: 'email',
        recordedBy: 'staff',
        submissionId: logId,
        effectiveAt: instant,
        recordedAt: instant,
        envelope: digest(envelope),
      });
      hash = digest(hash + body);
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
