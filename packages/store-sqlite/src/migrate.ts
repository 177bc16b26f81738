import { ConsentError } from '@unticked/core';
import { column } from './column.js';
import type { Connection } from './connection.js';
import { APPLICATION_ID } from './migrations/application-id.js';
import { migrations } from './migrations/migrations.js';
import { writeTransaction } from './write-transaction.js';

const refuse = (reason: string): never => {
  throw new ConsentError('unsupported', { params: { reason } });
};

const numberIn = (connection: Connection, pragma: 'user_version' | 'application_id'): number =>
  column.integer(connection.all(`pragma ${pragma}`)[0], pragma);

/** Without the lock another process may write between two looks: only what was written in one go, and last, can be believed. */
const isNewest = (connection: Connection): boolean =>
  numberIn(connection, 'user_version') === migrations.length &&
  numberIn(connection, 'application_id') === APPLICATION_ID;

/** Under the write lock. */
const versionOf = (connection: Connection): number => {
  const version = numberIn(connection, 'user_version');
  const application = numberIn(connection, 'application_id');
  const [tables] = connection.all('select count(*) as number from sqlite_master');
  if (version > 0 && application !== APPLICATION_ID) refuse('another_application');
  if (version === 0 && column.integer(tables, 'number') > 0) refuse('another_application');
  if (version > migrations.length) refuse('newer_version');
  return version;
};

/**
 * Brings the file to the newest schema. Several processes may do so at once: the version is looked at again under the write lock.
 * @throws `unsupported` for a file that a newer release or something else has written.
 */
export function migrate(connection: Connection): void {
  if (isNewest(connection)) return;
  writeTransaction(connection, () => {
    const version = versionOf(connection);
    for (const sql of migrations.slice(version)) connection.exec(sql);
    if (version < migrations.length) connection.exec(`pragma user_version = ${migrations.length}`);
  });
}
