import type { PolicyInput } from '@unticked/core';
import type { SqliteDriver } from '@unticked/store-sqlite';
import { queryOne, run } from '../db/query.js';

export interface PublishedPolicy {
  readonly policy: PolicyInput;
  readonly at: string;
  readonly by: string;
}

/** The shop's own copies of what was published, each with the instant from which it is in force. */
export function createPolicies(db: SqliteDriver, now: () => Date) {
  return {
    /** The version in force. */
    current(policyId: string): PublishedPolicy | undefined {
      const row = queryOne<{ body: string; published_at: string; published_by: string }>(
        db,
        'SELECT body, published_at, published_by FROM policies WHERE policy_id = ? AND published_at <= ? ORDER BY version DESC LIMIT 1',
        ...[policyId, now().toISOString()],
      );
      return row && { policy: JSON.parse(row.body) as PolicyInput, at: row.published_at, by: row.published_by }; // only policies that the ledger took are kept here
    },
    keep: (policy: PolicyInput, at: string, by: string): void =>
      run(
        db,
        'INSERT OR IGNORE INTO policies (policy_id, version, body, published_at, published_by) VALUES (?, ?, ?, ?, ?)',
        ...[policy.id, policy.version, JSON.stringify(policy), at, by],
      ),
  };
}
