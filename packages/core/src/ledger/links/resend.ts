import { toInstant, toMilliseconds } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Channel } from '../../model/channel.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { nowFor } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';
import { readTrusted } from '../read-trusted.js';
import { isPending } from './decide-confirmed.js';
import { sendConfirmations } from './send-confirmations.js';

const DAY = 86_400_000;
/** A mailbox that did not get three will not get a fourth, and nobody shall be flooded by pressing a button. */
const MOST = 3;

export interface ResendQuestion {
  readonly subjectId: string;
  readonly purposeId: string;
  readonly channel: Channel;
}

const isAbout = ({ event }: LoggedEvent, { purposeId, channel }: ResendQuestion): boolean =>
  event !== 'unreadable' && 'purposeId' in event && event.purposeId === purposeId && event.channel === channel;

/** Sends the link for a waiting yes again. See `Ledger.resend`. */
export async function resend(
  context: LedgerContext,
  tenant: string,
  question: ResendQuestion,
): Promise<{ readonly sent: boolean }> {
  if (!context.deliver) throw new ConsentError('unsupported', { params: { needs: 'deliver' } });
  const { subjectId } = question;
  const { entries, ref } = await readTrusted(context, { tenant, subject: subjectId });
  const now = nowFor(context, entries);
  const last = entries.findLast((entry) => isAbout(entry, question));
  if (!last || !isPending(last)) throw new ConsentError('not_found');
  const since = toInstant(toMilliseconds(now) - DAY);
  const sent = entries.filter(
    ({ event }) =>
      event !== 'unreadable' &&
      event.kind === 'delivered' &&
      event.recordedAt > since &&
      event.about.includes(last.ref.seq),
  );
  if (sent.length >= MOST) throw new ConsentError('too_often', { params: { most: MOST } });
  return { sent: (await sendConfirmations(context, tenant, ref.subject, [last])).sent > 0 };
}
