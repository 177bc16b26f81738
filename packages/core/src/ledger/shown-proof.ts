import type { Digest } from '../canonical/digest.js';
import { toInstant, toMilliseconds } from '../canonical/instant.js';
import type { Capture } from '../model/capture.js';
import type { ShownProof } from '../model/event.js';
import type { Mode } from '../model/method.js';
import type { Medium } from '../model/notice.js';
import type { PrintedForm, Purpose } from '../model/policy.js';
import type { QuestionNotices } from '../model/presentation.js';
import type { Submission } from '../model/submission.js';
import { policyInForce } from '../status/policy-timeline.js';
import type { Policies } from './policy-registry.js';
import type { SealState } from './seal-presentation.js';

/** People claim a time to the minute. */
const MINUTE = 60_000;
/** Other processes may show the version before for so long after a publication. */
const OVERLAP = 5_000;

const media: Readonly<Record<Mode, Medium>> = {
  screen: 'screen',
  read_aloud: 'script',
  recording: 'script',
  paper: 'printed',
  foreign_form: 'screen',
};

export const isInUse = ({ inUse }: PrintedForm, at: string): boolean =>
  inUse.from <= at && (inUse.until === undefined || at < inUse.until);

/** The printed form that was signed: the one named, or the only one in use at the time. */
export function printedFormOf(purpose: Purpose, capture: Capture | undefined, now: string): PrintedForm | undefined {
  const forms = purpose.printed ?? [];
  if (capture?.printedForm !== undefined) return forms.find(({ id }) => id === capture.printedForm);
  const inUse = forms.filter((form) => isInUse(form, capture?.claimedAt ?? now));
  return inUse.length === 1 ? inUse[0] : undefined;
}

/** The hash of the text that the person saw, heard or signed, as the presentation names it. */
function noticeHash(
  notices: QuestionNotices | undefined,
  medium: Medium,
  form: PrintedForm | undefined,
): string | undefined {
  if (medium === 'printed') return form && notices?.printed?.[form.id];
  return medium === 'script' ? (notices?.script ?? notices?.screen) : notices?.screen;
}

export interface Shown {
  /** Absent if nothing that we published was named. */
  readonly proof: ShownProof | undefined;
  readonly knownNotice: boolean;
  readonly inForceWhenShown: boolean;
  /** The same text was in force when the answer is said to have come. Paper and other systems have dates of their own. */
  readonly inForceWhenSaid: boolean;
}

/** Whether a question was shown with a text of ours that was in force then (UO-S02). */
export function shownProof(
  submission: Submission,
  policies: Policies,
  seal: SealState,
  purpose: Purpose,
  now: string,
  claimed: string | undefined,
): Shown {
  const { presentation, mode, capture } = submission;
  const { id: presentationId, policyId, policyVersion, locale, issuedAt } = presentation;
  const own = Object.hasOwn(presentation.notices, purpose.id) ? presentation.notices[purpose.id] : undefined;
  // A message in writing proves itself; what it answers is the text on the screen.
  const isMessage = capture?.method === 'email' || capture?.method === 'letter';
  const medium = isMessage ? 'screen' : media[mode];
  const form = printedFormOf(purpose, capture, now);
  const hash = noticeHash(own, medium, form);
  const known = hash === undefined ? undefined : policies.notices.get(hash);
  // Without a script of its own, what is read out is the text on the screen.
  const isMedium = known?.notice.medium === (medium === 'script' && !purpose.script ? 'screen' : medium);
  const knownNotice =
    isMedium &&
    known.notice.form === (medium === 'printed' ? form?.id : undefined) &&
    known.notice.purposeId === purpose.id &&
    known.notice.locale === locale &&
    known.versions.has(`${policyId}@${policyVersion}`);
  const shownAt = [issuedAt, toInstant(toMilliseconds(issuedAt) - OVERLAP)];
  const versionAt = (at: string) => policyInForce(policies.timeline, policyId, at)?.policy.version;
  const inForceWhenShown = shownAt.some((at) => versionAt(at) === policyVersion);
  const isOwnText = medium !== 'printed' && mode !== 'foreign_form';
  const saidAt = claimed === undefined || !isOwnText ? [] : [claimed, toInstant(toMilliseconds(claimed) + MINUTE)];
  const inForceWhenSaid =
    saidAt.length === 0 || saidAt.some((at) => known?.versions.has(`${policyId}@${versionAt(at)}`));
  const presented = seal === 'sealed' ? 'sealed' : 'claimed';
  // A notice is known under its digest, so this is one.
  const proof =
    knownNotice && hash !== undefined
      ? ({ presentationId, policyId, policyVersion, notice: hash as Digest, locale, mode, presented } as const)
      : undefined;
  return { proof, knownNotice, inForceWhenShown, inForceWhenSaid };
}
