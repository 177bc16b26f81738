import { assertCommitUnit, assertPage, type ConsentStore } from '@unticked/core';
import { column } from './column.js';
import { commitUnit } from './commit-unit.js';
import { connectorOf, type SqliteSource } from './connector-of.js';
import { purgeLog } from './purge-log.js';
import { readContactable } from './read-contactable.js';
import { readPage } from './read-page.js';
import { readTransaction } from './read-transaction.js';
import { scrub } from './scrub.js';
import { createSession } from './session.js';
import { writeTransaction } from './write-transaction.js';

export type SqliteStoreOptions = SqliteSource & {
  /** How long a call waits while another process writes, in milliseconds; then it throws `unavailable`. @default 5000 */
  readonly waitMs?: number;
};

const putDocument = 'insert into document (tenant, hash, kind, body) values (?, ?, ?, ?) on conflict do nothing';
const getDocument = 'select kind, body from document where tenant = ? and hash = ?';
const scan = 'select id from subject where tenant = ? and id > ? order by id limit ?';

/**
 * A consent log in one SQLite file: every commit is on the disk when it resolves, and several processes may share the file.
 * The connection is opened at the first call and belongs to the store. Deleted envelopes are overwritten in the files too.
 */
export function createSqliteStore(options: SqliteStoreOptions): Required<ConsentStore> {
  let toScrub = false;
  const session = createSession({
    open: connectorOf(options),
    waitMs: options.waitMs ?? 5000,
    leave(connection) {
      if (toScrub) scrub(connection);
    },
  });

  return {
    durability: 'fsync',
    concurrency: 'multi-process',
    async commit(unit, control) {
      assertCommitUnit(unit);
      return session.use((connection) => {
        const { ok, head, deleted } = commitUnit(connection, unit);
        if (deleted > 0) toScrub = true;
        if (toScrub) toScrub = !scrub(connection);
        return { ok, head };
      }, control);
    },
    async read(ref, page, control) {
      assertPage(page);
      return session.use((connection) => readPage(connection, ref, page), control);
    },
    async putDocument({ tenant, hash, kind, body }, control) {
      await session.use((connection) => {
        // Asked first, so that keeping a text again costs no write.
        if (connection.all(getDocument, tenant, hash).length > 0) return;
        writeTransaction(connection, () => connection.run(putDocument, tenant, hash, kind, body));
      }, control);
    },
    async getDocument(tenant, hash, control) {
      const [row] = await session.use((connection) => connection.all(getDocument, tenant, hash), control);
      if (row === undefined) return null;
      const kind = column.text(row, 'kind') === 'policy' ? 'policy' : 'notice';
      return { tenant, hash, kind, body: column.text(row, 'body') };
    },
    async readMany(refs, control) {
      assertPage({ after: 0, limit: Math.max(1, refs.length) });
      return session.use(
        (connection) =>
          readTransaction(connection, () => refs.map((ref) => readPage(connection, ref, { after: 0, limit: -1 }))),
        control,
      );
    },
    async contactable(tenant, query, control) {
      assertPage(query);
      return session.use((connection) => readContactable(connection, tenant, query), control);
    },
    async scan(tenant, page, control) {
      assertPage(page);
      const rows = await session.use((connection) => connection.all(scan, tenant, page.after, page.limit), control);
      return rows.map((row) => column.text(row, 'id'));
    },
    async purge(ref, expect, control) {
      return session.use((connection) => {
        const result = purgeLog(connection, ref, expect);
        if (result.ok) toScrub = true;
        if (toScrub) toScrub = !scrub(connection);
        return result;
      }, control);
    },
    close: () => session.close(),
  };
}
