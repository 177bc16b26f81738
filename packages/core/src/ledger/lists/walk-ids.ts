import { toInstant } from '../../canonical/instant.js';
import type { ListQuery } from '../../model/contact-list.js';
import { MOST_SUBJECTS } from '../assert-ids.js';
import { contactList } from '../contact-list.js';
import type { Session } from '../session.js';

/** A page of ids, and where the next begins. */
export interface IdsPage {
  readonly subjectIds: readonly string[];
  readonly next?: string;
  readonly counted: 'everyone' | 'allowed';
}

export interface Walk {
  /** The `next` of the part before. @default the beginning */
  readonly after?: string;
  /** @default 1000, which is also the most */
  readonly limit?: number;
}

/**
 * A page of everybody: of those who have a log where the store can be scanned, else of those whom its rows allow.
 * @throws `unsupported` on a store that can do neither
 */
export async function walkIds({ context, tenant }: Session, query: ListQuery, walk: Walk): Promise<IdsPage> {
  const { after = '', limit = MOST_SUBJECTS } = walk;
  const { store, registry, clock } = context;
  if (!store.scan) {
    const { timeline } = await registry.load(tenant);
    const rows = await contactList(store, tenant, timeline, toInstant(clock()), { ...query, after, limit });
    return { subjectIds: rows.subjectIds, counted: 'allowed', ...(rows.next === undefined ? {} : { next: rows.next }) };
  }
  const most = Math.min(Math.max(1, limit), MOST_SUBJECTS);
  const ids = await store.scan(tenant, { after, limit: most });
  const last = ids.at(-1);
  return {
    // Reserved logs are of nobody.
    subjectIds: ids.filter((id) => !id.startsWith('~')),
    counted: 'everyone',
    ...(ids.length === most && last !== undefined ? { next: last } : {}),
  };
}
