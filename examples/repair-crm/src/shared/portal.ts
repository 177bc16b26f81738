import type { Order } from './order.js';

/** A customer, as they see themselves. */
export interface PortalCustomer {
  /** Their id in the consent log. */
  readonly id: string;
  readonly name: string;
}

export interface PortalSession {
  readonly customer: PortalCustomer | null;
}

/** What is still at the shop. */
export interface OpenRepairs {
  readonly orders: readonly Order[];
}
