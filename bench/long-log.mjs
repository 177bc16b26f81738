import { createHash, randomBytes } from 'node:crypto';

const BATCH = 5_000;
const kinds = ['contacted', 'withdrawn', 'contacted', 'undelivered'];
const instant = '2026-11-02T09:00:00.000Z';

const tagged = (tag, ...parts) => {
  const hash = createHash('sha256').update(`unticked/${tag}/v1\0`);
  for (const part of parts) hash.update(part);
  return `sha256-${hash.digest('base64url')}`;
};
const bytesOf = (hash) => Buffer.from(hash.slice('sha256-'.length), 'base64url');

/** Writes a log of so many entries of several kinds past the ledger, each with its personal part, chained and as large as real ones. */
export async function longLog(store, subject, count) {
  const logId = randomBytes(16).toString('base64url');
  let hash = tagged('genesis', logId);
  for (let head = { seq: 0, hash: '' }; head.seq < count; ) {
    const entries = [];
    const envelopes = [];
    for (let seq = head.seq + 1; seq <= Math.min(count, head.seq + BATCH); seq++) {
      const personal = {
        data: { recordedBy: { id: 'u-7', name: 'Eva K.' } },
        salt: randomBytes(32).toString('base64url'),
      };
      const envelope = JSON.stringify(personal);
      const event = {
        channel: 'email',
        effectiveAt: instant,
        envelope: tagged('envelope', envelope),
        kind: kinds[seq % kinds.length],
        logId,
        message: 'reminder',
        purposeId: 'news',
        recordedAt: instant,
        recordedBy: 'staff',
        seq,
        submissionId: logId,
        v: 1,
      };
      const body = JSON.stringify(event);
      hash = tagged('event', bytesOf(hash), body);
      entries.push({ body, hash });
      envelopes.push({ seq, body: envelope });
    }
    const ref = { tenant: 'default', subject };
    ({ head } = await store.commit({ ref, expect: head, entries, envelopes, redact: [], rows: [], state: 'active' }));
  }
}
