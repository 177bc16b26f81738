import type { SqliteDriver } from '@unticked/store-sqlite';
import type { Customer, CustomerLine, CustomerPage, Language, MarketingField, Stage } from '../../shared/customer.js';
import type { CustomerInput } from '../../shared/customer-input.js';
import type { CustomerRef } from '../../shared/duplicate.js';
import { query, queryOne, run } from '../db/query.js';
import { type OrderRow, orderOf } from './orders.js';

const PAGE = 50;

interface CustomerRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  readonly phone: string;
  readonly email: string;
  readonly born: string;
  readonly stage: Stage;
  readonly language: Language;
  readonly created_at: string;
  readonly revision: number;
  readonly marketing: MarketingField;
  readonly merged_into: string | null;
}

const customerOf = ({ created_at, merged_into, ...row }: CustomerRow): Customer => ({
  ...row,
  createdAt: created_at,
  mergedInto: merged_into,
});

const columns =
  'id, number, name, street, postcode, city, country, phone, email, born, stage, language, created_at, revision, marketing, merged_into';

/** No number is given twice: that of somebody who was erased is the name of their log. */
const NEXT_NUMBER = `SELECT max(
  coalesce((SELECT max(number) FROM customers), 1000),
  coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'last_number'), 0)) + 1 AS next`;

/** `%` and `_` in what staff type are meant as they stand. */
const likeOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

export function createCustomers(db: SqliteDriver) {
  const find = (id: string): Customer | undefined => {
    const row = queryOne<CustomerRow>(db, `SELECT ${columns} FROM customers WHERE id = ?`, id);
    return row && customerOf(row);
  };

  return {
    find,
    has: (id: string): boolean => queryOne(db, 'SELECT 1 FROM customers WHERE id = ?', id) !== undefined,
    names: (): ReadonlyMap<string, string> =>
      new Map(
        query<{ id: string; name: string }>(db, 'SELECT id, name FROM customers').map((row) => [row.id, row.name]),
      ),

    /** Where everybody is reached. */
    addresses: (): readonly Pick<Customer, 'id' | 'email' | 'phone'>[] =>
      query(db, 'SELECT id, email, phone FROM customers ORDER BY id'),

    /** Of everybody who has not become one with another: nobody is written to twice. */
    ids: (): readonly string[] =>
      query<{ id: string }>(db, 'SELECT id FROM customers WHERE merged_into IS NULL ORDER BY id').map(({ id }) => id),

    /** Whoever has not become one with another. */
    all: (stage: Stage): readonly Customer[] =>
      query<CustomerRow>(
        db,
        `SELECT ${columns} FROM customers WHERE merged_into IS NULL AND stage = ? ORDER BY number`,
        stage,
      ).map(customerOf),

    /** Who became one with this one, the last first. */
    mergedFrom: (id: string): readonly CustomerRef[] =>
      query<CustomerRef>(
        db,
        'SELECT id, number, name FROM customers WHERE merged_into = ? ORDER BY merged_at DESC, number',
        id,
      ),

    /** False if one of the two is not there, or is part of another already. */
    merge: ({ into, from, at }: { readonly into: string; readonly from: string; readonly at: string }): boolean =>
      query(
        db,
        `UPDATE customers SET merged_into = ?, merged_at = ? WHERE id = ? AND merged_into IS NULL
         AND EXISTS (SELECT 1 FROM customers WHERE id = ? AND merged_into IS NULL) RETURNING id`,
        ...[into, at, from, into],
      ).length === 1,

    unmerge: (id: string): void =>
      run(db, 'UPDATE customers SET merged_into = NULL, merged_at = NULL WHERE id = ?', id),

    /** The ledger's answer in the shop's own column. False if it stood there already. */
    setMarketing: (id: string, value: string): boolean =>
      query(
        db,
        'UPDATE customers SET marketing = ? WHERE id = ? AND marketing <> ? RETURNING id',
        ...[value, id, value],
      ).length === 1,

    /** @param wanted the first, if it is no whole number */
    page(search: string, wanted: number): CustomerPage {
      const like = likeOf(search);
      const where =
        "WHERE merged_into IS NULL AND stage = 'customer' AND name || char(10) || number || char(10) || city || char(10) || email || char(10) || phone LIKE ? ESCAPE '\\'";
      const total = queryOne<{ n: number }>(db, `SELECT count(*) AS n FROM customers ${where}`, like)?.n ?? 0;
      const pages = Math.max(1, Math.ceil(total / PAGE));
      const page = Math.min(Math.max(1, Number.isSafeInteger(wanted) ? wanted : 1), pages);
      const rows = query<CustomerRow>(
        db,
        `SELECT ${columns} FROM customers ${where} ORDER BY created_at DESC, number DESC LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`,
        like,
      );
      const lines = rows.map(({ id, number, name, city, language, marketing, created_at: createdAt }): CustomerLine => {
        const [last] = query<OrderRow>(
          db,
          'SELECT * FROM orders WHERE customer_id = ? ORDER BY created_at DESC, id DESC LIMIT 1',
          id,
        );
        return { id, number, name, city, language, marketing, createdAt, lastOrder: last ? orderOf(last) : null };
      });
      return { lines, total, page, pages };
    },

    /** The customer that the same form made before, if it was sent twice. */
    byRequest(requestId: string): Customer | undefined {
      const row = queryOne<CustomerRow>(db, `SELECT ${columns} FROM customers WHERE request_id = ?`, requestId);
      return row && customerOf(row);
    },

    create(input: CustomerInput, at: string, requestId: string | null, stage: Stage = 'customer'): string {
      const number = queryOne<{ next: number }>(db, NEXT_NUMBER)?.next ?? 1001;
      const id = `c-${number}`;
      const { name, street, postcode, city, country, phone, email, born, language } = input;
      run(
        db,
        `INSERT INTO customers (id, number, name, street, postcode, city, country, phone, email, born, language, created_at, request_id, stage)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[id, number, name, street, postcode, city, country, phone, email, born, language, at, requestId, stage],
      );
      return id;
    },

    /** False if somebody else saved in the meantime. */
    update(id: string, revision: number, input: CustomerInput): boolean {
      const { name, street, postcode, city, country, phone, email, born, language } = input;
      const updated = query<{ id: string }>(
        db,
        `UPDATE customers SET name = ?, street = ?, postcode = ?, city = ?, country = ?, phone = ?, email = ?, born = ?, language = ?,
         revision = revision + 1 WHERE id = ? AND revision = ? RETURNING id`,
        ...[name, street, postcode, city, country, phone, email, born, language, id, revision],
      );
      return updated.length === 1;
    },
  };
}
