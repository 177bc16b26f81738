import type { Instant } from '../canonical/instant.js';
import type { HistoryEntry, HistoryPage } from '../model/history.js';
import type { LoggedEvent } from '../model/logged-event.js';
import { nowFor } from './append.js';
import { entryReader } from './entry-reader.js';
import { readPersons } from './merging/read-persons.js';
import type { Session } from './session.js';

/** How many entries one page holds. */
const MOST = 1000;

export interface HistoryQuestion {
  readonly before?: number;
  readonly limit?: number;
  readonly locale?: string;
}

interface Line {
  readonly entry: HistoryEntry;
  readonly recordedAt: string;
}

/** Entries of one log with when they were written. One that cannot be read says no time; it stays behind the one before it. */
function linesOf(stored: readonly LoggedEvent[], read: ReturnType<typeof entryReader>): readonly Line[] {
  let recordedAt = '';
  return read(stored).map((entry, index) => {
    const event = stored[index]?.event;
    if (event !== undefined && event !== 'unreadable') recordedAt = event.recordedAt;
    return { entry, recordedAt };
  });
}

/** A page of what was said of a person, and of all who have become one with them, in one line of time. See `Ledger.history`. */
export async function historyPage(
  { context, tenant, actor, standingIn }: Session,
  subjectId: string,
  { before, limit = 100, locale }: HistoryQuestion,
): Promise<HistoryPage> {
  const policies = await context.registry.load(tenant);
  const [own, ...others] = await readPersons(context, tenant, subjectId);
  const personOf = (subject: string) => (subject === own.subject || actor.type === 'person' ? undefined : subject);
  const lines = [own, ...others]
    .flatMap(({ stored, subject }) =>
      linesOf(stored, entryReader(actor, stored, policies.timeline, locale, personOf(subject))),
    )
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : Number(a.recordedAt > b.recordedAt)));
  const last = Math.min(before === undefined ? lines.length : before - 1, lines.length);
  const first = Math.max(0, last - Math.min(Math.max(1, limit), MOST));
  const standing = standingIn(subjectId, locale)(policies)(own.entries, nowFor(context, own.entries));
  return {
    subjectId,
    standing:
      own.subject === subjectId || actor.type === 'person' ? standing : { ...standing, mergedInto: own.subject },
    entries: lines
      .slice(first, last)
      .toReversed()
      .map(({ entry }) => entry),
    total: lines.length,
    ...(first > 0 ? { next: first + 1 } : {}),
    chain: {
      intact: [own, ...others].every(({ broken }) => broken.length === 0),
      since: own.since as Instant | null, // the ledger wrote it
      broken: [...new Set(own.broken.flatMap(({ seq }) => (seq === undefined ? [] : [seq])))],
    },
    browserOnly: context.store.durability === 'browser',
  };
}
