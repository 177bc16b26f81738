import { pickLocale } from '../../form/pick-locale.js';
import type { Channel } from '../../model/channel.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { Message } from '../../model/message.js';
import { controllerOf } from '../../policy/controller-of.js';
import { knownPurposes } from '../../status/policy-timeline.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { recordUndelivered } from '../due/record-undelivered.js';
import type { LedgerContext } from '../ledger-context.js';
import { isPending, type PendingEvent } from './decide-confirmed.js';
import { issueLink } from './issue-link.js';

/** Waiting answers for one address: one message confirms them all. */
interface Letter {
  readonly channel: Channel;
  readonly to: string;
  readonly events: readonly PendingEvent[];
}

function lettersOf(entries: readonly LoggedEvent[]): readonly Letter[] {
  const letters = new Map<string, Letter>();
  for (const entry of entries) {
    if (!isPending(entry) || typeof entry.envelope !== 'object') continue;
    const event = entry.event as PendingEvent; // as `isPending` says
    const to = entry.envelope.contactPoint;
    if (to === undefined || event.channel === '*') continue;
    const key = `${event.channel} ${to}`;
    const events = [...(letters.get(key)?.events ?? []), event];
    letters.set(key, { channel: event.channel, to, events });
  }
  return [...letters.values()];
}

/** Of letters: how many went, and how many could not be handed over. */
export interface LettersSent {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Sends the links by which waiting answers are confirmed, through the host's `deliver`, and writes down that they went: after the
 * hand-over, since a link that comes twice works twice, and one that never comes keeps a person from what they asked for. What
 * could not be sent stays waiting, and can be sent again.
 */
export async function sendConfirmations(
  context: LedgerContext,
  tenant: string,
  subjectId: string,
  entries: readonly LoggedEvent[],
): Promise<LettersSent> {
  const { deliver, registry } = context;
  if (!deliver) return { sent: 0, failed: 0 };
  const { timeline } = await registry.load(tenant);
  const known = knownPurposes(timeline);
  let sent = 0;
  let failed = 0;
  for (const { channel, to, events } of lettersOf(entries)) {
    const about = events.map(({ seq }) => seq);
    const [first] = events;
    const owner = first && known.get(first.purposeId);
    if (!owner) continue;
    const until = events.map(({ confirmBefore }) => confirmBefore).toSorted()[0] ?? first.confirmBefore;
    const locale = first.locale ?? owner.published.policy.defaultLocale;
    const { name, address } = controllerOf(owner.published.policy, owner.purpose);
    const titled = (id: string) => {
      const found = known.get(id);
      return found?.purpose.title[pickLocale(found.published.policy, locale)] ?? id;
    };
    const ids = [...new Set(events.map(({ purposeId }) => purposeId))];
    const { token, link } = await issueLink(
      context,
      tenant,
      { message: 'confirm', channel, about },
      { subjectId, until },
    );
    const message: Message = {
      kind: 'confirm',
      tenant,
      subjectId,
      channel,
      to,
      locale,
      token,
      until,
      purposes: ids.map((id) => ({ id, title: titled(id) })),
      controller: { name, address },
    };
    try {
      await deliver(message);
    } catch (error) {
      context.onUndelivered({ kind: 'confirm', subjectId, channel }, error);
      failed += 1;
      await recordUndelivered(context, { tenant, subject: subjectId }, { message: 'confirm', channel, about });
      continue;
    }
    sent += 1;
    await append<void>(context, { tenant, subject: subjectId }, async (log) => ({
      submissionId: context.ids(),
      drafts: [
        {
          event: {
            kind: 'delivered',
            message: 'confirm',
            channel,
            about,
            link,
            recordedBy: 'system',
            effectiveAt: nowFor(context, log.entries),
          },
          envelope: { contactPoint: to },
        },
      ],
      derive: deriveFrom(log.entries, timeline, nowFor(context, log.entries)),
      result: () => undefined,
    }));
  }
  return { sent, failed };
}
