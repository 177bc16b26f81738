import { ConsentError } from '../../errors/consent-error.js';
import type { PersonState } from '../../model/person-state.js';
import { statesLog } from '../../model/subject-id.js';
import { nowFor } from '../append.js';
import type { Walk } from '../lists/walk-ids.js';
import { readTrusted } from '../read-trusted.js';
import type { Session } from '../session.js';
import { erasingIn } from './erasing-in.js';
import { wholeStateOf } from './whole-state-of.js';

/** Persons of a few days, and where the next begin. */
export interface PersonsPage {
  readonly persons: readonly PersonState[];
  readonly next?: string;
}

/** How many days one page reads, if nothing else is asked. */
const DAYS = 31;

/** Who is removed now, or held. See `Removing.personsIn`. `limit` counts days. */
export async function personsIn(
  { context, tenant }: Session,
  { state, after = '', limit = DAYS }: { readonly state: 'removed' | 'held' } & Walk,
): Promise<PersonsPage> {
  if (!context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
  const from = statesLog('');
  const most = Math.min(Math.max(1, limit), 366);
  const ids = await context.store.scan(tenant, { after: after === '' ? from : after, limit: most });
  const days = ids.filter((id) => id.startsWith(from));
  const persons = new Map<string, PersonState>();
  for (const day of days) {
    const { entries } = await readTrusted(context, { tenant, subject: day });
    for (const { envelope } of entries) {
      const subject = typeof envelope === 'object' ? envelope.subjectId : undefined;
      if (subject === undefined || persons.has(subject)) continue;
      const log = await readTrusted(context, { tenant, subject });
      const begun = await erasingIn(context, tenant, log.stored);
      persons.set(subject, wholeStateOf(subject, log.entries, nowFor(context, log.entries), begun));
    }
  }
  const last = days.at(-1);
  return {
    persons: [...persons.values()].filter((person) =>
      state === 'removed' ? person.removed !== undefined : person.holds.length > 0,
    ),
    ...(last !== undefined && days.length === most ? { next: last } : {}),
  };
}
