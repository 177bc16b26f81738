import { sendConfirmations } from './links/send-confirmations.js';
import { readTrusted } from './read-trusted.js';
import { withReceipt } from './receipts/with-receipt.js';
import type { Session } from './session.js';
import type { SubmissionCase } from './submission-case.js';
import { submit } from './submit.js';
import type { SubmitInput } from './submit-input.js';
import type { SubmitResult } from './submit-result.js';

/** Writes a submission, and sends the links by which what waits in it is confirmed. See `submit`. */
export async function submitAndSend(
  session: Session,
  input: SubmitInput,
  yesOnlyBy?: SubmissionCase['yesOnlyBy'],
): Promise<SubmitResult> {
  const { context, tenant, actor, standingIn } = session;
  const { subjectId } = input;
  const result = await submit(context, tenant, actor, input, standingIn(subjectId), yesOnlyBy);
  if (result.pending.length === 0 || result.replayed) return withReceipt(session, subjectId, result);
  const written = new Set(result.events.map(({ seq }) => seq));
  const { entries, ref } = await readTrusted(context, { tenant, subject: subjectId });
  const waiting = entries.filter(({ ref: { seq } }) => written.has(seq));
  const sent = (await sendConfirmations(context, tenant, ref.subject, waiting)).sent > 0;
  return withReceipt(session, subjectId, { ...result, pending: result.pending.map((one) => ({ ...one, sent })) });
}
