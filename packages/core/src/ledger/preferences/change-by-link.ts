import type { Channel } from '../../model/channel.js';
import type { PreferencesResult } from '../../model/preferences.js';
import type { Session } from '../session.js';
import { stop } from '../stopping/stop.js';
import { submitAndSend } from '../submit-and-send.js';
import type { SubmitResult } from '../submit-result.js';
import { holderOf, type OpenedLink, openPreferenceLink } from './open-preference-link.js';
import { preferencesResult } from './preferences-result.js';
import { showPreferences } from './show-preferences.js';

export interface ChangeByLink {
  readonly token: string;
  readonly locale?: string;
}

const pointsOf = ({ address }: OpenedLink): Readonly<Partial<Record<Channel, string>>> => ({
  [address.channel]: address.to,
});

/** Of what a write did, as much as the holder of the link may know: no standing of other addresses, no names. */
async function resultFor(
  session: Session,
  { token, locale }: ChangeByLink,
  done: SubmitResult,
): Promise<PreferencesResult> {
  const { context, tenant } = session;
  const link = await openPreferenceLink(session, token, ['preferences', 'one_click']);
  const preferences = await showPreferences(context, tenant, { fold: link.fold, locale, link });
  return preferencesResult(session, { done, entries: link.entries, preferences, locale });
}

/** Writes a submission that came by a link. See `PreferenceLinks.preferencesSubmit`. */
export async function submitByLink(
  session: Session,
  { submission, ...change }: ChangeByLink & { readonly submission: unknown },
): Promise<PreferencesResult> {
  const link = await openPreferenceLink(session, change.token, ['preferences', 'one_click']);
  const holder = { ...session, actor: holderOf(session.actor) };
  const result = await submitAndSend(
    holder,
    { subjectId: link.subjectId, submission, contactPoints: pointsOf(link) },
    link.kind === 'one_click' ? 'none' : link.address.channel,
  );
  return resultFor(session, change, result);
}

/** Ends all advertising by a link. See `PreferenceLinks.preferencesStop`. */
export async function stopByLink(
  session: Session,
  { id, ...change }: ChangeByLink & { readonly id: string },
): Promise<PreferencesResult> {
  const link = await openPreferenceLink(session, change.token, ['preferences', 'one_click']);
  const holder = { ...session, actor: holderOf(session.actor) };
  const capture = { method: 'portal' } as const;
  const result = await stop(holder, { subjectId: link.subjectId, id, capture, contactPoints: pointsOf(link) });
  return resultFor(session, change, result);
}

/** Withdraws by one click. See `PreferenceLinks.unsubscribe`. */
export async function unsubscribe(
  session: Session,
  { token }: { readonly token: string },
): Promise<{ readonly outcome: 'recorded' | 'unchanged' }> {
  const link = await openPreferenceLink(session, token, ['one_click']);
  const holder = { ...session, actor: holderOf(session.actor) };
  const { outcome } = await stop(holder, {
    subjectId: link.subjectId,
    // A new one each time: an old message still withdraws what was given after it, and what is withdrawn stays so.
    id: session.context.ids(),
    channel: link.address.channel,
    ...(link.purposeId === undefined ? {} : { purposeId: link.purposeId }),
    capture: { method: 'portal' },
    contactPoints: pointsOf(link),
  });
  return { outcome: outcome === 'unchanged' ? 'unchanged' : 'recorded' };
}
