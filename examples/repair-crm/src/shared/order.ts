export const orderStates = ['received', 'in_repair', 'ready', 'handed_over'] as const;

export type OrderState = (typeof orderStates)[number];

/** A device left for repair. */
export interface Order {
  readonly id: string;
  readonly device: string;
  readonly fault: string;
  readonly state: OrderState;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The number on the slip of a new customer's first order: known before it is saved, so that answers can name it. */
export const firstOrderId = (requestId: string): string => `R-${requestId.slice(0, 8).toUpperCase()}`;

/** An order as consent names where it came from. */
export const orderSource = (id: string) => ({ system: 'crm', object: 'repair_order', id }) as const;
