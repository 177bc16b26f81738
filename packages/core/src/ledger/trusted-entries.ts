import type { LoggedEvent } from '../model/logged-event.js';
import type { Broken } from '../model/verify-report.js';
import { impliedAsGiven } from '../rule/record/implied-as-given.js';
import { recordIncomplete } from '../rule/record/record-incomplete.js';

/** A yes that carries what it must in its chained part (UO-R01) and, on a screen, the act (UO-R04). */
function isProved({ event }: LoggedEvent): boolean {
  if (event === 'unreadable' || (event.kind !== 'given' && event.kind !== 'renewed')) return true;
  // Without its personal part, which may have been erased and was checked when it was stored.
  const record = { event, envelope: 'erased', notice: 'found' } as const;
  return [recordIncomplete, impliedAsGiven].every(({ check }) => check(record).length === 0);
}

/**
 * A log's entries as the gate may believe them: what does not match its own hash, and a yes without its proof, is `unreadable`
 * and shuts the gate. People still see it in the history, as it is stored.
 * @param last the number of the log's last entry. @default these are all of it
 */
export function trustedEntries(
  entries: readonly LoggedEvent[],
  broken: readonly Broken[],
  last: number = entries.length,
): readonly LoggedEvent[] {
  const named = new Set(broken.map(({ seq }) => seq ?? last));
  return entries.map((entry) =>
    named.has(entry.ref.seq) || !isProved(entry) ? { ...entry, event: 'unreadable' } : entry,
  );
}
