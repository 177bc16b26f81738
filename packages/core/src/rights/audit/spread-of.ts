/** Each step is five percent longer than the one before. */
const STEP = Math.log(1.05);

/** How lengths of time lie. Median and ninth tenth are right to within five percent. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly ninetieth: number;
  readonly longest: number;
}

/** Gathers lengths of time, in milliseconds, in a few hundred counters, however many they are. */
export function spreadOf() {
  const counters = new Map<number, number>();
  let [count, longest] = [0, 0];
  const quantile = (share: number): number => {
    let left = Math.ceil(count * share);
    for (const [step, many] of [...counters].toSorted(([a], [b]) => a - b)) {
      left -= many;
      if (left <= 0) return Math.min(Math.exp(step * STEP) - 1, longest);
    }
    return longest;
  };
  return {
    add: (length: number): void => {
      const step = Math.ceil(Math.log(Math.max(0, length) + 1) / STEP);
      counters.set(step, (counters.get(step) ?? 0) + 1);
      count += 1;
      longest = Math.max(longest, length);
    },
    counters: () => counters.size,
    spread: (): Spread => ({ count, median: quantile(0.5), ninetieth: quantile(0.9), longest }),
  };
}
