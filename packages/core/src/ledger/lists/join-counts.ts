import type { ChannelCount, CountsPage } from '../../model/contact-list.js';
import type { Status } from '../../model/status.js';

const key = ({ at, channel }: ChannelCount): string => `${at} ${channel}`;

function add(a: ChannelCount, b: ChannelCount | undefined): ChannelCount {
  if (!b) return a;
  const byStatus: Partial<Record<Status, number>> = { ...a.byStatus };
  for (const [status, count] of Object.entries(b.byStatus) as [Status, number][]) // as the type says
    byStatus[status] = (byStatus[status] ?? 0) + count;
  return { ...a, byStatus, allowed: a.allowed + b.allowed };
}

/** The counts of two parts together. */
export function joinCounts(a: CountsPage, b: CountsPage): CountsPage {
  const ofB = new Map(b.counts.map((count) => [key(count), count]));
  const { purposeId, next } = b;
  // A version published between the two parts may bring instants or channels that the first part did not have.
  const known = new Set(a.counts.map(key));
  const counts = [
    ...a.counts.map((count) => add(count, ofB.get(key(count)))),
    ...b.counts.filter((one) => !known.has(key(one))),
  ];
  return { purposeId, counts, ...(next === undefined ? {} : { next }) };
}
