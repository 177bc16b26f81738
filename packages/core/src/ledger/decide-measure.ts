import { earlier, type Instant } from '../canonical/instant.js';
import type { Finding } from '../errors/finding.js';
import type { Actor } from '../model/actor.js';
import type { ChannelKey } from '../model/channel.js';
import type { EnvelopeData } from '../model/envelope.js';
import type { MeasureKind } from '../model/event.js';
import type { Measure } from '../model/measure.js';
import type { Purpose } from '../model/policy.js';
import { answerChannels } from '../status/channels-of.js';
import { contactPointOf } from '../status/contact-point-of.js';
import type { SubjectFold } from '../status/fold-subject.js';
import { normaliseAddress } from '../status/normalise-address.js';
import { knownPurposes, type PolicyTimeline } from '../status/policy-timeline.js';
import { askedTooSoon } from './asked-too-soon.js';
import { doneBy } from './done-by.js';
import type { EventDraft } from './event-draft.js';

/** All that is needed to decide on a measure. */
export interface MeasureCase {
  readonly actor: Actor;
  readonly fold: SubjectFold;
  readonly timeline: PolicyTimeline;
  readonly now: Instant;
}

/** Kinds that let somebody write to an address: a yes, and being told of what may be objected to. */
const addressed: ReadonlySet<string> = new Set(['given', 'renewed', 'informed']);

/** The answers on a channel that hold for an address. One without a recorded address may have been for this one. */
function grantsFor({ fold }: MeasureCase, channel: string, from: string): readonly number[] {
  return fold.live.flatMap((entry) => {
    const { event, ref } = entry;
    if (!addressed.has(event.kind) || event.channel !== channel) return [];
    const { address } = contactPointOf(fold, entry);
    return address === null || normaliseAddress(address) === normaliseAddress(from) ? [ref.seq] : [];
  });
}

/** The cells of a question: of each channel that a version of it has, where none is named. */
function cellsOf({ timeline }: MeasureCase, purposeId: string, channel: ChannelKey | undefined): readonly ChannelKey[] {
  if (channel !== undefined) return [channel];
  const versions = timeline.flatMap(({ policy }) => policy.purposes.filter(({ id }: Purpose) => id === purposeId));
  return [...new Set(versions.flatMap(answerChannels))];
}

/** The entries for one measure. */
export function decideMeasure(given: MeasureCase, measure: Measure): readonly EventDraft[] {
  const { actor, now } = given;
  const reason = 'reason' in measure && measure.reason !== undefined ? { reason: measure.reason } : {};
  const by = { recordedBy: doneBy(actor), ...reason };
  const common = { recordedBy: actor.type, effectiveAt: now };
  const entry = (
    kind: MeasureKind,
    purposeId: string,
    channel: ChannelKey,
    more = {},
    envelope: EnvelopeData = by,
  ): EventDraft => ({
    event: { ...common, kind, purposeId, channel, ...more },
    envelope,
  });
  switch (measure.kind) {
    case 'contact_point_changed': {
      const { kind, channel, meaning = 'new_address', from, to } = measure;
      // Another spelling of the same address changes nothing for what was said for it.
      const isOther = normaliseAddress(from) !== normaliseAddress(to);
      const affects = isOther ? grantsFor(given, channel, from) : [];
      return [entry(kind, '*', channel, { meaning, affects }, { ...by, contactPoint: to })];
    }
    case 'restricted':
    case 'released':
      return [entry(measure.kind, '*', '*')];
    case 'requested': {
      const { kind, purposeId } = measure;
      const asked = { ...common, kind, purposeId, method: 'other', indicatedBy: 'subject' } as const;
      return cellsOf(given, purposeId, measure.channel).map((channel) => ({
        event: { ...asked, channel },
        envelope: by,
      }));
    }
    case 'invalidated': {
      const { kind, purposeId, channel = '*', from = now } = measure;
      return [entry(kind, purposeId, channel, { from: earlier<string>(from, now) })];
    }
    case 'lifted': {
      const { kind, purposeId = '*', channel } = measure;
      const whole = entry(kind, purposeId, channel ?? '*');
      if (purposeId === '*' || channel !== undefined) return [whole];
      // Of a suppression that covers more, a lift ends the very cells it names: so each is named.
      const cells = cellsOf(given, purposeId, undefined).filter((cell) => cell !== '*');
      return [whole, ...cells.map((cell) => entry(kind, purposeId, cell))];
    }
    default: {
      const { kind, purposeId = '*', channel = '*' } = measure;
      return [entry(kind, purposeId, channel)];
    }
  }
}

/** Requests that must not go out yet (UO-T06). */
export function tooSoon({ fold, timeline }: MeasureCase, measures: readonly Measure[]): readonly Finding[] {
  const known = knownPurposes(timeline);
  return measures.flatMap((measure, index) => {
    if (measure.kind !== 'requested') return [];
    const purpose = known.get(measure.purposeId)?.purpose;
    if (purpose?.kind !== 'consent') return [];
    const channels = measure.channel === undefined ? answerChannels(purpose) : [measure.channel];
    const found = channels.flatMap((channel) => askedTooSoon(fold, timeline, purpose, channel));
    return found.slice(0, 1).map((finding) => ({ ...finding, path: `/measures/${index}` }));
  });
}

/** What cannot be done to a purpose, since it was never published or rests on no answer: it would look as if it were done. */
export function misdirected(measures: readonly Measure[], timeline: PolicyTimeline): readonly Finding[] {
  const known = knownPurposes(timeline);
  return measures.flatMap((measure, index) => {
    const purposeId = 'purposeId' in measure ? (measure.purposeId ?? '*') : '*';
    if (purposeId === '*') return [];
    const kind = known.get(purposeId)?.purpose.kind;
    const ends = measure.kind === 'stopped' || measure.kind === 'invalidated';
    const code =
      kind === undefined ? 'unknown_purpose' : ends && kind === 'information' ? 'nothing_to_stop' : undefined;
    if (code === undefined) return [];
    return [{ code, severity: 'error' as const, path: `/measures/${index}/purposeId`, params: {} }];
  });
}
