import type { SqliteDriver } from '@unticked/store-sqlite';
import type { Staff } from '../../shared/staff.js';
import { query, queryOne, run } from '../db/query.js';

/** Who works here. */
const everybody: readonly Staff[] = [
  { id: 'eva', name: 'Eva K.', place: 'Linz shop', role: 'clerk' },
  { id: 'paul', name: 'Paul R.', place: 'Wels shop', role: 'clerk' },
  { id: 'dana', name: 'Dana M.', place: 'Linz office', role: 'manager' },
  { id: 'ines', name: 'Ines B.', place: 'Linz office', role: 'officer' },
];

export function createStaffTable(db: SqliteDriver) {
  for (const { id, name, place, role } of everybody) {
    run(db, 'INSERT OR IGNORE INTO staff (id, name, place, role) VALUES (?, ?, ?, ?)', id, name, place, role);
  }
  return {
    all: (): readonly Staff[] => query<Staff>(db, 'SELECT id, name, place, role FROM staff ORDER BY rowid'),
    find: (id: string): Staff | undefined =>
      queryOne<Staff>(db, 'SELECT id, name, place, role FROM staff WHERE id = ?', id),
  };
}
