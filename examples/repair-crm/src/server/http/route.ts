import type { IncomingMessage } from 'node:http';
import type { Actor } from '@unticked/core';
import type { Staff } from '../../shared/staff.js';
import type { Shop } from '../shop.js';

/** One request by somebody who is signed in. */
export interface Call {
  readonly shop: Shop;
  readonly staff: Staff;
  /** The same person as the ledger knows them. Never from a body. */
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly incoming: IncomingMessage;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `:id` stands for one segment. */
  readonly path: string;
  readonly answer: (call: Call) => unknown;
}
