import type { PolicyInput } from '@unticked/core';
import type { SqliteDriver } from '@unticked/store-sqlite';
import { queryOne, run } from '../db/query.js';

export interface PublishedPolicy {
  readonly policy: PolicyInput;
  readonly at: string;
  readonly by: string;
}

/** The shop's own copies: drafts until they are published, and what was published last, to draft the next version from. */
export function createPolicies(db: SqliteDriver) {
  return {
    current(policyId: string): PublishedPolicy | undefined {
      const row = queryOne<{ body: string; published_at: string; published_by: string }>(
        db,
        'SELECT body, published_at, published_by FROM policies WHERE policy_id = ? ORDER BY version DESC LIMIT 1',
        policyId,
      );
      return row && { policy: JSON.parse(row.body) as PolicyInput, at: row.published_at, by: row.published_by }; // only policies that the ledger took are kept here
    },
    keep: (policy: PolicyInput, at: string, by: string): void =>
      run(
        db,
        'INSERT OR IGNORE INTO policies (policy_id, version, body, published_at, published_by) VALUES (?, ?, ?, ?, ?)',
        ...[policy.id, policy.version, JSON.stringify(policy), at, by],
      ),
    /** There is one draft at a time. It may break the rule in any way; that is found when it is looked at. */
    draft(): unknown {
      const row = queryOne<{ body: string }>(db, "SELECT body FROM drafts WHERE id = 'next'");
      return row === undefined ? undefined : JSON.parse(row.body);
    },
    saveDraft: (body: unknown, at: string, by: string): void =>
      run(
        db,
        `INSERT INTO drafts (id, body, updated_at, updated_by) VALUES ('next', ?, ?, ?) ON CONFLICT (id)
         DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
        ...[JSON.stringify(body), at, by],
      ),
    dropDraft: (): void => run(db, 'DELETE FROM drafts'),
  };
}
