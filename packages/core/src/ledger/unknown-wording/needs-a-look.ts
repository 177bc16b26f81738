import { ConsentError } from '../../errors/consent-error.js';
import type { UnknownWordingCase, UnknownWordingPage } from '../../model/unknown-wording.js';
import { MOST_SUBJECTS } from '../assert-ids.js';
import type { Walk } from '../lists/walk-ids.js';
import { readPersons } from '../merging/read-persons.js';
import type { Session } from '../session.js';
import { casesOf } from './cases-of.js';

/** See `UnknownWording.needsALook`. One log after the other, so that memory holds no more than a page of cases. */
export async function needsALook({ context, tenant }: Session, walk: Walk): Promise<UnknownWordingPage> {
  const { after = '', limit = 100 } = walk;
  const { store } = context;
  if (!store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
  const most = Math.min(Math.max(1, limit), MOST_SUBJECTS);
  const ids = await store.scan(tenant, { after, limit: most });
  const cases: UnknownWordingCase[] = [];
  for (const id of ids) {
    // Reserved logs are of nobody.
    if (id.startsWith('~')) continue;
    const logs = await readPersons(context, tenant, id);
    // Who has become another is looked at as that one.
    if (logs[0].subject === id) cases.push(...casesOf(id, logs).filter(({ state }) => state === 'open'));
  }
  const last = ids.at(-1);
  return { cases, ...(ids.length === most && last !== undefined ? { next: last } : {}) };
}
