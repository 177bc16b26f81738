import { ConsentError } from '../../errors/consent-error.js';
import { pickLocale } from '../../form/pick-locale.js';
import type { Act } from '../../model/act.js';
import type { Confirmed } from '../../model/confirmed.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { knownPurposes } from '../../status/policy-timeline.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import type { LedgerContext } from '../ledger-context.js';
import { versionsIn } from '../policy-registry.js';
import type { TrustedLog } from '../read-trusted.js';
import { decideConfirmed } from './decide-confirmed.js';
import { findLink } from './find-link.js';

const confirmsAny = ({ event }: LoggedEvent, about: readonly number[]): boolean =>
  event !== 'unreadable' && 'confirms' in event && event.confirms !== undefined && about.includes(event.confirms.seq);

/** The waiting answers as this log numbers them. A person who was merged brought none along, but the one who became another whole. */
function aboutIn({ via: [first], entries }: TrustedLog, about: readonly number[]): readonly number[] {
  if (first === undefined) return about;
  return entries.flatMap(({ ref, event }) => {
    const carried = event === 'unreadable' ? undefined : event.carried;
    return carried?.logId === first && about.includes(carried.seq) ? [ref.seq] : [];
  });
}

/**
 * Makes waiting answers hold, by the link that was sent to their address. However often it is sent, one set of entries.
 * @throws `not_found` for a link that was never issued, `link_expired`, `link_spent` where something else was answered since,
 * `invalid` without an act of the person: what only follows links confirms nothing
 */
export async function confirm(
  context: LedgerContext,
  tenant: string,
  { token, act }: { readonly token: string; readonly act: Act },
): Promise<Confirmed> {
  if (act.kind === 'script')
    throw new ConsentError('invalid', {
      path: '/act',
      findings: [{ code: 'UO-S01', severity: 'error', path: '/act', params: {} }],
    });
  const { link, grant, event } = await findLink(context, tenant, token, ['confirm']);
  return append<Confirmed>(context, { tenant, subject: grant.subjectId }, async (log) => {
    const now = nowFor(context, log.entries);
    const { timeline } = await context.registry.loadWith(tenant, versionsIn(log.stored));
    const known = knownPurposes(timeline);
    const answersIn = (entries: readonly LoggedEvent[]): Confirmed['answers'] =>
      entries.flatMap(({ event: said }) => {
        if (said === 'unreadable' || !('questionId' in said)) return [];
        const owner = known.get(said.purposeId);
        if (!owner) return [];
        const locale = pickLocale(owner.published.policy, said.locale);
        const { purposeId, channel } = said;
        return [{ purposeId, channel, title: owner.purpose.title[locale] ?? purposeId, locale }];
      });
    const about = aboutIn(log, event.about);
    const before = log.entries.filter((entry) => confirmsAny(entry, about));
    if (before.length > 0) return { done: { outcome: 'already', answers: answersIn(before) } };
    if (grant.until <= now) throw new ConsentError('link_expired');
    const drafts = about.flatMap((seq) => decideConfirmed({ timeline, now, act }, log.entries, seq) ?? []);
    if (drafts.length === 0) throw new ConsentError('link_spent');
    return {
      submissionId: `confirm-${link.slice('sha256-'.length)}`,
      drafts,
      derive: deriveFrom(log.entries, timeline, now),
      result: (added) => ({ outcome: 'confirmed', answers: answersIn(added) }),
    };
  });
}
