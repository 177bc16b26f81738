import type { Actor } from '../../model/actor.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { OnlineProfile } from '../../model/online-profile.js';
import type { PolicyTimeline } from '../../status/policy-timeline.js';
import { entryReader } from '../entry-reader.js';
import { seenBy } from '../seen-by.js';
import { linkedProfiles } from './linked-profiles.js';

/** Each profile with the entries that came through it, as the actor may see them. */
export function profileHistory(
  actor: Actor,
  log: readonly LoggedEvent[],
  timeline: PolicyTimeline,
  locale: string | undefined,
): readonly OnlineProfile[] {
  const answers = entryReader(actor, log, timeline, locale)(log).filter(({ about }) => about === 'answer');
  const known = linkedProfiles(seenBy(actor, log)).map((profile) => {
    const { system, object, id } = profile;
    const mine = answers.filter(
      ({ profile: through }) => through?.system === system && through.object === object && through.id === id,
    );
    return { ...profile, answers: mine.toReversed() };
  });
  const newestFirst = known.toReversed();
  return [
    ...newestFirst.filter(({ until }) => until === undefined),
    ...newestFirst.filter(({ until }) => until !== undefined),
  ];
}
