import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import type { Instant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import type { EnvelopeData } from '../../model/envelope.js';
import type { RequestStepEvent } from '../../model/event.js';
import type { RightsRequest } from '../../model/rights-request.js';
import { requestLog } from '../../model/subject-id.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { doneBy } from '../done-by.js';
import { readOwn } from '../read-trusted.js';
import type { Session } from '../session.js';
import { requestOf } from './request-of.js';

export interface StepToWrite {
  readonly event: Pick<RequestStepEvent, 'type' | 'step'> &
    Partial<Pick<RequestStepEvent, 'dueBy' | 'system' | 'toldAt' | 'effectiveAt'>>;
  readonly envelope: EnvelopeData;
}

/**
 * Writes a step to the log of a request, once for its id.
 * @param decide what to write, from what the log says so far, or `unchanged` where it says so already; may throw
 */
export async function writeStep(
  { context, tenant, actor }: Session,
  { request, id, ...said }: { readonly request: string; readonly id: string },
  decide: (so: RightsRequest | undefined, now: Instant) => StepToWrite | 'unchanged',
): Promise<RightsRequest> {
  const submissionDigest = await digest(context.crypto, 'submission', utf8(canonicalJson({ request, id, ...said })));
  return append<RightsRequest>(
    context,
    { tenant, subject: requestLog(request) },
    async (log) => {
      const effectiveAt = nowFor(context, log.entries);
      const so = requestOf(log.entries);
      if (so && alreadyWritten(log, id, submissionDigest).length > 0) return { done: so };
      const step = decide(so, effectiveAt);
      if (step === 'unchanged') return { done: so as RightsRequest }; // only one that is there says so
      const { event, envelope } = step;
      return {
        submissionId: id,
        drafts: [
          {
            event: { effectiveAt, ...event, kind: 'request_step', request, recordedBy: actor.type },
            envelope: { recordedBy: doneBy(actor), ...envelope, submissionDigest },
          },
        ],
        derive: () => ({ rows: [], state: 'internal' }),
        result: (_, all) => requestOf(all) as RightsRequest, // it has the step just written
      };
    },
    readOwn,
  );
}
