import type { Instant } from '../canonical/instant.js';
import { ConsentError } from '../errors/consent-error.js';
import type { ChannelKey } from '../model/channel.js';
import { gateChannels } from '../status/channels-of.js';
import { type PolicyTimeline, purposeInForce } from '../status/policy-timeline.js';
import type { ConsentStore } from './consent-store.js';

export interface ContactListPage {
  readonly subjectIds: readonly string[];
  /** Pass as `after` for the next page; absent on the last. */
  readonly next?: string;
  readonly at: Instant;
}

/**
 * A page of everybody whom the gate allows now, without an address: the same answer, read from the rows (design §12.5).
 * @throws `unsupported` on a store without `contactable`
 */
export async function contactList(
  store: ConsentStore,
  tenant: string,
  timeline: PolicyTimeline,
  at: Instant,
  query: {
    readonly purposeId: string;
    readonly channel?: ChannelKey;
    readonly after?: string;
    readonly limit?: number;
  },
): Promise<ContactListPage> {
  const { purposeId, channel = '*', after = '', limit = 1000 } = query;
  if (!store.contactable) throw new ConsentError('unsupported', { params: { method: 'contactable' } });
  const inForce = purposeInForce(timeline, purposeId, at);
  if (!inForce || inForce.published.tampered) return { subjectIds: [], at };
  const { purpose, published } = inForce;
  const told = purpose.kind === 'information';
  if (!gateChannels(purpose).includes(channel) && !(told && channel === '*')) return { subjectIds: [], at };
  const most = Math.min(Math.max(1, limit), 1000);
  const subjectIds = await store.contactable(tenant, {
    purposeId,
    channel,
    by: told ? 'subject' : 'row',
    epoch: purpose.kind === 'consent' ? (published.epochs[purposeId] ?? 0) : 0,
    at,
    after,
    limit: most,
  });
  const last = subjectIds.at(-1);
  return { subjectIds, at, ...(subjectIds.length === most && last !== undefined ? { next: last } : {}) };
}
