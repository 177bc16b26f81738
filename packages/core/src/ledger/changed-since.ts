import type { ChangedSince } from '../model/form.js';
import type { Notice } from '../model/notice.js';
import type { PolicyInput, Purpose } from '../model/policy.js';
import { noticesOf } from '../policy/notices-of.js';
import { wordDiff } from '../policy/word-diff.js';
import { cellOf } from '../status/cell-of.js';
import { answerChannels } from '../status/channels-of.js';
import type { SubjectFold } from '../status/fold-subject.js';
import type { Policies } from './policy-registry.js';

/** What a form asks of one person about one purpose. */
export interface AskedAgain {
  readonly policy: PolicyInput;
  readonly purpose: Purpose;
  readonly fold: SubjectFold;
  /** Of the form. */
  readonly locale: string;
}

/** The text in force that stands where the answered one stood: the screen's where that medium is gone. */
function successorOf(before: Notice, policy: PolicyInput): Notice | undefined {
  const same = noticesOf(policy).filter(
    ({ purposeId, locale }) => purposeId === before.purposeId && locale === before.locale,
  );
  return (
    same.find(({ medium, form }) => medium === before.medium && form === before.form) ??
    same.find(({ medium }) => medium === 'screen')
  );
}

const whoOf = ({ controller }: Notice): string => `${controller.name}, ${controller.address}`;

/** The statement, and who decides only where that changed too. */
function partsOf(before: Notice, after: Notice): ChangedSince['parts'] {
  const isSameWho = whoOf(before) === whoOf(after);
  const textOf = (notice: Notice): string => (isSameWho ? notice.text : `${notice.text}\n${whoOf(notice)}`);
  return wordDiff(textOf(before), textOf(after));
}

/** What changed since a yes that a material change made outdated (UO-T04); `undefined` for every other question. */
export function changedSince(
  { timeline, notices }: Policies,
  { policy, purpose, fold, locale }: AskedAgain,
): ChangedSince | undefined {
  const cells = answerChannels(purpose).map((channel) => cellOf(fold, timeline, purpose, channel));
  const grant = cells.find(({ status }) => status === 'outdated')?.grant;
  const answered = grant?.event.notice === undefined ? undefined : notices.get(grant.event.notice);
  if (!grant || !answered) return undefined;
  const { policyVersion = 0, effectiveAt } = grant.event;
  const since = timeline.filter(
    (published) =>
      published.policy.id === policy.id &&
      published.policy.version > policyVersion &&
      published.policy.version <= policy.version,
  );
  const notes = since.flatMap((published) => {
    const change = published.policy.changes?.[purpose.id];
    return change?.kind === 'material' && change.note?.[locale] ? [change.note[locale]] : [];
  });
  // What was read out may be as before while the statement behind it is not.
  const screen = [...notices.values()].find(
    ({ versions, notice }) =>
      versions.has(`${policy.id}@${policyVersion}`) &&
      notice.medium === 'screen' &&
      notice.purposeId === purpose.id &&
      notice.locale === answered.notice.locale,
  );
  const [own = [], onScreen = []] = [answered.notice, screen?.notice].map((before) => {
    const after = before && successorOf(before, policy);
    return before && after ? partsOf(before, after) : [];
  });
  const parts = own.some(({ kind }) => kind !== 'same') ? own : onScreen;
  return { since: effectiveAt, notes, before: answered.hash, locale: answered.notice.locale, parts };
}
