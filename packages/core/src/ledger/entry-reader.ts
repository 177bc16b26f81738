import { pickLocale } from '../form/pick-locale.js';
import type { Actor } from '../model/actor.js';
import type { HistoryEntry } from '../model/history.js';
import type { LoggedEvent } from '../model/logged-event.js';
import { knownPurposes, type PolicyTimeline } from '../status/policy-timeline.js';
import { historyEntry } from './history-of.js';
import { lastUses } from './last-uses.js';
import { linkedProfiles, profileBehind } from './profiles/linked-profiles.js';
import { seenBy } from './seen-by.js';

/**
 * Puts entries of a log in the words that people read: with titles, corrections, and the profile that an answer came through.
 * @param person whose log it is, if not the one's that is read
 */
export function entryReader(
  actor: Actor,
  log: readonly LoggedEvent[],
  timeline: PolicyTimeline,
  locale: string | undefined,
  person?: string,
): (entries: readonly LoggedEvent[]) => readonly HistoryEntry[] {
  const correctedBy = new Map<number, number>();
  for (const { ref, event } of log)
    if (event !== 'unreadable' && 'corrects' in event && event.corrects) correctedBy.set(event.corrects, ref.seq);
  const known = knownPurposes(timeline);
  const title = (purposeId: string) => {
    const owner = known.get(purposeId);
    return owner?.purpose.title[pickLocale(owner.published.policy, locale)];
  };
  const profiles = linkedProfiles(log);
  const used = lastUses(log);
  return (entries) =>
    seenBy(actor, entries).map((entry) => {
      const behind = typeof entry.envelope === 'object' ? profileBehind(profiles, entry.envelope) : undefined;
      return {
        ...historyEntry(entry, title, correctedBy.get(entry.ref.seq), used.get(entry.ref.seq), person),
        ...(behind && { profile: behind }),
      };
    });
}
