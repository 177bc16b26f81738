import { column } from './column.js';
import type { Connection } from './connection.js';

/**
 * Moves what was committed into the database file and empties the log beside it, where deleted text may still stand.
 * Gives false if somebody is reading just now, or the disk fails: then it is to be tried again, and nothing is lost.
 */
export function scrub(connection: Connection): boolean {
  try {
    const [row] = connection.all('pragma wal_checkpoint(truncate)');
    return column.integer(row, 'busy') === 0;
  } catch {
    return false;
  }
}
