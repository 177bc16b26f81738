import { addDuration } from '../../canonical/duration.js';
import type { Instant } from '../../canonical/instant.js';
import type { Finding } from '../../errors/finding.js';
import type { Actor } from '../../model/actor.js';
import type { EnvelopeData } from '../../model/envelope.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { StoredNotice } from '../../model/notice.js';
import type { ConsentPurpose } from '../../model/policy.js';
import { type UnknownWordingCase, type WordingCell, wordingModes } from '../../model/unknown-wording.js';
import { checkRecord } from '../../rule/check-record.js';
import { foldSubject } from '../../status/fold-subject.js';
import { epochAt, knownPurposes, type PolicyTimeline, type PurposeInForce } from '../../status/policy-timeline.js';
import { doneBy } from '../done-by.js';
import type { EventDraft } from '../event-draft.js';
import { cellPast } from '../importing/cell-past.js';
import { yesFrom } from '../importing/yes-from.js';

/** A form that a second person says yes for: data only. */
export interface WordingCase {
  readonly found: UnknownWordingCase;
  readonly covers: readonly WordingCell[];
  /** The personal part of the entry that the form was recorded with, by cell. */
  readonly recorded: (cell: WordingCell) => EnvelopeData | undefined;
  readonly entries: readonly LoggedEvent[];
  readonly timeline: PolicyTimeline;
  readonly actor: Actor;
  readonly now: Instant;
}

/** One cell that can be confirmed, and from when. */
export interface ConfirmedCell {
  readonly cell: WordingCell;
  readonly owner: PurposeInForce;
  readonly purpose: ConsentPurpose;
  readonly at: Instant;
}

const isSame = (a: WordingCell, b: WordingCell): boolean => a.purposeId === b.purposeId && a.channel === b.channel;

/** Which of the cells a yes can be written for; what stands against the others. */
export function judgeWording({ found, covers, entries, timeline, now }: WordingCase): {
  readonly cells: readonly ConfirmedCell[];
  readonly findings: readonly Finding[];
} {
  const fold = foldSubject(entries, now);
  const known = knownPurposes(timeline);
  const cells: ConfirmedCell[] = [];
  const findings: Finding[] = [];
  for (const [index, cell] of covers.entries()) {
    if (cells.some((other) => isSame(other.cell, cell))) continue;
    const refuse = (code: string, params = {}) =>
      findings.push({ code, severity: 'error', path: `/covers/${index}`, params });
    const owner = known.get(cell.purposeId);
    if (owner?.purpose.kind !== 'consent' || !found.covers.some((one) => isSame(one, cell))) {
      refuse('not_recorded');
      continue;
    }
    const { purpose } = owner;
    const dates = { at: found.claimedAt, confirmedAt: found.evidence?.confirmedAt };
    const from = yesFrom(dates, purpose, cellPast(fold, timeline, purpose, [cell.channel]), now);
    if ('reason' in from) refuse('stands_against', { why: from.reason });
    else cells.push({ cell, owner, purpose, at: from.at });
  }
  return { cells, findings };
}

/** The yes for one cell, with the wording as its text. */
export function draftWording(given: WordingCase, confirmed: ConfirmedCell, { hash, notice }: StoredNotice) {
  const { found, recorded, timeline, actor } = given;
  const { cell, owner, purpose, at } = confirmed;
  const { wording: _, submissionDigest: __, ...kept } = recorded(cell) ?? {};
  const event = {
    ...cell,
    kind: 'given' as const,
    questionId: purpose.id,
    presentationId: found.id,
    policyId: owner.published.policy.id,
    policyVersion: 0,
    notice: hash,
    locale: notice.locale,
    mode: wordingModes[found.method],
    presented: 'claimed' as const,
    method: found.method,
    indicatedBy: 'subject' as const,
    recordedBy: actor.type,
    effectiveAt: at,
    epoch: epochAt(timeline, purpose.id, at) ?? 0,
    until: purpose.expiresAfter === 'none' ? ('none' as const) : addDuration(at, purpose.expiresAfter),
  };
  const envelope = {
    ...kept,
    recordedBy: doneBy(actor),
    settles: { id: found.id, recordedBy: found.recordedBy },
  };
  return { event, envelope } satisfies EventDraft;
}

/** What `verify` would say of it once it is written: nothing is written that it would flag. */
export const flawsOf = ({ event, envelope }: ReturnType<typeof draftWording>, now: Instant): readonly Finding[] =>
  checkRecord({
    event: { ...event, v: 1, logId: '-', seq: 1, submissionId: '-', recordedAt: now },
    envelope,
    notice: 'found',
  });
