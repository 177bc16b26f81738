import type { OnlineProfile } from '../../model/online-profile.js';
import { assertSubjectId } from '../../model/subject-id.js';
import { openLog } from '../open-log.js';
import { readLog } from '../read-log.js';
import type { Session } from '../session.js';
import { changeProfile, type ProfileCall, type ProfileResult } from './change-profile.js';
import { profileHistory } from './profile-history.js';

/**
 * The person's accounts elsewhere. A link says which answers came through which account, and nothing else: it neither grants nor
 * takes away, and somebody of whom nothing but links is known counts as never seen.
 */
export interface Profiles {
  /** @throws `forbidden` to a person; `invalid`; `idempotency_mismatch` if the id was used for something else */
  linkProfile(call: ProfileCall): Promise<ProfileResult>;
  /** What came through it stays in the log. `unchanged` where it was not linked. Throws as `linkProfile` does. */
  unlinkProfile(call: ProfileCall): Promise<ProfileResult>;
  /** Those linked now first, then those that were; within each the newest first. */
  profiles(subjectId: string, locale?: string): Promise<readonly OnlineProfile[]>;
}

export const profiles = (session: Session): Profiles => ({
  linkProfile: async (call) => {
    assertSubjectId(call.subjectId);
    await session.ready();
    return changeProfile(session, 'link', call);
  },
  unlinkProfile: async (call) => {
    assertSubjectId(call.subjectId);
    await session.ready();
    return changeProfile(session, 'unlink', call);
  },
  profiles: async (subjectId, locale) => {
    assertSubjectId(subjectId);
    await session.ready();
    const { context, tenant, actor } = session;
    const policies = await context.registry.load(tenant);
    const { entries } = openLog(await readLog(context.store, { tenant, subject: subjectId }));
    return profileHistory(actor, entries, policies.timeline, locale);
  },
});
