import type { CommitResult, Head, LogRef } from '@unticked/core';
import type { Connection } from './connection.js';
import { headOf } from './head-of.js';
import { writeTransaction } from './write-transaction.js';

const removeHead = 'delete from subject where tenant = ? and id = ? and seq = ? and hash = ?';
const tables = ['entry', 'envelope', 'standing_row'].map(
  (table) => `delete from ${table} where tenant = ? and subject = ?`,
);

/** Removes a whole log in one transaction, the head first: the trigger on entries asks for it. */
export function purgeLog(connection: Connection, ref: LogRef, expect: Head): CommitResult {
  const { tenant, subject } = ref;
  return writeTransaction(connection, () => {
    if (connection.run(removeHead, tenant, subject, expect.seq, expect.hash) !== 1) {
      const head = headOf(connection, ref);
      return { ok: head.seq === expect.seq && head.hash === expect.hash, head };
    }
    for (const sql of tables) connection.run(sql, tenant, subject);
    return { ok: true, head: { seq: 0, hash: '' } };
  });
}
