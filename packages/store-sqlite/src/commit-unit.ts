import type { CommitResult, CommitUnit, Head } from '@unticked/core';
import type { Connection } from './connection.js';
import { headOf } from './head-of.js';
import { writeTransaction } from './write-transaction.js';

const create = 'insert into subject (tenant, id, seq, hash, state) values (?, ?, ?, ?, ?) on conflict do nothing';
const advance = 'update subject set seq = ?, hash = ?, state = ? where tenant = ? and id = ? and seq = ? and hash = ?';
const insertEntry = 'insert into entry (tenant, subject, seq, body, hash) values (?, ?, ?, ?, ?)';
const insertEnvelope = 'insert into envelope (tenant, subject, seq, body) values (?, ?, ?, ?)';
const redactAll = 'delete from envelope where tenant = ? and subject = ?';
const redactOne = 'delete from envelope where tenant = ? and subject = ? and seq = ?';
const putRow = `
  insert into standing_row (tenant, subject, purpose, channel, open, epoch, decided_seq, until, reachable)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (tenant, subject, purpose, channel) do update set open = excluded.open, epoch = excluded.epoch,
    decided_seq = excluded.decided_seq, until = excluded.until, reachable = excluded.reachable`;
const reach = 'update standing_row set reachable = ? where tenant = ? and subject = ? and reachable <> ?';

/** Moves the head if it is the expected one. The row itself is the referee, so there is nothing to check beforehand. */
const moveHead = (connection: Connection, { ref, expect, state }: CommitUnit, to: Head): boolean => {
  const { tenant, subject } = ref;
  if (expect.seq > 0)
    return connection.run(advance, to.seq, to.hash, state, tenant, subject, expect.seq, expect.hash) === 1;
  return expect.hash === '' && connection.run(create, tenant, subject, to.seq, to.hash, state) === 1;
};

const redact = (connection: Connection, { ref, redact: which }: CommitUnit): number => {
  const { tenant, subject } = ref;
  if (which === 'all') return connection.run(redactAll, tenant, subject);
  return which.reduce((deleted, seq) => deleted + connection.run(redactOne, tenant, subject, seq), 0);
};

/** Writes a checked unit in one transaction; `deleted` is how many envelopes went. */
export function commitUnit(connection: Connection, unit: CommitUnit): CommitResult & { readonly deleted: number } {
  const { ref, expect, entries, envelopes, rows, state } = unit;
  const { tenant, subject } = ref;
  const to: Head = { seq: expect.seq + entries.length, hash: entries.at(-1)?.hash ?? expect.hash };
  // A copy of the state, so that the contact list is read from one index. Reserved logs are nobody that could be reached.
  const reachable = state === 'active' && !subject.startsWith('~') ? 1 : 0;
  return writeTransaction(connection, () => {
    if (!moveHead(connection, unit, to)) return { ok: false, head: headOf(connection, ref), deleted: 0 };
    // Before the envelopes of this unit are there, since 'all' means the earlier ones.
    const deleted = redact(connection, unit);
    for (const [index, { body, hash }] of entries.entries()) {
      connection.run(insertEntry, tenant, subject, expect.seq + 1 + index, body, hash);
    }
    for (const { seq, body } of envelopes) connection.run(insertEnvelope, tenant, subject, seq, body);
    for (const row of rows) {
      const { purposeId, channel, open, epoch, decidedSeq, until } = row;
      connection.run(putRow, tenant, subject, purposeId, channel, open, epoch, decidedSeq, until, reachable);
    }
    connection.run(reach, reachable, tenant, subject, reachable);
    return { ok: true, head: to, deleted };
  });
}
