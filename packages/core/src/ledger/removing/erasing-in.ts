import type { LoggedEvent } from '../../model/logged-event.js';
import type { PersonState } from '../../model/person-state.js';
import { requestLog } from '../../model/subject-id.js';
import type { LedgerContext } from '../ledger-context.js';
import { readOwn } from '../read-trusted.js';
import { requestOf } from '../requests/request-of.js';
import { markOfErasure } from './mark-of-erasure.js';

/** Which erasure has begun, and when. */
export type BegunErasureIn = Omit<NonNullable<PersonState['erasing']>, 'state'>;

/** The erasure that has begun in this log and not ended, as its request says. */
export async function erasingIn(
  context: LedgerContext,
  tenant: string,
  entries: readonly LoggedEvent[],
): Promise<BegunErasureIn | undefined> {
  const asked = entries.flatMap(({ event }) =>
    event !== 'unreadable' && event.kind === 'request_step' && event.type === 'erasure' && event.step === 'received'
      ? event.request
      : [],
  );
  for (const request of asked) {
    const { entries: log } = await readOwn(context, { tenant, subject: requestLog(request) });
    const so = requestOf(log);
    const mark = markOfErasure(request);
    const own = entries.find(({ event }) => event !== 'unreadable' && event.submissionId === mark)?.event;
    const since = own && own !== 'unreadable' ? own.recordedAt : so?.steps.find(({ step }) => step === 'begun')?.at;
    if (so?.state === 'open' && since !== undefined) return { request, since };
  }
  return undefined;
}
