import type { ContactableQuery } from '@unticked/core';
import { column } from './column.js';
import type { Connection } from './connection.js';

/** `open` and `reachable` stand here as literals, since only then SQLite takes the partial index. */
const byRow = `
  select subject as id from standing_row
  where tenant = ? and purpose = ? and channel = ? and subject > ? and open = 1 and reachable = 1
    and epoch >= ? and (until is null or until > ?)
  order by subject
  limit ?`;

const bySubject = `
  select s.id from subject s
  where s.tenant = ? and s.id > ? and s.state = 'active' and substr(s.id, 1, 1) <> '~'
    and coalesce(
      (select r.open from standing_row r
        where r.tenant = s.tenant and r.subject = s.id and r.purpose = ? and r.channel = ?),
      not exists (select 1 from standing_row r
        where r.tenant = s.tenant and r.subject = s.id and r.open = 0
          and ((r.purpose = ? and r.channel = '*') or (r.purpose = '*' and r.channel = ?) or (r.purpose = '*' and r.channel = '*')))
    )
  order by s.id
  limit ?`;

/** One page of subject ids, in the order of their bytes. */
export function readContactable(connection: Connection, tenant: string, query: ContactableQuery): readonly string[] {
  const { purposeId, channel, by, epoch, at, after, limit } = query;
  const rows =
    by === 'row'
      ? connection.all(byRow, tenant, purposeId, channel, after, epoch, at, limit)
      : connection.all(bySubject, tenant, after, purposeId, channel, purposeId, channel, limit);
  return rows.map((row) => column.text(row, 'id'));
}
