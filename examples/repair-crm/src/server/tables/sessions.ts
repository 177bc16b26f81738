import { createHash, randomBytes } from 'node:crypto';
import type { SqliteDriver } from '@unticked/store-sqlite';
import type { Staff } from '../../shared/staff.js';
import { queryOne, run } from '../db/query.js';

/** A working day. */
const HOURS = 12;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Who is at which counter. Only hashes of tokens are kept, so that a copy of the file signs nobody in. */
export function createSessions(db: SqliteDriver, now: () => Date) {
  return {
    begin(staffId: string): string {
      const token = randomBytes(32).toString('base64url');
      const expiresAt = new Date(now().getTime() + HOURS * 3_600_000).toISOString();
      run(db, 'DELETE FROM sessions WHERE expires_at <= ?', now().toISOString());
      run(
        db,
        'INSERT INTO sessions (token_hash, staff_id, expires_at) VALUES (?, ?, ?)',
        hashOf(token),
        staffId,
        expiresAt,
      );
      return token;
    },
    end: (token: string): void => run(db, 'DELETE FROM sessions WHERE token_hash = ?', hashOf(token)),
    staffOf: (token: string): Staff | undefined =>
      queryOne<Staff>(
        db,
        `SELECT s.id, s.name, s.place, s.role FROM sessions t JOIN staff s ON s.id = t.staff_id
         WHERE t.token_hash = ? AND t.expires_at > ?`,
        hashOf(token),
        now().toISOString(),
      ),
  };
}
