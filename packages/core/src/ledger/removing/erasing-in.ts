import type { LoggedEvent } from '../../model/logged-event.js';
import type { PersonState } from '../../model/person-state.js';
import { requestLog } from '../../model/subject-id.js';
import { nowFor } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';
import { readOwn } from '../read-trusted.js';
import { requestOf } from '../requests/request-of.js';

/** The erasure that has begun and not ended, as its request says: the person's own log leads there. */
export async function erasingIn(
  context: LedgerContext,
  tenant: string,
  entries: readonly LoggedEvent[],
): Promise<Pick<PersonState, 'erasing'>> {
  const asked = entries.flatMap(({ event }) =>
    event !== 'unreadable' && event.kind === 'request_step' && event.type === 'erasure' && event.step === 'received'
      ? event.request
      : [],
  );
  for (const request of asked) {
    const { entries: log } = await readOwn(context, { tenant, subject: requestLog(request) });
    const so = requestOf(log, nowFor(context, log));
    const begun = so?.steps.find(({ step }) => step === 'begun');
    if (so?.state === 'open' && begun) return { erasing: { request, since: begun.at } };
  }
  return {};
}
