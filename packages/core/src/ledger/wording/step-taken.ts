import type { DraftStepTaken } from '../../model/draft.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { LedgerContext } from '../ledger-context.js';
import { draftContent } from './draft-content.js';

/** What an entry of a log of drafts says; nothing where it is none. */
export async function stepTaken(
  context: LedgerContext,
  tenant: string,
  entry: LoggedEvent,
): Promise<readonly DraftStepTaken[]> {
  const { event, envelope } = entry;
  if (event === 'unreadable' || event.kind !== 'drafted') return [];
  const personal = typeof envelope === 'object' ? envelope : {};
  const content = await draftContent(context, tenant, event.digest);
  return [
    {
      step: event.step,
      at: event.recordedAt,
      by: personal.recordedBy ?? null,
      ...(personal.note === undefined ? {} : { remark: personal.note }),
      version: content?.version ?? null,
    },
  ];
}
