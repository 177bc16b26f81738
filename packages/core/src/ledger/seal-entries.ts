import { base64url } from '../canonical/base64url.js';
import { canonicalJson } from '../canonical/canonical-json.js';
import type { CryptoPort } from '../canonical/crypto-port.js';
import { formatDigest } from '../canonical/digest.js';
import { earlier, type Instant } from '../canonical/instant.js';
import type { ConsentEvent } from '../model/event.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { Head, StoredEntry } from './consent-store.js';
import type { EventDraft } from './event-draft.js';
import { bytesOf, envelopeDigest, genesisHash, hashEntry } from './hash-entry.js';

export interface SealedEntries {
  readonly entries: readonly StoredEntry[];
  readonly envelopes: readonly { readonly seq: number; readonly body: string }[];
  readonly logged: readonly LoggedEvent[];
}

/** Gives drafts their place in the log, commits to their envelopes, and chains their hashes. */
export async function sealEntries(
  crypto: CryptoPort,
  log: { readonly logId: string; readonly head: Head },
  stamp: { readonly submissionId: string; readonly recordedAt: Instant },
  drafts: readonly EventDraft[],
): Promise<SealedEntries> {
  const entries: StoredEntry[] = [];
  const envelopes: { seq: number; body: string }[] = [];
  const logged: LoggedEvent[] = [];
  let before = log.head.seq === 0 ? await genesisHash(crypto, log.logId) : bytesOf(log.head.hash);
  for (const [index, draft] of drafts.entries()) {
    const seq = log.head.seq + 1 + index;
    const hasEnvelope = Object.keys(draft.envelope).length > 0;
    // A salt of its own for each envelope, so that erasing one exposes none of the others to guessing.
    const envelope = hasEnvelope ? canonicalJson({ salt: base64url(crypto.random(32)), data: draft.envelope }) : null;
    const event = {
      ...draft.event,
      v: 1,
      logId: log.logId,
      seq,
      ...stamp,
      effectiveAt: earlier(draft.event.effectiveAt, stamp.recordedAt),
      ...(envelope === null ? {} : { envelope: await envelopeDigest(crypto, envelope) }),
    } as ConsentEvent; // the draft's kind decides which of the union it is
    const body = canonicalJson(event);
    before = await hashEntry(crypto, before, body);
    const hash = formatDigest(before);
    entries.push({ body, hash });
    if (envelope !== null) envelopes.push({ seq, body: envelope });
    logged.push({ ref: { seq, hash }, event, envelope: hasEnvelope ? draft.envelope : 'none' });
  }
  return { entries, envelopes, logged };
}
