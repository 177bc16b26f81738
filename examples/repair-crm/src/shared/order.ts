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
