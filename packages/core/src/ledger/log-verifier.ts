import type { CryptoPort } from '../canonical/crypto-port.js';
import type { Broken } from '../model/verify-report.js';
import type { Head, SubjectPage } from './consent-store.js';
import { bytesOf, envelopeDigest, genesisHash, hashEntry } from './hash-entry.js';
import { seqRuns } from './seq-runs.js';

/** What a log says of itself, once all of it was checked. */
export interface LogFacts {
  readonly envelopes: number;
  /** Hashes of notices and policies that the entries rest on. */
  readonly documents: ReadonlyMap<string, 'notice' | 'policy'>;
  /** `recordedAt` of the first entry. */
  readonly since: string | null;
  /** As the entries that hold say it. */
  readonly logId: string | null;
}

export interface LogVerifier {
  /** Checks the entries that come next. */
  take(entries: SubjectPage['entries']): Promise<void>;
  /** Checks what only the whole shows: what was erased, and where the log ends. */
  end(head: Head): LogFacts;
}

interface Fields {
  readonly logId?: unknown;
  readonly seq?: unknown;
  readonly recordedAt?: unknown;
  readonly envelope?: unknown;
  readonly kind?: unknown;
  readonly notice?: unknown;
  readonly digest?: unknown;
  readonly redacts?: unknown;
}

function parse(body: string): Fields | undefined {
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

/** An entry that says of which others the personal part was erased. */
interface Redaction {
  readonly seq: number;
  readonly redacts: unknown;
}

const isRedacted = (seq: number, redactions: readonly Redaction[]): boolean =>
  redactions.some(
    ({ seq: at, redacts }) => seq < at && (redacts === 'all' || (Array.isArray(redacts) && redacts.includes(seq))),
  );

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/**
 * Checks a log against its own hashes a page at a time, stored bytes only: nothing is written anew to compare. What it keeps of the
 * pages is the hash before, the texts that are named, and where personal parts are.
 * Each entry is judged by the stored hash before it, so that the entry that broke is named and the rest still checked (design §12.1);
 * after one that broke also by the hash it should have had, so that a changed hash does not count against the entry behind it.
 * What a broken entry says of its log, its time and its texts is not held against the others.
 * @param report hears of what is broken as it is found
 */
export function logVerifier(crypto: CryptoPort, subjectId: string, report: (broken: Broken) => void): LogVerifier {
  const documents = new Map<string, 'notice' | 'policy'>();
  let [logId, time, since, envelopes] = [null as string | null, '', null as string | null, 0];
  let before: Uint8Array = new Uint8Array(0);
  let mended: Uint8Array | undefined;
  let index = 0;
  let [seq, last] = [0, ''];
  const tell = (code: Broken['code'], what: Broken['what'] = 'event'): void => report({ what, subjectId, seq, code });
  const missing = seqRuns();
  const kept = seqRuns();
  const redactions: Redaction[] = [];
  return {
    take: async (entries) => {
      for (const entry of entries) {
        const { body, hash, envelope } = entry;
        [seq, last] = [entry.seq, hash];
        index += 1;
        const event = parse(body);
        // Awaited only where there is something to wait for: a turn of the loop for each entry would double the time.
        if (index === 1) {
          const genesis = genesisHash(crypto, String(event?.logId ?? ''));
          before = genesis instanceof Promise ? await genesis : genesis;
        }
        const hashing = hashEntry(crypto, before, body);
        const computed = hashing instanceof Promise ? await hashing : hashing;
        const stored = bytesOf(hash);
        const unchanged =
          isSame(computed, stored) || (mended !== undefined && isSame(await hashEntry(crypto, mended, body), stored));
        mended = unchanged ? undefined : computed;
        before = stored;
        if (!event) {
          tell('not_json');
          continue;
        }
        if (!unchanged) tell('hash_mismatch');
        if (seq !== index || event.seq !== seq) tell('seq_mismatch');
        if (unchanged) logId ??= String(event.logId);
        if (logId !== null && event.logId !== logId) tell('log_id_mismatch');
        if (unchanged) {
          const recordedAt = String(event.recordedAt);
          if (recordedAt < time) tell('time_runs_back');
          time = recordedAt;
          since ??= recordedAt;
          if (typeof event.notice === 'string') documents.set(event.notice, 'notice');
          if ((event.kind === 'policy_published' || event.kind === 'drafted') && typeof event.digest === 'string')
            documents.set(event.digest, 'policy');
          if (event.kind === 'erased') redactions.push({ seq, redacts: event.redacts });
        }
        if (envelope !== null) {
          envelopes += 1;
          const commitment = envelopeDigest(crypto, envelope);
          if ((commitment instanceof Promise ? await commitment : commitment) !== event.envelope)
            tell('hash_mismatch', 'envelope');
          kept.add(seq);
        } else if (event.envelope !== undefined) missing.add(seq);
      }
    },
    end: (head) => {
      // A personal part may only be gone where a later entry says so, and must be gone there (RT-08, RT-01).
      for (const at of missing.all())
        if (!isRedacted(at, redactions)) report({ what: 'envelope', subjectId, seq: at, code: 'not_redacted' });
      if (redactions.length > 0)
        for (const at of kept.all())
          if (isRedacted(at, redactions)) report({ what: 'envelope', subjectId, seq: at, code: 'not_gone' });
      const isHead = last === head.hash || (mended !== undefined && isSame(mended, bytesOf(head.hash)));
      if (seq !== head.seq || !isHead) report({ what: 'head', subjectId, code: 'head_mismatch' });
      return { envelopes, documents, since, logId };
    },
  };
}
