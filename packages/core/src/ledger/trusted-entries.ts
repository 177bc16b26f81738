import type { LoggedEvent } from '../model/logged-event.js';
import type { Broken } from '../model/verify-report.js';

/**
 * A log's entries as the gate may believe them: what does not match its own hash is `unreadable`, and shuts the gate.
 * People still see it in the history, as it is stored.
 */
export function trustedEntries(entries: readonly LoggedEvent[], broken: readonly Broken[]): readonly LoggedEvent[] {
  if (broken.length === 0) return entries;
  const named = new Set(broken.map(({ seq }) => seq ?? entries.length));
  return entries.map((entry) => (named.has(entry.ref.seq) ? { ...entry, event: 'unreadable' } : entry));
}
