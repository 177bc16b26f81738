import type { PersonRef } from '../../model/data-source.js';
import type { RightsContext } from '../rights-context.js';

/** Under which ids the systems know a person. */
export async function personOf({ ledger }: RightsContext, subjectId: string): Promise<PersonRef> {
  const { subjects } = await ledger.ledgerData(subjectId);
  return { subjectId, subjects };
}
