import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { SqliteDriver } from '@unticked/store-sqlite';
import type { PortalCustomer } from '../../shared/portal.js';
import { query, queryOne, run } from '../db/query.js';

/** More would be more guesses, and a nuisance to whoever reads that mailbox. */
const MOST_CODES_A_DAY = 3;
/** Guesses for one code; then it is good for nothing. */
const MOST_TRIES = 5;
const MINUTE = 60_000;
const CODE_MINUTES = 10;
const SESSION_MINUTES = 30;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

interface CodeRow {
  readonly id: number;
  readonly code_hash: string;
  readonly salt: string;
  readonly tries: number;
}

interface KeptCode {
  readonly sentAt: string;
  readonly until: string;
}

/** Customers who sign in to their own pages. Codes and tokens are kept as hashes alone, apart from the staff's. */
export function createPortal(db: SqliteDriver, now: () => Date) {
  const inMinutes = (minutes: number): string => new Date(now().getTime() + minutes * MINUTE).toISOString();
  return {
    /** Whose address it is, if it is one customer's alone. */
    customerAt(email: string): PortalCustomer | undefined {
      const found = query<PortalCustomer>(
        db,
        "SELECT id, name FROM customers WHERE lower(email) = lower(?) AND email <> '' AND stage = 'customer' AND merged_into IS NULL LIMIT 2",
        email.trim(),
      );
      return found.length === 1 ? found[0] : undefined;
    },

    /** @returns six digits, or nothing after three in a day */
    newCode(customerId: string): string | undefined {
      const sent = queryOne<{ n: number }>(
        db,
        'SELECT count(*) AS n FROM portal_codes WHERE customer_id = ? AND sent_at > ?',
        customerId,
        inMinutes(-24 * 60),
      );
      if ((sent?.n ?? 0) >= MOST_CODES_A_DAY) return undefined;
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const salt = randomBytes(16).toString('base64url');
      run(
        db,
        'INSERT INTO portal_codes (customer_id, code_hash, salt, sent_at, expires_at) VALUES (?, ?, ?, ?, ?)',
        ...[customerId, hashOf(salt + code), salt, inMinutes(0), inMinutes(CODE_MINUTES)],
      );
      return code;
    },

    /** Only the last code, only once, and each try counts before it is looked at. */
    takeCode(customerId: string, code: string): boolean {
      const kept = queryOne<CodeRow>(
        db,
        'SELECT id, code_hash, salt, tries FROM portal_codes WHERE customer_id = ? AND expires_at > ? ORDER BY id DESC LIMIT 1',
        customerId,
        inMinutes(0),
      );
      if (!kept || kept.tries >= MOST_TRIES) return false;
      const isRight = timingSafeEqual(Buffer.from(hashOf(kept.salt + code)), Buffer.from(kept.code_hash));
      run(db, 'UPDATE portal_codes SET tries = ? WHERE id = ?', isRight ? MOST_TRIES : kept.tries + 1, kept.id);
      return isRight;
    },

    /** What is kept of a customer's signing in, the oldest first. */
    keptOf: (customerId: string): { readonly codes: readonly KeptCode[]; readonly sessions: readonly string[] } => ({
      codes: query<KeptCode>(
        db,
        'SELECT sent_at AS sentAt, expires_at AS until FROM portal_codes WHERE customer_id = ? ORDER BY id',
        customerId,
      ),
      sessions: query<{ until: string }>(
        db,
        'SELECT expires_at AS until FROM portal_sessions WHERE customer_id = ? ORDER BY expires_at',
        customerId,
      ).map(({ until }) => until),
    }),

    begin(customerId: string): string {
      const token = randomBytes(32).toString('base64url');
      run(db, 'DELETE FROM portal_sessions WHERE expires_at <= ?', inMinutes(0));
      run(
        db,
        'INSERT INTO portal_sessions (token_hash, customer_id, expires_at) VALUES (?, ?, ?)',
        ...[hashOf(token), customerId, inMinutes(SESSION_MINUTES)],
      );
      return token;
    },
    end: (token: string): void => run(db, 'DELETE FROM portal_sessions WHERE token_hash = ?', hashOf(token)),
    /** Whoever has become one with another signs in again, as that one. */
    customerOf: (token: string): PortalCustomer | undefined =>
      queryOne<PortalCustomer>(
        db,
        `SELECT c.id, c.name FROM portal_sessions p JOIN customers c ON c.id = p.customer_id
         WHERE p.token_hash = ? AND p.expires_at > ? AND c.merged_into IS NULL`,
        hashOf(token),
        inMinutes(0),
      ),
  };
}
