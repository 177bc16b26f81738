import type { Instant } from '../../canonical/instant.js';
import type { EnvelopeData } from '../../model/envelope.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { OnlineProfile } from '../../model/online-profile.js';
import type { ProfileInput, ProfileKey } from '../../model/profile-input.js';

/** A profile as the log links it, without what came through it. */
export type LinkedProfile = Omit<OnlineProfile, 'answers'>;

const isSame = (a: ProfileKey, b: ProfileKey): boolean =>
  a.system === b.system && a.object === b.object && a.id === b.id;

/** Every profile that was ever linked, oldest first. One whose private part was erased is not known any more. */
export function linkedProfiles(entries: readonly LoggedEvent[]): readonly LinkedProfile[] {
  const ended = new Map<number, Instant>();
  for (const { event } of entries)
    if (event !== 'unreadable' && event.kind === 'profile_unlinked') ended.set(event.unlinks, event.recordedAt);
  return entries.flatMap(({ ref, event, envelope }) => {
    if (event === 'unreadable' || event.kind !== 'profile_linked' || typeof envelope !== 'object') return [];
    const { profile, recordedBy } = envelope;
    if (!profile) return [];
    const until = ended.get(ref.seq);
    return [
      {
        ...profile,
        seq: ref.seq,
        since: event.recordedAt,
        ...(recordedBy === undefined ? {} : { linkedBy: recordedBy }),
        ...(until === undefined ? {} : { until }),
      },
    ];
  });
}

/** The profile that is linked now, if it is. */
export const findLinked = (profiles: readonly LinkedProfile[], key: ProfileKey): LinkedProfile | undefined =>
  profiles.findLast((one) => one.until === undefined && isSame(one, key));

/** The profile that an answer came through, by the source that its envelope names, else by the record that proves it. */
export function profileBehind(
  profiles: readonly LinkedProfile[],
  { source, evidence }: EnvelopeData,
): ProfileInput | undefined {
  const found = profiles.findLast((one) =>
    source ? isSame(one, source) : evidence?.recordId === one.id && evidence.system === one.system,
  );
  if (!found) return undefined;
  const { system, object, id, label } = found;
  return { system, object, id, ...(label === undefined ? {} : { label }) };
}
