import type { Anchors } from '@unticked/core';
import type { Order } from '../../shared/order.js';

/** What the shop's periods are counted from: the day the last device was fetched. While one is here nothing has ended. */
export function anchorsOf(orders: readonly Order[]): Anchors {
  const isOver = orders.length > 0 && orders.every(({ state }) => state === 'handed_over');
  const last = orders
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  return isOver && last !== undefined ? { contractEnd: last, lastVisit: last } : {};
}
