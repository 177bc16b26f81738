import { isConsentError } from '../../errors/is-consent-error.js';
import type { EvidenceFile } from '../../model/kept-evidence.js';
import type { LedgerContext } from '../ledger-context.js';
import { readPersons } from '../merging/read-persons.js';
import { fileKept } from './file-kept.js';

/**
 * A file of a person, or of somebody who has become one with them: it stays where it was put.
 * @throws as `fileKept` does
 */
export async function fileOfPerson(
  context: LedgerContext,
  tenant: string,
  subjectId: string,
  hash: string,
): Promise<EvidenceFile> {
  try {
    return await fileKept(context, tenant, subjectId, hash);
  } catch (error) {
    if (!isConsentError(error, 'not_found')) throw error;
    for (const { subject } of await readPersons(context, tenant, subjectId)) {
      const found = await fileKept(context, tenant, subject, hash).catch((other: unknown) => {
        if (!isConsentError(other, 'not_found')) throw other;
      });
      if (found) return found;
    }
    throw error;
  }
}
