import { ConsentError } from '../../errors/consent-error.js';
import type { Look } from '../../model/held.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { readOwn } from '../read-trusted.js';
import { logsToErase } from '../removing/logs-to-erase.js';
import type { Session } from '../session.js';
import { looksLogsOf } from './looks-logs-of.js';

function lookOf({ event, envelope }: LoggedEvent): readonly Look[] {
  if (event === 'unreadable' || event.kind !== 'listed') return [];
  const { looked, recordedBy } = typeof envelope === 'object' ? envelope : {};
  return [
    {
      at: event.recordedAt,
      ...(looked === undefined ? {} : { what: looked }),
      ...(recordedBy === undefined ? {} : { by: recordedBy }),
    },
  ];
}

/** See `Access.lookedAt`. */
export async function lookedAt({ context, tenant }: Session, subjectId: string): Promise<readonly Look[]> {
  if (!context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
  const looks: Look[] = [];
  for (const { subject } of await logsToErase(context, tenant, subjectId))
    for (const log of await looksLogsOf(context, tenant, subject)) {
      const { stored } = await readOwn(context, { tenant, subject: log });
      looks.push(...stored.flatMap(lookOf));
    }
  return looks.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
