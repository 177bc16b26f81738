import type { RecordedBy } from './method.js';

/** Who is signed in, from the host's own authentication, never from a request's body. */
export interface Actor {
  readonly type: RecordedBy;
  /** The host's id of that person or system. */
  readonly id: string;
  /** As colleagues and customers read it: "Eva K." */
  readonly name?: string;
  /** Where they work, the default of "where": "Linz shop". */
  readonly place?: string;
  /** Needed when the ledger is made for many tenants. */
  readonly tenant?: string;
}
