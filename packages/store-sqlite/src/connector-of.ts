import { ConsentError } from '@unticked/core';
import type { Connection } from './connection.js';
import { openSqlite } from './open-sqlite.js';
import { prepareConnection } from './prepare-connection.js';
import type { SqliteDriver } from './sqlite-driver.js';

export type SqliteSource =
  | {
      /** The database file, made if it is not there. Its folder has to be, on a disk of this machine. */
      readonly path: string;
    }
  | {
      /** An open connection, or how to open one. Only the latter can be opened anew after the disk has failed. */
      readonly driver: SqliteDriver | (() => SqliteDriver | Promise<SqliteDriver>);
    };

const prepareOrClose = (driver: SqliteDriver): Connection => {
  try {
    return prepareConnection(driver);
  } catch (error) {
    driver.close();
    throw error;
  }
};

/** How to get a connection that is ready. */
export function connectorOf(source: SqliteSource): () => Promise<Connection> {
  if ('path' in source) return async () => prepareOrClose(await openSqlite(source.path));
  const { driver } = source;
  if (typeof driver === 'function') return async () => prepareOrClose(await driver());
  let handedOut = false;
  return async () => {
    if (handedOut) throw new ConsentError('unavailable', { params: { reason: 'connection_lost' } });
    const connection = prepareConnection(driver);
    handedOut = true;
    return connection;
  };
}
