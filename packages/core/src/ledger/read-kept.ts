import type { Digest } from '../canonical/digest.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { Broken } from '../model/verify-report.js';
import type { Head, LogRef } from './consent-store.js';
import { logPages } from './log-pages.js';
import { logVerifier } from './log-verifier.js';
import { type OpenLog, openLog } from './open-log.js';
import type { ReadContext, TrustedLog } from './read-trusted.js';
import { trustedEntries } from './trusted-entries.js';

/** An entry as it is stored, and as it may be believed. */
interface Kept {
  readonly stored: LoggedEvent;
  readonly believed: LoggedEvent;
}

/** An entry of which nothing is known any more but that it cannot be believed. */
function lost(seq: number): Kept {
  const hash = 'sha256-' as Digest; // no hash at all, so that nothing is found by it
  const entry = { ref: { seq, hash }, event: 'unreadable', envelope: 'none' } as const;
  return { stored: entry, believed: entry };
}

/**
 * The log under this very id, of any length: read page by page and checked as a whole one is, while only what `keep` says stays in
 * memory. So do the first entry that cannot be believed, since it shuts what rests on the whole, and the last that can, since it says
 * how late it is. `keep` sees every entry once, as it is stored, in the order of writing.
 */
export async function readKept(
  { store, crypto }: ReadContext,
  ref: LogRef,
  keep: (entry: LoggedEvent) => boolean,
): Promise<TrustedLog> {
  let broken: Broken[] = [];
  const verifier = logVerifier(crypto, ref.subject, (one) => broken.push(one));
  let log: OpenLog | undefined;
  let head: Head = { seq: 0, hash: '' };
  let [last, isSpoiled] = [0, false];
  let latest: Kept | undefined;
  const kept: Kept[] = [];
  for await (const page of logPages(store, ref)) {
    await verifier.take(page.entries);
    const opened = openLog(page);
    const believed = trustedEntries(opened.entries, broken);
    // What was said of this page is no use for the next.
    broken = [];
    for (const [index, stored] of opened.entries.entries()) {
      const one = { stored, believed: believed[index] ?? stored };
      const isFirstSpoiled = one.believed.event === 'unreadable' && !isSpoiled;
      isSpoiled ||= isFirstSpoiled;
      if (one.believed.event !== 'unreadable') latest = one;
      if (keep(stored) || isFirstSpoiled) kept.push(one);
    }
    log ??= opened;
    head = page.head;
    last = page.entries.at(-1)?.seq ?? last;
  }
  verifier.end(head);
  if (latest && !kept.includes(latest)) kept.push(latest);
  // What only the whole shows may be about an entry that was let go.
  const [late] = broken.map(({ seq = last }) => seq).filter((seq) => seq > 0 && !isSpoiled);
  if (late !== undefined && !kept.some(({ stored }) => stored.ref.seq === late)) kept.push(lost(late));
  kept.sort((a, b) => a.stored.ref.seq - b.stored.ref.seq);
  const entries = trustedEntries(
    kept.map(({ believed }) => believed),
    broken,
    last,
  );
  const { state, logId } = log ?? { state: 'none' as const, logId: undefined };
  return { head, state, logId, ref, via: [], entries, stored: kept.map(({ stored }) => stored) };
}
