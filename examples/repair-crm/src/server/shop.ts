import type { Actor, LedgerFactory } from '@unticked/core';
import type { RightsFactory } from '@unticked/core/rights';
import type { SqliteDriver } from '@unticked/store-sqlite';
import type { Staff } from '../shared/staff.js';
import type { WriteBack } from './consent/create-write-back.js';
import type { NewsletterRelay } from './rights/create-newsletter-relay.js';
import type { NewsletterTool } from './rights/create-newsletter-tool.js';
import type { Tables } from './tables/open-tables.js';

/** All that answering a request needs. */
export interface Shop {
  readonly db: SqliteDriver;
  readonly tables: Tables;
  readonly ledger: LedgerFactory;
  /** What customers may ask for about their data, over all systems. */
  readonly rights: RightsFactory;
  readonly newsletter: NewsletterTool;
  readonly relay: NewsletterRelay;
  readonly writeBack: WriteBack;
  readonly now: () => Date;
  /** Where customers' mail programs find it. */
  readonly origin: string;
}

/** A member of staff as the ledger knows them. */
export const actorOf = ({ id, name, place }: Staff): Actor => ({ type: 'staff', id, name, place });
