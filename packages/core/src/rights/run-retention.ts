import { ConsentError } from '../errors/consent-error.js';
import type { RunRetentionInput } from '../ledger/retention/run-retention.js';
import type { RetentionRun } from '../model/retention.js';
import { beginErasure } from './begin-erasure.js';
import type { RightsContext } from './rights-context.js';

/** Takes away what is kept on no ground any more; whoever is erased is erased in every system, or tried again by `runErasures`. */
export async function runRetention(
  context: RightsContext,
  input: Omit<RunRetentionInput, 'erase'>,
): Promise<RetentionRun> {
  return context.ledger.runRetention({
    ...input,
    erase: async ({ subjectId, id }) => {
      const call = { subjectId, id, because: 'no_longer_needed', afterwards: 'may_return' } as const;
      const { state } = await beginErasure(context, call);
      if (state !== 'done') throw new ConsentError('unavailable', { params: { reason: state } });
    },
  });
}
