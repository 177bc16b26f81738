import type { Anchors } from '@unticked/core';
import type { Order } from '../../shared/order.js';

/**
 * What the shop's periods are counted from: the day the last device was fetched. While one is here nothing has ended.
 * @param at as it stood before this instant. @default now
 */
export function anchorsOf(all: readonly Order[], at?: string): Anchors {
  const orders = all.filter(({ createdAt }) => at === undefined || createdAt < at);
  const isFetched = ({ state, updatedAt }: Order) => state === 'handed_over' && (at === undefined || updatedAt < at);
  const isOver = orders.length > 0 && orders.every(isFetched);
  const last = orders
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  return isOver && last !== undefined ? { contractEnd: last, lastVisit: last } : {};
}
