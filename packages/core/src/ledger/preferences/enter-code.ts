import { tryCode } from '../links/try-code.js';
import type { Session } from '../session.js';
import { issuePreferenceLink, type PreferenceLink } from './issue-preference-link.js';
import { openPreferenceLink } from './open-preference-link.js';

const HELD_VALID = 'PT15M';

/** A code is good for one link to everything that is held. See `PreferenceLinks.enterCode`. */
export async function enterCode(
  session: Session,
  { token, code }: { readonly token: string; readonly code: string },
): Promise<PreferenceLink> {
  const { context, tenant } = session;
  const { link, subjectId, address } = await openPreferenceLink(session, token, ['preferences']);
  await tryCode(session, { link, code, times: 1, spent: 'code_expired' });
  return issuePreferenceLink(context, tenant, { subjectId, ...address }, 'held', { validFor: HELD_VALID });
}
