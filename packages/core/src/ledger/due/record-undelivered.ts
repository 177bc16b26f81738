import type { UndeliveredEvent } from '../../model/event.js';
import { append, nowFor } from '../append.js';
import type { LogRef } from '../consent-store.js';
import { deriveFrom } from '../derive-from.js';
import type { LedgerContext } from '../ledger-context.js';

/** Writes down that a message could not be handed over: the history says so, and tries are counted. Why is the host's to log. */
export async function recordUndelivered(
  context: LedgerContext,
  ref: LogRef,
  failed: Pick<UndeliveredEvent, 'message' | 'channel' | 'about' | 'delivery'>,
): Promise<void> {
  const { timeline } = await context.registry.load(ref.tenant);
  await append<void>(context, ref, async ({ entries }) => {
    const now = nowFor(context, entries);
    return {
      submissionId: context.ids(),
      drafts: [{ event: { kind: 'undelivered', ...failed, recordedBy: 'system', effectiveAt: now }, envelope: {} }],
      derive: deriveFrom(entries, timeline, now),
      result: () => undefined,
    };
  });
}
