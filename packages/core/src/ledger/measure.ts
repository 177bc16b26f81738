import { canonicalJson } from '../canonical/canonical-json.js';
import { digest } from '../canonical/digest.js';
import { earlier, type Instant, parseInstant } from '../canonical/instant.js';
import { utf8 } from '../canonical/utf8.js';
import { ConsentError } from '../errors/consent-error.js';
import type { Actor } from '../model/actor.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { Measure } from '../model/measure.js';
import type { Standing } from '../model/standing.js';
import { foldSubject } from '../status/fold-subject.js';
import { normaliseAddress } from '../status/normalise-address.js';
import type { PolicyTimeline } from '../status/policy-timeline.js';
import { append, nowFor } from './append.js';
import { deriveFrom } from './derive-from.js';
import type { EventDraft } from './event-draft.js';
import type { SubmitResult } from './ledger.js';
import type { LedgerContext } from './ledger-context.js';

export interface MeasureInput {
  readonly subjectId: string;
  readonly id: string;
  readonly measures: readonly Measure[];
}

/** The grants on a channel that were given for an address. A grant without a recorded address may have been for this one. */
function grantsFor(entries: readonly LoggedEvent[], now: string, channel: string, from: string): readonly number[] {
  return foldSubject(entries, now).live.flatMap(({ ref, event, contactPoint }) => {
    if ((event.kind !== 'given' && event.kind !== 'renewed') || event.channel !== channel) return [];
    return contactPoint === null || normaliseAddress(contactPoint) === normaliseAddress(from) ? [ref.seq] : [];
  });
}

function draftOf(measure: Measure, actor: Actor, entries: readonly LoggedEvent[], now: Instant): EventDraft {
  const recordedBy = { id: actor.id, ...(actor.name === undefined ? {} : { name: actor.name }) };
  const reason = 'reason' in measure && measure.reason !== undefined ? { reason: measure.reason } : {};
  const common = { recordedBy: actor.type, effectiveAt: now };
  switch (measure.kind) {
    case 'contact_point_changed': {
      const { kind, channel, meaning = 'new_address', from, to } = measure;
      const affects = grantsFor(entries, now, channel, from);
      return {
        event: { ...common, kind, purposeId: '*', channel, meaning, affects },
        envelope: { recordedBy, contactPoint: to },
      };
    }
    case 'restricted':
    case 'released':
      return {
        event: { ...common, kind: measure.kind, purposeId: '*', channel: '*' },
        envelope: { recordedBy, ...reason },
      };
    case 'requested': {
      const { kind, purposeId, channel = '*' } = measure;
      return {
        event: { ...common, kind, purposeId, channel, method: 'other', indicatedBy: 'subject' },
        envelope: { recordedBy, ...reason },
      };
    }
    case 'invalidated': {
      const from = parseInstant(measure.from ?? now) ?? now;
      const { kind, purposeId, channel = '*' } = measure;
      return {
        event: { ...common, kind, purposeId, channel, from: earlier(from, now) },
        envelope: { recordedBy, ...reason },
      };
    }
    default: {
      const { kind, purposeId = '*', channel = '*' } = measure;
      return { event: { ...common, kind, purposeId, channel }, envelope: { recordedBy, ...reason } };
    }
  }
}

/** Writes what the controller does about a person. See `Ledger.measure`. */
export async function measure(
  context: LedgerContext,
  tenant: string,
  actor: Actor,
  input: MeasureInput,
  timeline: PolicyTimeline,
  standing: (entries: readonly LoggedEvent[], at: Instant) => Standing,
): Promise<SubmitResult> {
  if (actor.type === 'person') throw new ConsentError('forbidden');
  if (input.measures.length === 0) throw new ConsentError('invalid', { path: '/measures' });
  const submissionDigest = await digest(
    context.crypto,
    'submission',
    utf8(canonicalJson({ id: input.id, measures: input.measures })),
  );
  return append<SubmitResult>(context, { tenant, subject: input.subjectId }, async (log) => {
    const now = nowFor(context, log.entries);
    const known = log.entries.filter(({ event }) => event !== 'unreadable' && event.submissionId === input.id);
    const reply = (entries: readonly LoggedEvent[], replayed: boolean, all: readonly LoggedEvent[]): SubmitResult => {
      return {
        outcome: 'recorded',
        replayed,
        events: entries.map(({ ref }) => ref),
        rejected: [],
        warnings: [],
        standing: standing(all, now),
      };
    };
    if (known[0]) {
      const { envelope } = known[0];
      const isSame = typeof envelope !== 'object' || envelope.submissionDigest === submissionDigest;
      if (!isSame) throw new ConsentError('idempotency_mismatch', { path: '/id' });
      return { done: reply(known, true, log.entries) };
    }
    const drafts = input.measures.map((one) => draftOf(one, actor, log.entries, now));
    const [first, ...rest] = drafts;
    return {
      submissionId: input.id,
      drafts: first ? [{ ...first, envelope: { ...first.envelope, submissionDigest } }, ...rest] : [],
      derive: deriveFrom(log.entries, timeline, now),
      result: (added, all) => reply(added, false, all),
    };
  });
}
