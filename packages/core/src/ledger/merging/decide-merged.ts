import type { Instant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { Actor } from '../../model/actor.js';
import type { EnvelopeData } from '../../model/envelope.js';
import { foldSubject } from '../../status/fold-subject.js';
import type { PolicyTimeline } from '../../status/policy-timeline.js';
import { doneBy } from '../done-by.js';
import type { EventDraft } from '../event-draft.js';
import type { TrustedLog } from '../read-trusted.js';
import { assertKept } from './assert-kept.js';
import { carry } from './carry.js';
import { carryWhole } from './carry-whole.js';
import { linkOf } from './link-of.js';

/** Everything that a merge is decided by. */
export interface MergeCase {
  readonly id: string;
  readonly actor: Actor;
  readonly from: TrustedLog;
  readonly into: TrustedLog;
  readonly timeline: PolicyTimeline;
  readonly now: Instant;
}

/** The entry that says who came or went. */
export const linkDraft = (
  kind: 'merged' | 'split',
  side: 'into' | 'from',
  { actor, now }: Pick<MergeCase, 'actor' | 'now'>,
  envelope: EnvelopeData,
  more: { readonly undoes?: readonly number[]; readonly brings?: 'nothing' } = {},
): EventDraft => ({
  event: { kind, purposeId: '*', channel: '*', side, recordedBy: actor.type, effectiveAt: now, ...more },
  envelope: { recordedBy: doneBy(actor), ...envelope },
});

/** @throws `tampered`, `invalid` where these two cannot become one */
export function assertMergeable({ from, into, now }: Pick<MergeCase, 'from' | 'into' | 'now'>): void {
  for (const [name, { entries }] of Object.entries({ from, into }))
    if (entries.some(({ event }) => event === 'unreadable')) throw new ConsentError('tampered', { path: `/${name}` });
  if (linkOf(from.entries)) throw invalidAt('already_merged', '/from');
  if (into.ref.subject === from.ref.subject || linkOf(into.entries)) throw invalidAt('same_person', '/into');
  assertKept(from.entries, now, '/from');
  assertKept(into.entries, now, '/into');
}

/** True where nobody has said or been told anything under this id, apart from this very merge. */
export const isNobody = ({ into, id, now }: Pick<MergeCase, 'into' | 'id' | 'now'>): boolean =>
  foldSubject(
    into.entries.filter(({ event }) => event === 'unreadable' || event.submissionId !== id),
    now,
  ).state === 'unknown';

/** True where nobody has said or been told anything under the id that ends. */
export const isEmpty = ({ from, now }: Pick<MergeCase, 'from' | 'now'>): boolean =>
  foldSubject(from.entries, now).state === 'unknown';

/**
 * What the surviving log has to say besides that the other came: all of it, if it says nothing yet, else what protects more. Of
 * somebody who was there twice and asked once, the record without a log says nothing against the other's answers.
 * @param first seq of the first of them
 */
export const decideMerged = (given: MergeCase, first: number): readonly EventDraft[] => {
  if (isEmpty(given)) return [];
  return isNobody(given) ? carryWhole(given.from, given.into.entries, first, given.now) : carry(given);
};
