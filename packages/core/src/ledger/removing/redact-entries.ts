import type { LoggedEvent } from '../../model/logged-event.js';
import { append, nowFor } from '../append.js';
import type { LogRef } from '../consent-store.js';
import { readOwn } from '../read-trusted.js';
import type { Session } from '../session.js';

/** Deletes the personal parts of some entries of a reserved log, and says so in it; nothing where none is left. */
export async function redactEntries(
  { context, actor }: Pick<Session, 'context' | 'actor'>,
  ref: LogRef,
  id: string,
  isToGo: (entry: LoggedEvent) => boolean,
): Promise<void> {
  await append<void>(
    context,
    ref,
    async ({ stored, entries }) => {
      const redacts = stored
        .filter((entry) => typeof entry.envelope === 'object' && isToGo(entry))
        .map(({ ref: { seq } }) => seq);
      if (redacts.length === 0) return { done: undefined };
      const effectiveAt = nowFor(context, entries);
      const event = {
        kind: 'erased',
        purposeId: '*',
        channel: '*',
        redacts,
        recordedBy: actor.type,
        effectiveAt,
      } as const;
      return {
        submissionId: id,
        drafts: [{ event, envelope: {} }],
        redact: redacts,
        derive: () => ({ rows: [], state: 'internal' }),
        result: () => undefined,
      };
    },
    readOwn,
  );
}
