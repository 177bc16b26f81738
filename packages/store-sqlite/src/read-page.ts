import type { LogRef, SubjectPage } from '@unticked/core';
import { column } from './column.js';
import type { Connection } from './connection.js';

/** One statement, so one snapshot: an existing log without entries to show still gives its head. */
const page = `
  select s.seq as head_seq, s.hash as head_hash, s.state, e.seq, e.body, e.hash, v.body as envelope
  from subject s
  left join entry e on e.tenant = s.tenant and e.subject = s.id and e.seq > ?
  left join envelope v on v.tenant = e.tenant and v.subject = e.subject and v.seq = e.seq
  where s.tenant = ? and s.id = ?
  order by e.seq
  limit ?`;

const states: Readonly<Record<string, SubjectPage['state']>> = {
  active: 'active',
  restricted: 'restricted',
  held: 'held',
  removed: 'removed',
  erased: 'erased',
  merged: 'merged',
  internal: 'internal',
};

/** A page of a log as it is at one moment. @param limit -1 for no limit. */
export function readPage(
  connection: Connection,
  ref: LogRef,
  { after, limit }: { readonly after: number; readonly limit: number },
): SubjectPage {
  const rows = connection.all(page, after, ref.tenant, ref.subject, limit);
  const [first] = rows;
  if (first === undefined) return { head: { seq: 0, hash: '' }, state: 'none', entries: [] };
  const hasEntries = column.textOrNull(first, 'body') !== null;
  return {
    head: { seq: column.integer(first, 'head_seq'), hash: column.text(first, 'head_hash') },
    // A state that this release does not know must not pass for an active one.
    state: states[column.text(first, 'state')] ?? 'restricted',
    entries: (hasEntries ? rows : []).map((row) => ({
      seq: column.integer(row, 'seq'),
      body: column.text(row, 'body'),
      hash: column.text(row, 'hash'),
      envelope: column.textOrNull(row, 'envelope'),
    })),
  };
}
