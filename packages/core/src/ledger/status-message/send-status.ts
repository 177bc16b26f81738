import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { Channel } from '../../model/channel.js';
import type { StatusMessage } from '../../model/status-message.js';
import { foldSubject } from '../../status/fold-subject.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { doneBy } from '../done-by.js';
import { issuePreferenceLink } from '../preferences/issue-preference-link.js';
import { readTrusted } from '../read-trusted.js';
import type { Session } from '../session.js';
import { statusOf } from './status-of.js';

export interface StatusQuestion {
  readonly subjectId: string;
  /** @default the language that the person was last asked in */
  readonly locale?: string;
}

export interface SendStatusInput extends StatusQuestion {
  /** `post`: it is printed here. `phone`: it is read aloud. By any other it goes through `deliver`. */
  readonly channel: Channel;
  /** The host's own record of where this person can be reached, from its server. */
  readonly contactPoints?: Readonly<Partial<Record<Channel, string>>>;
}

/** What nobody delivers: somebody prints it, or says it. */
const byHand: ReadonlySet<Channel> = new Set(['post', 'phone']);

/** @throws `not_found` for somebody of whom nothing is held */
export async function composeStatus(
  { context, tenant }: Session,
  { subjectId, locale }: StatusQuestion,
): Promise<StatusMessage> {
  const { entries } = await readTrusted(context, { tenant, subject: subjectId });
  const fold = foldSubject(entries, nowFor(context, entries));
  if (fold.state === 'unknown' || fold.state === 'erased' || fold.state === 'removed')
    throw new ConsentError('not_found');
  const { timeline } = await context.registry.load(tenant);
  return statusOf(fold, timeline, locale);
}

/** Sends what is held, and writes down that it went. See `StatusMessages.sendStatus`. */
export async function sendStatus(
  session: Session,
  { subjectId, channel, locale, contactPoints = {} }: SendStatusInput,
): Promise<StatusMessage> {
  const { context, tenant, actor } = session;
  const { deliver } = context;
  const status = await composeStatus(session, { subjectId, ...(locale === undefined ? {} : { locale }) });
  if (!byHand.has(channel)) {
    if (!deliver) throw new ConsentError('unsupported', { params: { needs: 'deliver' } });
    const to = contactPoints[channel]?.trim();
    if (!to) throw invalidAt('address_missing', '/channel');
    const link = { subjectId, channel, to };
    const { token, until } = await issuePreferenceLink(context, tenant, link, 'preferences', { validFor: 'P30D' });
    const [controller] = status.controllers;
    try {
      await deliver({
        kind: 'status',
        tenant,
        ...link,
        locale: status.locale,
        token,
        until,
        purposes: status.items.map(({ purposeId: id, title }) => ({ id, title })),
        controller: { name: controller?.name ?? '', address: controller?.address ?? '' },
        status,
      });
    } catch (error) {
      context.onUndelivered({ kind: 'status', subjectId, channel }, error);
      throw new ConsentError('unavailable', { cause: error });
    }
  }
  await append<void>(context, { tenant, subject: subjectId }, async (log) => {
    const now = nowFor(context, log.entries);
    const { timeline } = await context.registry.load(tenant);
    const event = {
      kind: 'delivered' as const,
      message: 'status' as const,
      channel,
      about: [],
      recordedBy: actor.type,
      effectiveAt: now,
    };
    return {
      submissionId: context.ids(),
      drafts: [{ event, envelope: { recordedBy: doneBy(actor) } }],
      derive: deriveFrom(log.entries, timeline, now),
      result: () => undefined,
    };
  });
  return status;
}
