import type { ConsentStore } from '@unticked/core';

const fieldOf = (body: string, field: string): string => {
  const event: unknown = JSON.parse(body);
  return typeof event === 'object' && event !== null ? String(Reflect.get(event, field)) : '';
};

/**
 * What each submission has left in a log, in the order of the log: `given renewed`. Read from the store, not through the ledger.
 * An id that stands in two places is there twice, so that a doubled set cannot pass for a long one.
 */
export async function submissionSets(
  store: ConsentStore,
  subject: string,
): Promise<readonly (readonly [submissionId: string, kinds: string])[]> {
  const { entries } = await store.read({ tenant: 'default', subject }, { after: 0, limit: 1000 });
  const sets: [string, string][] = [];
  for (const { body } of entries) {
    const [id, kind] = [fieldOf(body, 'submissionId'), fieldOf(body, 'kind')];
    const last = sets.at(-1);
    if (last?.[0] === id) last[1] += ` ${kind}`;
    else sets.push([id, kind]);
  }
  return sets;
}
