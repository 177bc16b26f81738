/** Somebody who works here. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  /** Only managers change what customers are asked. */
  readonly role: 'clerk' | 'manager';
}
