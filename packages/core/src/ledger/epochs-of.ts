import type { PolicyInput } from '../model/policy.js';

/** Counts material changes (UO-T04). A purpose that was left out for a while and comes back is asked anew. */
export function epochsOf(
  policy: PolicyInput,
  before: readonly { readonly epochs: Readonly<Record<string, number>> }[],
): Readonly<Record<string, number>> {
  const last = before.at(-1);
  return Object.fromEntries(
    policy.purposes.map(({ id }) => {
      const epoch = before.findLast(({ epochs }) => id in epochs)?.epochs[id];
      if (epoch === undefined) return [id, 0];
      const material = policy.changes?.[id]?.kind === 'material' || !(last && id in last.epochs);
      return [id, material ? epoch + 1 : epoch];
    }),
  );
}
