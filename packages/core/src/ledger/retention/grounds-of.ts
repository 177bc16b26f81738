import { addDuration } from '../../canonical/duration.js';
import { type Instant, later } from '../../canonical/instant.js';
import type { ConsentPurpose, InformationPurpose, OptOutPurpose, Purpose } from '../../model/policy.js';
import type { Anchors, KeepGround } from '../../model/retention.js';
import { cellOf } from '../../status/cell-of.js';
import { answerChannels } from '../../status/channels-of.js';
import type { SubjectFold } from '../../status/fold-subject.js';
import { grantEnd } from '../../status/grant-end.js';
import type { PolicyTimeline } from '../../status/policy-timeline.js';
import { yesEndedAt } from '../../status/yes-ended-at.js';

type End = Instant | 'open';

const latest = (ends: readonly End[]): End | undefined =>
  ends.reduce<End | undefined>((last, end) => {
    if (last === undefined || last === 'open') return last ?? end;
    return end === 'open' ? 'open' : later(last, end);
  }, undefined);

/** How long the policy says that data is kept; nothing where there is nothing to count from. */
function period(purpose: Purpose, ground: KeepGround['ground'], anchors: Anchors): KeepGround | 'not_said' | 'never' {
  if (!purpose.retention) return 'not_said';
  const { period: length, from: name } = purpose.retention;
  const at = anchors[name] as Instant | 'never' | undefined; // checked when they were read
  if (at === 'never') return 'never';
  if (at === undefined) return { purposeId: purpose.id, ground, until: 'open', anchor: { name, at: 'not_reported' } };
  return { purposeId: purpose.id, ground, until: addDuration(at, length), anchor: { name, at } };
}

/** Whoever it is told to or not: what rests on contract or law is kept as long as that lasts. */
function informationGrounds(purpose: InformationPurpose, anchors: Anchors): readonly KeepGround[] {
  const said = period(purpose, purpose.basis, anchors);
  if (said === 'never') return [];
  return [said === 'not_said' ? { purposeId: purpose.id, ground: purpose.basis, until: 'open' } : said];
}

/** While nobody objects who was told that they may. */
function optOutGrounds(
  fold: SubjectFold,
  timeline: PolicyTimeline,
  purpose: OptOutPurpose,
  anchors: Anchors,
): readonly KeepGround[] {
  const cells = answerChannels(purpose).map((channel) => cellOf(fold, timeline, purpose, channel));
  const ground = { purposeId: purpose.id, ground: purpose.basis };
  if (cells.some(({ status }) => status === 'open')) {
    const said = period(purpose, purpose.basis, anchors);
    return said === 'never' || said === 'not_said' ? [{ ...ground, until: 'open' }] : [said];
  }
  const objected = latest(cells.flatMap(({ status, since }) => (status === 'objected' && since ? since : [])));
  return objected === undefined ? [] : [{ ...ground, until: objected }];
}

const isYes = (kind: string): boolean => kind === 'given' || kind === 'renewed';

/** While a yes holds, or waits for its link; and after it for as long as the policy says. */
function consentGrounds(
  fold: SubjectFold,
  timeline: PolicyTimeline,
  purpose: ConsentPurpose,
  anchors: Anchors,
): readonly KeepGround[] {
  const cells = answerChannels(purpose).map((channel) => cellOf(fold, timeline, purpose, channel));
  const pending = cells.flatMap(({ pendingUntil }) => pendingUntil ?? []);
  const wasGiven = fold.live.some(
    ({ event, voided }) => isYes(event.kind) && event.purposeId === purpose.id && !voided,
  );
  const holding = cells.flatMap(({ status, grant }): readonly End[] =>
    status === 'given' && grant ? [grantEnd(grant) ?? 'open'] : [],
  );
  const over = cells.flatMap((cell) => (cell.status === 'given' ? [] : (yesEndedAt(cell, timeline) ?? [])));
  const end = latest([...pending, ...(holding.length > 0 || !wasGiven ? holding : over)]);
  if (end === undefined) return [];
  const consent: KeepGround = { purposeId: purpose.id, ground: 'consent', until: end };
  // A period after it has nothing to run from while it holds without end.
  if (!wasGiven || end === 'open') return [consent];
  // What the ledger knows itself nobody has to report.
  const after = period(purpose, 'stated_period', { consentEnd: end, withdrawal: end, ...anchors });
  return after === 'never' || after === 'not_said' ? [consent] : [consent, after];
}

/** On what grounds one purpose keeps the data, those that have ended too. */
export function groundsOf(
  fold: SubjectFold,
  timeline: PolicyTimeline,
  purpose: Purpose,
  anchors: Anchors,
): readonly KeepGround[] {
  if (purpose.kind === 'information') return informationGrounds(purpose, anchors);
  if (purpose.kind === 'opt_out') return optOutGrounds(fold, timeline, purpose, anchors);
  return consentGrounds(fold, timeline, purpose, anchors);
}
