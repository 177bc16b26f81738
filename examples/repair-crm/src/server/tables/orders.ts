import { randomBytes } from 'node:crypto';
import type { SqliteDriver } from '@unticked/store-sqlite';
import type { Order, OrderState } from '../../shared/order.js';
import { query, queryOne, run } from '../db/query.js';

export interface OrderRow {
  readonly id: string;
  readonly device: string;
  readonly fault: string;
  readonly state: OrderState;
  readonly created_at: string;
  readonly updated_at: string;
}

interface Invoice {
  readonly number: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly cents: number;
}

export const orderOf = ({ id, device, fault, state, created_at, updated_at }: OrderRow): Order => ({
  id,
  device,
  fault,
  state,
  createdAt: created_at,
  updatedAt: updated_at,
});

/** The number on the slip. */
const newOrderId = (): string => `R-${randomBytes(4).toString('hex').toUpperCase()}`;

/** Every repair costs the same here, in cents. */
const PRICE = 8900;

export function createOrders(db: SqliteDriver) {
  /** Whoever fetches a device has paid. The invoice outlives the order. */
  const invoice = (id: string, at: string): void =>
    run(
      db,
      "INSERT OR IGNORE INTO invoices (number, customer_id, cents, issued_on) SELECT 'I-' || id, customer_id, ?, ? FROM orders WHERE id = ? AND state = 'handed_over'",
      ...[PRICE, at.slice(0, 10), id],
    );

  return {
    of: (customerId: string): readonly Order[] =>
      query<OrderRow>(
        db,
        'SELECT * FROM orders WHERE customer_id = ? ORDER BY created_at DESC, id DESC',
        customerId,
      ).map(orderOf),

    /** What was paid for, the oldest first. */
    invoicesOf: (customerId: string): readonly Invoice[] =>
      query<Invoice>(
        db,
        'SELECT number, issued_on AS day, cents FROM invoices WHERE customer_id = ? ORDER BY issued_on, number',
        customerId,
      ),

    create(
      customerId: string,
      order: Pick<Order, 'device' | 'fault'>,
      at: string,
      state: OrderState = 'received',
      id = newOrderId(),
    ): void {
      run(
        db,
        'INSERT INTO orders (id, customer_id, device, fault, state, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[id, customerId, order.device, order.fault, state, at, at],
      );
      invoice(id, at);
    },

    /** All of one customer's to another, who has become one with them. */
    move({ into, from }: { readonly into: string; readonly from: string }): void {
      run(
        db,
        'INSERT OR IGNORE INTO moved_orders (order_id, from_id) SELECT id, customer_id FROM orders WHERE customer_id = ?',
        from,
      );
      run(db, 'UPDATE orders SET customer_id = ? WHERE customer_id = ?', into, from);
    },

    /** What came along from a customer is theirs again. */
    moveBack(from: string): void {
      run(
        db,
        'UPDATE orders SET customer_id = ? WHERE id IN (SELECT order_id FROM moved_orders WHERE from_id = ?)',
        ...[from, from],
      );
      run(db, 'DELETE FROM moved_orders WHERE from_id = ?', from);
    },

    /** False if there is no such order. */
    setState(id: string, state: OrderState, at: string): boolean {
      const found = queryOne(
        db,
        'UPDATE orders SET state = ?, updated_at = ? WHERE id = ? RETURNING id',
        state,
        at,
        id,
      );
      invoice(id, at);
      return found !== undefined;
    },
  };
}
