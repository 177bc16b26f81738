import type { SqliteDriver } from '@unticked/store-sqlite';
import { query, queryOne, run } from '../db/query.js';

export type Enforcement = 'observe' | 'enforce';

/** What observing one purpose by one channel let through that would have been blocked. */
export interface Observed {
  readonly purposeId: string;
  readonly channel: string;
  readonly contacts: number;
  readonly people: number;
  readonly since: string;
  readonly byReason: Readonly<Record<string, number>>;
}

interface ObservedOnce {
  readonly at: string;
  readonly channel: string;
  readonly purpose: string;
  readonly reason: string;
}

/** What a manager chose about consent. */
export function createSettings(db: SqliteDriver) {
  const get = (key: string): string | undefined =>
    queryOne<{ value: string }>(db, 'SELECT value FROM settings WHERE key = ?', key)?.value;
  const set = (key: string, value: string): void =>
    run(
      db,
      'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      key,
      value,
    );
  return {
    /** Id of the policy in use; `undefined` while consent was never switched on. */
    policyId: (): string | undefined => get('policy_id'),
    usePolicy: (id: string): void => set('policy_id', id),
    /** Id of the policy that somebody drafts a version of. */
    draftedId: (): string | undefined => get('drafted_id') || undefined,
    setDrafted: (id: string): void => set('drafted_id', id),
    isAsking: (): boolean => get('asking') !== 'no',
    setAsking: (asking: boolean): void => set('asking', asking ? 'yes' : 'no'),

    /** The sample customers are complete. */
    isFilled: (): boolean => get('filled') === 'yes',
    markFilled: (): void => set('filled', 'yes'),

    enforcement: (purposeId: string): Enforcement =>
      queryOne<{ mode: Enforcement }>(db, 'SELECT mode FROM enforcement WHERE purpose_id = ?', purposeId)?.mode ??
      'enforce',
    setEnforcement: (purposeId: string, mode: Enforcement): void =>
      run(
        db,
        'INSERT INTO enforcement (purpose_id, mode) VALUES (?, ?) ON CONFLICT (purpose_id) DO UPDATE SET mode = excluded.mode',
        purposeId,
        mode,
      ),

    addObserved: (purposeId: string, channel: string, customerId: string, reason: string, at: string): void =>
      run(
        db,
        'INSERT INTO observed (purpose_id, channel, customer_id, reason, at) VALUES (?, ?, ?, ?, ?)',
        ...[purposeId, channel, customerId, reason, at],
      ),
    /** What of it was one customer's, the oldest first. */
    observedOf: (customerId: string): readonly ObservedOnce[] =>
      query<ObservedOnce>(
        db,
        'SELECT at, channel, purpose_id AS purpose, reason FROM observed WHERE customer_id = ? ORDER BY id',
        customerId,
      ),
    /** What was let through while it was only observed, by purpose and channel. */
    observed(): readonly Observed[] {
      const cells = query<Omit<Observed, 'byReason'>>(
        db,
        `SELECT purpose_id AS purposeId, channel, count(*) AS contacts, count(DISTINCT customer_id) AS people, min(at) AS since
         FROM observed GROUP BY purpose_id, channel ORDER BY purpose_id, channel`,
      );
      return cells.map((cell) => {
        const reasons = query<{ reason: string; n: number }>(
          db,
          'SELECT reason, count(*) AS n FROM observed WHERE purpose_id = ? AND channel = ? GROUP BY reason',
          ...[cell.purposeId, cell.channel],
        );
        return { ...cell, byReason: Object.fromEntries(reasons.map(({ reason, n }) => [reason, n])) };
      });
    },
    observedCounts: (): ReadonlyMap<string, number> =>
      new Map(
        query<{ id: string; n: number }>(
          db,
          'SELECT purpose_id AS id, count(*) AS n FROM observed GROUP BY purpose_id',
        ).map(({ id, n }) => [id, n]),
      ),
  };
}
