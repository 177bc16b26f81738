import type { LoggedEvent } from '../../model/logged-event.js';
import { linkLog, requestLog, statesLog } from '../../model/subject-id.js';
import { looksLogsOf } from '../access/looks-logs-of.js';
import { linksOf } from '../links/links-of.js';
import type { Session } from '../session.js';
import { sourceLogOf } from '../sources/source-log-of.js';
import type { LogToErase } from './logs-to-erase.js';
import { redactEntries } from './redact-entries.js';

const SYSTEM: ReadonlySet<string> = new Set(['system_done', 'system_failed', 'fulfilled']);

/**
 * Takes the person out of the logs of others: of the links that were sent to them, of the days on which they
 * were removed or held, of who looked at what is held of them, of what they asked for, and of the calls and orders that answers came from.
 */
export async function eraseTraces(session: Session, id: string, logs: readonly LogToErase[]): Promise<void> {
  const { context, tenant } = session;
  const subjects = new Set(logs.map(({ subject }) => subject));
  const entries = logs.flatMap(({ stored }) => stored);
  for (const { subject } of logs)
    for (const link of await linksOf(context, tenant, subject))
      await redactEntries(session, { tenant, subject: linkLog(link) }, id, () => true);
  for (const { subject } of logs)
    for (const looks of await looksLogsOf(context, tenant, subject))
      await redactEntries(session, { tenant, subject: looks }, id, () => true);
  const days = entries.flatMap(({ event }) =>
    event !== 'unreadable' && (event.kind === 'removed' || event.kind === 'held') ? event.recordedAt.slice(0, 10) : [],
  );
  const isTheirs = ({ envelope }: LoggedEvent): boolean =>
    typeof envelope === 'object' && envelope.subjectId !== undefined && subjects.has(envelope.subjectId);
  for (const day of new Set(days)) await redactEntries(session, { tenant, subject: statesLog(day) }, id, isTheirs);
  const asked = entries.flatMap(({ event }) =>
    event !== 'unreadable' && event.kind === 'request_step' ? event.request : [],
  );
  // What was begun tells a run that was cut off where it is; it holds no more of the person than the key of their log.
  for (const request of new Set(asked))
    await redactEntries(session, { tenant, subject: requestLog(request) }, id, ({ event, envelope }) => {
      const isBegun = typeof envelope === 'object' && envelope.request?.erasure !== undefined;
      return !isBegun && event !== 'unreadable' && event.kind === 'request_step' && !SYSTEM.has(event.step);
    });
  const sources = entries.flatMap(({ envelope }) => (typeof envelope === 'object' ? (envelope.source ?? []) : []));
  const named = new Map(sources.map((source) => [JSON.stringify([source.system, source.object, source.id]), source]));
  for (const source of named.values()) {
    const ref = await sourceLogOf(context, tenant, source);
    if (ref) await redactEntries(session, ref, id, isTheirs);
  }
}
