import type { LoggedEvent } from '../../model/logged-event.js';

/** Where a log says that its person has become another one. */
export interface Link {
  readonly entry: LoggedEvent;
  /** `null` where that was erased. */
  readonly into: string | null;
}

/**
 * The other person whom this one has become, if so.
 * @param at as it was at that instant. @default as it is
 * @param asOf as it was believed then. @default the whole log
 */
export function linkOf(entries: readonly LoggedEvent[], at?: string, asOf?: string): Link | undefined {
  const entry = entries.findLast(({ event }) => {
    if (event === 'unreadable' || !('side' in event) || event.side !== 'into') return false;
    return (at === undefined || event.effectiveAt <= at) && (asOf === undefined || event.recordedAt <= asOf);
  });
  if (!entry || entry.event === 'unreadable' || entry.event.kind !== 'merged') return undefined;
  return { entry, into: typeof entry.envelope === 'object' ? (entry.envelope.other ?? null) : null };
}
