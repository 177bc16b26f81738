import { addDuration } from '../../canonical/duration.js';
import { type Instant, later } from '../../canonical/instant.js';
import { pickLocale } from '../../form/pick-locale.js';
import type { Channel, ChannelKey } from '../../model/channel.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { ReminderMessage } from '../../model/message.js';
import { controllerOf } from '../../policy/controller-of.js';
import { cellOf } from '../../status/cell-of.js';
import { answerChannels } from '../../status/channels-of.js';
import { endsSoon } from '../../status/ends-soon.js';
import { foldSubject, type SubjectFold } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import { normaliseAddress } from '../../status/normalise-address.js';
import { type PolicyTimeline, type PurposeInForce, purposesInForce } from '../../status/policy-timeline.js';
import { nowFor } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';
import { addressLogs } from '../lists/address-logs.js';
import { maySend } from './may-send.js';

/** A reminder that is to be sent: of each yes for this address that ends soon and that nobody was reminded of. */
export interface Reminder
  extends Pick<ReminderMessage, 'channel' | 'to' | 'locale' | 'purposes' | 'ends' | 'controller'> {
  /** Seq of the yeses. */
  readonly about: readonly number[];
  /** How long the link is good, as a duration from now: until the last of them has ended. */
  readonly validFor: string;
}

/** One yes that ends soon. */
interface Ending {
  readonly owner: PurposeInForce;
  readonly channel: Channel;
  readonly seq: number;
  readonly to: string;
  readonly until: Instant;
  readonly locale: string;
  readonly remindBefore: string;
}

/** What nobody delivers: somebody prints it, or says it. */
const isSent = (channel: ChannelKey): channel is Channel =>
  channel !== '*' && channel !== 'post' && channel !== 'phone';

function endingOf(fold: SubjectFold, timeline: PolicyTimeline): readonly Ending[] {
  return purposesInForce(timeline, fold.at).flatMap((owner) => {
    const { purpose, published } = owner;
    if (purpose.kind !== 'consent' || purpose.remindBefore === undefined) return [];
    const { remindBefore } = purpose;
    return answerChannels(purpose).flatMap((channel) => {
      const cell = cellOf(fold, timeline, purpose, channel);
      const { grant } = cell;
      if (!isSent(channel) || !grant || !endsSoon(purpose, cell, fold.at)) return [];
      // Where the address was not recorded, nobody knows whose mailbox it would be.
      if (grant.until === 'none' || grant.contactPoint === null) return [];
      const locale = pickLocale(published.policy, grant.event.locale);
      return [{ owner, channel, seq: grant.ref.seq, to: grant.contactPoint, until: grant.until, locale, remindBefore }];
    });
  });
}

function reminderOf(endings: readonly [Ending, ...Ending[]], now: Instant): Reminder {
  const [first] = endings;
  const { published, purpose } = first.owner;
  const { name, address } = controllerOf(published.policy, purpose);
  const longest = endings.reduce((a, b) => {
    const ends = (one: Ending) => addDuration(now, one.remindBefore);
    return later(ends(a), ends(b)) === ends(a) ? a : b;
  });
  return {
    channel: first.channel,
    to: first.to,
    locale: first.locale,
    about: endings.map(({ seq }) => seq),
    purposes: endings.map(
      ({
        owner: {
          purpose: { id, title },
        },
      }) => ({ id, title: title[first.locale] ?? id }),
    ),
    ends: endings.map(({ owner, until }) => ({ purposeId: owner.purpose.id, until })),
    controller: { name, address },
    validFor: longest.remindBefore,
  };
}

/**
 * The reminders that a log asks for now. A reminder is itself a message: it goes only where the gate lets one go, for that very
 * purpose, channel and address. One message for each address and controller. Writes nothing.
 */
export async function dueReminders(
  context: LedgerContext,
  tenant: string,
  { subjectId, entries }: { readonly subjectId: string; readonly entries: readonly LoggedEvent[] },
): Promise<readonly Reminder[]> {
  const now = nowFor(context, entries);
  const { timeline } = await context.registry.load(tenant);
  const fold = foldSubject(entries, now);
  const isOpen = maySend(entries, now);
  const endings = endingOf(fold, timeline).filter(({ seq }) => isOpen('reminder', seq));
  if (endings.length === 0) return [];
  const members = endings.map(({ to }) => ({ subjectId, to }));
  const onAddresses = await addressLogs({ context, tenant }, members);
  const letters = new Map<string, [Ending, ...Ending[]]>();
  for (const [at, ending] of endings.entries()) {
    const { owner, channel, to } = ending;
    const known = onAddresses[at];
    const onAddress = known && foldSubject(known, now);
    if (!gate(fold, timeline, { purposeId: owner.purpose.id, channel, to, onAddress }, true).allowed) continue;
    const key = `${channel} ${normaliseAddress(to)} ${controllerOf(owner.published.policy, owner.purpose).id}`;
    const letter = letters.get(key);
    if (letter) letter.push(ending);
    else letters.set(key, [ending]);
  }
  return [...letters.values()].map((letter) => reminderOf(letter, now));
}
