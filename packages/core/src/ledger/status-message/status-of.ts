import { pickLocale } from '../../form/pick-locale.js';
import type { Channel, ChannelKey } from '../../model/channel.js';
import type { Ground } from '../../model/legal-basis.js';
import type { StatusItem, StatusMessage } from '../../model/status-message.js';
import { controllerOf } from '../../policy/controller-of.js';
import { cellOf } from '../../status/cell-of.js';
import { answerChannels } from '../../status/channels-of.js';
import type { SubjectFold } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import { normaliseAddress } from '../../status/normalise-address.js';
import { type PolicyTimeline, type PurposeInForce, purposesInForce } from '../../status/policy-timeline.js';
import { maskAddress } from '../preferences/mask-address.js';

/** The language that the person was last asked in. */
const localeOf = ({ live }: SubjectFold): string | undefined =>
  live.flatMap(({ event }) => ('locale' in event && event.locale !== undefined ? [event.locale] : [])).at(-1);

function addressesOf({ live }: SubjectFold): StatusMessage['addresses'] {
  const found = new Map<string, { readonly channel: Channel; readonly address: string }>();
  for (const { event, contactPoint, voided } of live) {
    if (contactPoint === null || voided || event.channel === '*') continue;
    const key = `${event.channel} ${normaliseAddress(contactPoint)}`;
    found.set(key, { channel: event.channel, address: maskAddress(contactPoint) });
  }
  return [...found.values()];
}

function itemOf(
  fold: SubjectFold,
  timeline: PolicyTimeline,
  { purpose, published }: PurposeInForce,
  channel: ChannelKey,
  locale: string | undefined,
): readonly StatusItem[] {
  const cell = cellOf(fold, timeline, purpose, channel);
  // What was never asked and rests on consent is not held; what rests on contract or law is, told or not.
  if (cell.decidedBy === null && purpose.kind !== 'information') return [];
  const decided = fold.live.find(({ ref }) => ref.seq === cell.decidedBy?.seq)?.event;
  const ground: Ground = purpose.kind === 'consent' ? 'consent' : purpose.basis;
  const spoken = pickLocale(published.policy, locale);
  const answer = gate(fold, timeline, { purposeId: purpose.id, channel }, true);
  return [
    {
      purposeId: purpose.id,
      channel,
      title: purpose.title[spoken] ?? purpose.id,
      text: purpose.text[spoken] ?? '',
      ground,
      status: !answer.allowed && answer.reason === 'objected' ? 'objected' : cell.status,
      since: cell.since,
      until: cell.grant === null || cell.grant.until === 'none' ? null : cell.grant.until,
      controller: controllerOf(published.policy, purpose).name,
      taken:
        decided && 'method' in decided
          ? { method: decided.method, by: decided.recordedBy, at: decided.effectiveAt }
          : null,
      use: answer.allowed ? 'in_use' : 'not_in_use',
    },
  ];
}

/** @param locale @default the language that the person was last asked in, else the policy's own */
export function statusOf(fold: SubjectFold, timeline: PolicyTimeline, locale = localeOf(fold)): StatusMessage {
  const inForce = purposesInForce(timeline, fold.at);
  const controllers = new Map(
    inForce.map(({ purpose, published }) => {
      const { id, name, address, contact } = controllerOf(published.policy, purpose);
      return [id, { name, address, contact }];
    }),
  );
  const [first] = inForce;
  return {
    locale: first ? pickLocale(first.published.policy, locale) : (locale ?? 'en'),
    at: fold.at as StatusMessage['at'], // a fold is made at an instant
    controllers: [...controllers.values()],
    addresses: addressesOf(fold),
    items: inForce.flatMap((owner) =>
      answerChannels(owner.purpose).flatMap((channel) => itemOf(fold, timeline, owner, channel, locale)),
    ),
  };
}
