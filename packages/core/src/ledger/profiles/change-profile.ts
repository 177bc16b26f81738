import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import type { Instant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Actor } from '../../model/actor.js';
import type { ProfileInput } from '../../model/profile-input.js';
import { profileCallSchema } from '../../model/profile-input.schema.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { doneBy } from '../done-by.js';
import type { EventDraft } from '../event-draft.js';
import { versionsIn } from '../policy-registry.js';
import { readInput } from '../read-input.js';
import type { Session } from '../session.js';
import { findLinked, type LinkedProfile, linkedProfiles } from './linked-profiles.js';

export interface ProfileCall {
  readonly subjectId: string;
  /** 22 or more characters of base64url, made once for each change; sending it again is harmless. */
  readonly id: string;
  readonly profile: ProfileInput;
}

export interface ProfileResult {
  /** `unchanged`: it was so already, or this very call came before. */
  readonly outcome: 'recorded' | 'unchanged';
}

const readCall = ({ id, profile }: ProfileCall): Pick<ProfileCall, 'id' | 'profile'> =>
  readInput({ id, profile }, profileCallSchema);

/** The entry that a change needs, if it needs one. */
function decideProfile(
  change: 'link' | 'unlink',
  profiles: readonly LinkedProfile[],
  profile: ProfileInput,
  actor: Actor,
  now: Instant,
): EventDraft | undefined {
  const linked = findLinked(profiles, profile);
  const common = { recordedBy: actor.type, effectiveAt: now };
  if (change === 'link') {
    const event = { ...common, kind: 'profile_linked' as const };
    return linked ? undefined : { event, envelope: { recordedBy: doneBy(actor), profile } };
  }
  if (!linked) return undefined;
  const { system, object, id, label } = linked;
  const known = { system, object, id, ...(label === undefined ? {} : { label }) };
  return {
    event: { ...common, kind: 'profile_unlinked', unlinks: linked.seq },
    envelope: { recordedBy: doneBy(actor), profile: known },
  };
}

/** Links a profile, or takes the link away. See `Profiles`. */
export async function changeProfile(
  { context, tenant, actor }: Session,
  change: 'link' | 'unlink',
  call: ProfileCall,
): Promise<ProfileResult> {
  if (actor.type === 'person') throw new ConsentError('forbidden');
  const { id, profile } = readCall(call);
  const submissionDigest = await digest(context.crypto, 'submission', utf8(canonicalJson({ id, [change]: profile })));
  return append<ProfileResult>(context, { tenant, subject: call.subjectId }, async (log) => {
    const now = nowFor(context, log.entries);
    const { timeline } = await context.registry.loadWith(tenant, versionsIn(log.entries));
    if (alreadyWritten(log, id, submissionDigest).length > 0) return { done: { outcome: 'unchanged' } };
    const draft = decideProfile(change, linkedProfiles(log.entries), profile, actor, now);
    if (!draft) return { done: { outcome: 'unchanged' } };
    return {
      submissionId: id,
      drafts: [{ ...draft, envelope: { ...draft.envelope, submissionDigest } }],
      derive: deriveFrom(log.entries, timeline, now),
      result: () => ({ outcome: 'recorded' }),
    };
  });
}
