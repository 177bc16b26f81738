import { pickLocale } from '../../form/pick-locale.js';
import type { Channel, ChannelKey } from '../../model/channel.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { PreferenceChoice, PreferenceItem } from '../../model/preferences.js';
import { controllerOf } from '../../policy/controller-of.js';
import type { Cell } from '../../status/cell.js';
import { cellOf } from '../../status/cell-of.js';
import { answerChannels, gateChannels } from '../../status/channels-of.js';
import { endsSoon } from '../../status/ends-soon.js';
import type { SubjectFold } from '../../status/fold-subject.js';
import { type GateQuestion, gate } from '../../status/gate.js';
import { normaliseAddress } from '../../status/normalise-address.js';
import { type PolicyTimeline, type PurposeInForce, purposesInForce } from '../../status/policy-timeline.js';
import { toneOf } from '../../status/tone-of.js';

/** What items are made from: data only. */
export interface PreferenceCase {
  readonly fold: SubjectFold;
  readonly timeline: PolicyTimeline;
  readonly locale: string | undefined;
  /** Only what concerns this address. @default all of the person's */
  readonly address?: { readonly channel: Channel; readonly to: string; readonly onAddress: SubjectFold | undefined };
  /** What the reader may do at all. */
  readonly choices: readonly PreferenceChoice[];
}

export type BareItem = Omit<PreferenceItem, 'presentation'> & { readonly owner: PurposeInForce };

const noes: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'objected']);

/** Whether what decided was said for this address, or for none in particular. A no is about the person, whatever the address. */
function concerns({ fold, address }: PreferenceCase, cell: Cell): boolean {
  if (!address || noes.has(cell.status)) return true;
  const decided = fold.live.find(({ ref }) => ref.seq === cell.decidedBy?.seq);
  const said = cell.grant ? cell.grant.contactPoint : (cell.address?.address ?? decided?.contactPoint ?? null);
  return said === null || normaliseAddress(said) === normaliseAddress(address.to);
}

function choicesOf(
  { choices, address }: PreferenceCase,
  owner: PurposeInForce,
  cell: Pick<Cell, 'status' | 'channel'>,
  mayRenew: boolean,
) {
  const { purpose } = owner;
  if (purpose.kind === 'information') return [];
  // What goes by no channel does not go to the address that the link proves.
  const mayGive = purpose.kind === 'consent' && cell.status !== 'given' && !(address && cell.channel === '*');
  const isOpen = { give: mayGive, renew: mayRenew, end: !noes.has(cell.status) };
  return choices.filter((choice) => isOpen[choice]);
}

function itemOf(given: PreferenceCase, owner: PurposeInForce, channel: ChannelKey): BareItem {
  const { fold, timeline, address } = given;
  const { purpose, published } = owner;
  const locale = pickLocale(published.policy, given.locale);
  const say = (text: LocalizedText): string => text[locale] ?? '';
  const seen = cellOf(fold, timeline, purpose, channel);
  const mine = concerns(given, seen);
  const question: GateQuestion = {
    purposeId: purpose.id,
    channel,
    ...(address && channel !== '*' ? { to: address.to, onAddress: address.onAddress } : {}),
  };
  const answer = gate(fold, timeline, question, true);
  const isBlocked = !answer.allowed && answer.reason === 'objected';
  const nothing = purpose.kind === 'consent' ? ('not_asked' as const) : ('not_informed' as const);
  const status = isBlocked ? ('objected' as const) : mine ? seen.status : nothing;
  const { name, address: place } = controllerOf(published.policy, purpose);
  const ends = mine && seen.grant && seen.grant.until !== 'none' ? seen.grant.until : null;
  return {
    owner,
    purposeId: purpose.id,
    channel,
    kind: purpose.kind,
    title: say(purpose.title),
    text: say(purpose.text),
    controller: { name, address: place },
    status,
    since: mine ? seen.since : null,
    until: ends,
    tone: mine || isBlocked ? toneOf(answer) : 'nothing',
    can: choicesOf(given, owner, { status, channel }, mine && answer.allowed && endsSoon(purpose, seen, fold.at)),
  };
}

/** Every purpose in force on every channel, as its person may see it: by a link only what concerns the one address. */
export function preferenceItems(given: PreferenceCase): readonly BareItem[] {
  const { address, fold, timeline } = given;
  return purposesInForce(timeline, fold.at).flatMap((owner) => {
    const reach = gateChannels(owner.purpose);
    const isNear = !address || reach.includes(address.channel) || reach.includes('*');
    if (!isNear) return [];
    const channels = answerChannels(owner.purpose).filter(
      (channel) => !address || channel === '*' || channel === address.channel,
    );
    return channels.map((channel) => itemOf(given, owner, channel));
  });
}
