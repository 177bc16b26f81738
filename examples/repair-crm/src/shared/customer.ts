import type { Order } from './order.js';

export type Language = 'en' | 'de';

/** What the shop's own field says of advertising: agreed, refused, or nothing said. The ledger writes it. */
export type MarketingField = 'g' | 'r' | '';

/** A `lead` signed up for news with an address, and has brought nothing to repair yet. */
export type Stage = 'customer' | 'lead';

/** Somebody the shop repairs for, or may one day. */
export interface Customer {
  readonly id: string;
  /** What staff say on the phone: "customer 1042". */
  readonly number: number;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  readonly phone: string;
  readonly email: string;
  /** Birthday, `2013-05-03`, or nothing. It stays in the shop's own record: no log has it. */
  readonly born: string;
  readonly stage: Stage;
  /** The language the customer reads. */
  readonly language: Language;
  readonly createdAt: string;
  /** Counts edits, so that two tabs cannot overwrite each other unseen. */
  readonly revision: number;
  readonly marketing: MarketingField;
  /** Id of the customer whom this one has become. */
  readonly mergedInto: string | null;
}

/** One line of the customer list. */
export interface CustomerLine
  extends Pick<Customer, 'id' | 'number' | 'name' | 'city' | 'language' | 'marketing' | 'createdAt'> {
  readonly lastOrder: Order | null;
}

export interface CustomerPage {
  readonly lines: readonly CustomerLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}
