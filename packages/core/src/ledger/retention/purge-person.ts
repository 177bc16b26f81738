import { toInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { linkLog, linksLog, requestLog, retentionLog } from '../../model/subject-id.js';
import { looksLogsOf } from '../access/looks-logs-of.js';
import { append, nowFor } from '../append.js';
import type { LogRef } from '../consent-store.js';
import { monthOf } from '../due/due-runs.js';
import { linksOf } from '../links/links-of.js';
import { readPerson } from '../merging/read-persons.js';
import { readLog } from '../read-log.js';
import type { Session } from '../session.js';
import { proofPastItsTime } from './proof-past-its-time.js';

/** How many months of links are looked for at once. */
const MONTHS = 100;

/** Says that a log goes, and nothing of whose it was; once for each log. */
async function note(
  { context, tenant, actor }: Session,
  head: { readonly seq: number; readonly hash: string },
): Promise<void> {
  const subject = retentionLog(monthOf(toInstant(context.clock())));
  await append<void>(context, { tenant, subject }, async ({ entries }) => {
    if (entries.some(({ event }) => event !== 'unreadable' && event.kind === 'purged' && event.head.hash === head.hash))
      return { done: undefined };
    const event = { kind: 'purged', head, recordedBy: actor.type, effectiveAt: nowFor(context, entries) } as const;
    return {
      submissionId: context.ids(),
      drafts: [{ event, envelope: {} }],
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => undefined,
    };
  });
}

/**
 * Lets the proof go that was left of an erased person, with the logs of their links, of what they asked for and of who looked at it,
 * which are about nobody else. The person's own log goes last, so that a purge that was cut off is found again.
 * @returns `stands` where it is not past its time any more, or somebody wrote to it meanwhile
 * @throws `unsupported` on a store that cannot purge
 */
export async function purgePerson(session: Session, subjectId: string): Promise<'purged' | 'stands'> {
  const { context, tenant } = session;
  const { store } = context;
  const purge = async (ref: LogRef): Promise<boolean> => {
    if (!store.purge) throw new ConsentError('unsupported', { params: { method: 'purge' } });
    const { head } = await readLog(store, ref);
    return head.seq === 0 || (await store.purge(ref, head)).ok;
  };
  const isDue = async () => {
    const log = await readPerson(context, tenant, subjectId);
    const over = await proofPastItsTime(session, log, nowFor(context, log.entries));
    const head = log.stored.at(-1)?.ref;
    return head && over?.asked.every(({ state }) => state !== 'open') ? { head, asked: over.asked } : undefined;
  };
  if (!(await isDue())) return 'stands';
  for (const looks of await looksLogsOf(context, tenant, subjectId)) await purge({ tenant, subject: looks });
  for (const link of await linksOf(context, tenant, subjectId)) await purge({ tenant, subject: linkLog(link) });
  const months = linksLog(subjectId);
  for (;;) {
    const ids = (await store.scan?.(tenant, { after: months, limit: MONTHS })) ?? [];
    const theirs = ids.filter((id) => id.startsWith(months));
    for (const subject of theirs) await purge({ tenant, subject });
    if (theirs.length < MONTHS) break;
  }
  const still = await isDue();
  if (!still || !store.purge) return 'stands';
  await note(session, still.head);
  for (const request of still.asked) await purge({ tenant, subject: requestLog(request.id) });
  return (await store.purge({ tenant, subject: subjectId }, still.head)).ok ? 'purged' : 'stands';
}
