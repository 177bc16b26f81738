import type { Head, LogRef } from '@unticked/core';
import { column } from './column.js';
import type { Connection } from './connection.js';

const currentHead = 'select seq, hash from subject where tenant = ? and id = ?';

/** The head of a log, or that of an absent one. */
export const headOf = (connection: Connection, { tenant, subject }: LogRef): Head => {
  const [row] = connection.all(currentHead, tenant, subject);
  return row === undefined ? { seq: 0, hash: '' } : { seq: column.integer(row, 'seq'), hash: column.text(row, 'hash') };
};
