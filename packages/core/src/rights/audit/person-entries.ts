import type { ConsentEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { AuditCase } from './audit-case.js';

/** An entry of a person's own log that can be read. */
export interface PersonEntry {
  readonly subjectId: string;
  readonly entry: LoggedEvent;
  readonly event: ConsentEvent;
  /** The whole log that it is in. */
  readonly log: readonly LoggedEvent[];
}

/** Every entry that was recorded in the period, person by person; one that repeats an entry of another log is left out. */
export async function* personEntries({ context, question }: AuditCase): AsyncGenerator<PersonEntry> {
  const { from, until } = question;
  for await (const { log: subjectId, entries: log } of context.ledger.auditLogs({ of: 'persons' }))
    for (const entry of log) {
      const { event } = entry;
      if (event === 'unreadable' || event.carried !== undefined) continue;
      if (from <= event.recordedAt && event.recordedAt < until) yield { subjectId, entry, event, log };
    }
}
