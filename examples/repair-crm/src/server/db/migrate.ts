import type { SqliteDriver } from '@unticked/store-sqlite';
import { inTransaction } from './in-transaction.js';
import { queryOne } from './query.js';

/** Numbered from 1, never edited: a database that is in use has run the earlier ones. */
const migrations: readonly string[] = [
  `CREATE TABLE staff (id TEXT PRIMARY KEY, name TEXT NOT NULL, place TEXT NOT NULL, role TEXT NOT NULL) STRICT;
   CREATE TABLE sessions (token_hash TEXT PRIMARY KEY, staff_id TEXT NOT NULL REFERENCES staff (id), expires_at TEXT NOT NULL) STRICT;
   CREATE TABLE customers (
     id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, name TEXT NOT NULL, street TEXT NOT NULL, postcode TEXT NOT NULL,
     city TEXT NOT NULL, country TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, language TEXT NOT NULL,
     created_at TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 1, request_id TEXT UNIQUE) STRICT;
   CREATE TABLE orders (
     id TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customers (id), device TEXT NOT NULL, fault TEXT NOT NULL,
     state TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT;
   CREATE INDEX orders_by_customer ON orders (customer_id, created_at);
   CREATE TABLE outbox (
     id TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customers (id), kind TEXT NOT NULL, channel TEXT NOT NULL,
     recipient TEXT NOT NULL, text TEXT NOT NULL, sent_by TEXT NOT NULL, sent_at TEXT NOT NULL, ground TEXT NOT NULL) STRICT;
   CREATE INDEX outbox_by_customer ON outbox (customer_id, sent_at);
   CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
   CREATE TABLE enforcement (purpose_id TEXT PRIMARY KEY, mode TEXT NOT NULL) STRICT;
   CREATE TABLE observed (
     id INTEGER PRIMARY KEY, purpose_id TEXT NOT NULL, channel TEXT NOT NULL, customer_id TEXT NOT NULL, reason TEXT NOT NULL,
     at TEXT NOT NULL) STRICT;
   CREATE TABLE policies (
     policy_id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, published_at TEXT NOT NULL,
     published_by TEXT NOT NULL, PRIMARY KEY (policy_id, version)) STRICT;
   CREATE TABLE drafts (id TEXT PRIMARY KEY, body TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL) STRICT;
   CREATE TABLE to_ledger (
     id TEXT PRIMARY KEY, customer_id TEXT NOT NULL, actor TEXT NOT NULL, work TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;`,
  "ALTER TABLE customers ADD COLUMN marketing TEXT NOT NULL DEFAULT ''",
  `ALTER TABLE outbox ADD COLUMN headers TEXT NOT NULL DEFAULT '{}';
   ALTER TABLE outbox ADD COLUMN campaign_id TEXT NOT NULL DEFAULT '';
   CREATE UNIQUE INDEX outbox_once_a_campaign ON outbox (campaign_id, customer_id) WHERE campaign_id <> '';`,
  `ALTER TABLE customers ADD COLUMN merged_into TEXT REFERENCES customers (id);
   ALTER TABLE customers ADD COLUMN merged_at TEXT;
   CREATE TABLE moved_orders (
     order_id TEXT NOT NULL REFERENCES orders (id), from_id TEXT NOT NULL REFERENCES customers (id),
     PRIMARY KEY (order_id, from_id)) STRICT;`,
  "ALTER TABLE customers ADD COLUMN born TEXT NOT NULL DEFAULT ''",
  `CREATE TABLE portal_codes (
     id INTEGER PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customers (id), code_hash TEXT NOT NULL, salt TEXT NOT NULL,
     tries INTEGER NOT NULL DEFAULT 0, sent_at TEXT NOT NULL, expires_at TEXT NOT NULL) STRICT;
   CREATE INDEX portal_codes_by_customer ON portal_codes (customer_id, id);
   CREATE TABLE portal_sessions (
     token_hash TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customers (id), expires_at TEXT NOT NULL) STRICT;`,
  "ALTER TABLE customers ADD COLUMN stage TEXT NOT NULL DEFAULT 'customer'",
  `CREATE TABLE invoices (
     number TEXT PRIMARY KEY, customer_id TEXT REFERENCES customers (id), cents INTEGER NOT NULL, issued_on TEXT NOT NULL) STRICT;
   CREATE INDEX invoices_by_customer ON invoices (customer_id);
   INSERT INTO invoices (number, customer_id, cents, issued_on)
     SELECT 'I-' || id, customer_id, 8900, substr(updated_at, 1, 10) FROM orders WHERE state = 'handed_over';`,
];

/** Brings a database to the newest layout. */
export function migrate(db: SqliteDriver): void {
  const done = queryOne<{ user_version: number }>(db, 'PRAGMA user_version')?.user_version ?? 0;
  for (const [index, sql] of migrations.entries()) {
    if (index < done) continue;
    inTransaction(db, () => {
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}
