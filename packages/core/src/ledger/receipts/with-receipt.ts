import { readTrusted } from '../read-trusted.js';
import type { Session } from '../session.js';
import type { SubmitResult } from '../submit-result.js';
import { makeReceipt } from './make-receipt.js';

/**
 * The reply with its signed receipt, where the ledger signs any; that costs one more read. What is written stays written: a receipt
 * that could not be signed is left out, and can be asked for later.
 */
export async function withReceipt(
  { context, tenant }: Session,
  subjectId: string,
  result: SubmitResult,
): Promise<SubmitResult> {
  if (!context.signer || result.events.length === 0) return result;
  try {
    const { entries } = await readTrusted(context, { tenant, subject: subjectId });
    const hashes = new Set<string>(result.events.map(({ hash }) => hash));
    const written = entries.filter(({ ref }) => hashes.has(ref.hash));
    if (written.length !== result.events.length) return result;
    const first = written[0]?.event;
    if (!first || first === 'unreadable') return result;
    const jws = await makeReceipt(context, tenant, written);
    return { ...result, receipt: { submissionId: first.submissionId, jws } };
  } catch {
    return result;
  }
}
