import { ConsentError } from '../../errors/consent-error.js';
import type { Rectification } from '../../model/rectification.js';
import type { RightsContext } from '../rights-context.js';
import { personOf } from './person-of.js';
import { runRectification } from './run-rectification.js';

export interface RectificationRef {
  readonly subjectId: string;
  readonly rectification: string;
}

/** Tries again what no system has put right yet. */
export async function goOnRectifying(
  context: RightsContext,
  { subjectId, rectification }: RectificationRef,
): Promise<Rectification> {
  const found = (await context.ledger.rectificationsOf(subjectId)).find(({ id }) => id === rectification);
  if (!found) throw new ConsentError('not_found', { path: '/rectification' });
  return runRectification(context, await personOf(context, subjectId), found);
}
