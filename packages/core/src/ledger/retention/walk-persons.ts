import { ConsentError } from '../../errors/consent-error.js';
import { MOST_SUBJECTS } from '../assert-ids.js';
import type { Walk } from '../lists/walk-ids.js';
import type { Session } from '../session.js';

/** A page of everybody with a log, one after the other, so that memory holds no more than what is found. */
export async function walkPersons<T>(
  { context, tenant }: Session,
  { after = '', limit = 100 }: Walk,
  look: (subjectId: string) => Promise<readonly T[]>,
): Promise<{ readonly found: readonly T[]; readonly looked: number; readonly next?: string }> {
  const { store } = context;
  if (!store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
  const most = Math.min(Math.max(1, limit), MOST_SUBJECTS);
  const ids = await store.scan(tenant, { after, limit: most });
  const found: T[] = [];
  // Reserved logs are of nobody.
  const people = ids.filter((id) => !id.startsWith('~'));
  for (const id of people) found.push(...(await look(id)));
  const last = ids.at(-1);
  return { found, looked: people.length, ...(ids.length === most && last !== undefined ? { next: last } : {}) };
}
