/** Somebody who works here. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  /** The counter writes texts, the data-protection officer reviews them, the manager publishes them. */
  readonly role: 'clerk' | 'officer' | 'manager';
}
