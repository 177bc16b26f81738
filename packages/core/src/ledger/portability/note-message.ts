import type { DeliveredEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { doneBy } from '../done-by.js';
import { saysOfJoining } from '../merging/says-of-joining.js';
import { readKept } from '../read-kept.js';
import { type ReadContext, readTrusted, type TrustedLog } from '../read-trusted.js';
import type { Session } from '../session.js';

interface Noted extends Pick<DeliveredEvent, 'message' | 'channel' | 'link'> {
  readonly subjectId: string;
}

/**
 * What is stored beside the log once a message is in it. It makes somebody known who was only linked, so that one is read whole; of
 * everybody else it changes nothing that holds.
 */
async function derivation({ context, tenant }: Session, { ref, state, head }: TrustedLog, now: string) {
  if (state !== 'none' && state !== 'internal') return () => ({ rows: [], state });
  const { timeline } = await context.registry.load(tenant);
  const { entries } = await readTrusted(context, ref);
  const derive = deriveFrom(entries, timeline, now);
  return (kept: readonly LoggedEvent[]) => derive([...entries, ...kept.filter((entry) => entry.ref.seq > head.seq)]);
}

/**
 * Writes into the log of a person, of any length, that a download was sent to them, or taken. Who has no log gets none by that.
 */
export async function noteMessage(session: Session, { subjectId, message, channel, link }: Noted): Promise<void> {
  const { context, tenant, actor } = session;
  // Where the log goes on, and whether this is in it already, where a store cannot tell whether it has written.
  const keep = (entry: LoggedEvent): boolean =>
    saysOfJoining(entry) ||
    (entry.event !== 'unreadable' && entry.event.kind === 'delivered' && entry.event.link === link);
  const read = (reading: ReadContext, ref: TrustedLog['ref']) =>
    readTrusted(reading, ref, (one, own) => readKept(one, own, keep));
  await append<void>(
    context,
    { tenant, subject: subjectId },
    async (log) => {
      if (log.head.seq === 0) return { done: undefined };
      const now = nowFor(context, log.entries);
      const event = {
        kind: 'delivered' as const,
        message,
        channel,
        about: [],
        ...(link === undefined ? {} : { link }),
        recordedBy: actor.type,
        effectiveAt: now,
      };
      return {
        submissionId: context.ids(),
        drafts: [{ event, envelope: { recordedBy: doneBy(actor) } }],
        derive: await derivation(session, log, now),
        result: () => undefined,
      };
    },
    read,
  );
}
