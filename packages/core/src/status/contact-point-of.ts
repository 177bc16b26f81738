import type { LiveEvent, SubjectFold } from './fold-subject.js';

export interface ContactPoint {
  /** The address or number that the answer holds for; `null` if none was recorded. */
  readonly address: string | null;
  /** The person has another one now: the answer was for the old one. */
  readonly changed: boolean;
}

/** What an answer was given for, typing errors mended (design §12.15). */
export function contactPointOf(fold: SubjectFold, entry: LiveEvent): ContactPoint {
  let { contactPoint: address } = entry;
  let changed = false;
  for (const { event, contactPoint: now } of fold.live) {
    if (event.kind !== 'contact_point_changed' || !event.affects?.includes(entry.ref.seq)) continue;
    if (event.meaning === 'typing_error') address = now;
    else changed = true;
  }
  return { address, changed };
}
