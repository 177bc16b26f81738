import { isConsentError } from '../../errors/is-consent-error.js';
import { restrictiveWords } from '../../model/answer.js';
import { evidenceRef } from '../../model/kept-evidence.js';
import type { Submission } from '../../model/submission.js';
import type { LedgerContext } from '../ledger-context.js';
import { fileKept } from './file-kept.js';

const OURS = evidenceRef('');

/**
 * True where a capture names a file of ours that is not kept for this person, or that is another than it says.
 * @throws `unavailable` where that cannot be told now, unless a no came along: that waits for no file
 */
export async function isEvidenceLost(
  context: LedgerContext,
  tenant: string,
  subject: string,
  submission: Pick<Submission, 'answers' | 'capture'> | undefined,
): Promise<boolean> {
  const evidence = submission?.capture?.evidence;
  if (!evidence?.ref?.startsWith(OURS)) return false;
  const { hash = '', ref, type, size } = evidence;
  if (ref !== evidenceRef(hash)) return true;
  try {
    const kept = await fileKept(context, tenant, subject, hash);
    return (type !== undefined && type !== kept.type) || (size !== undefined && size !== kept.size);
  } catch (error) {
    const saysNo = submission?.answers.some(({ answer }) => restrictiveWords.has(answer));
    if (isConsentError(error, 'unavailable') && !saysNo) throw error;
    return true;
  }
}
