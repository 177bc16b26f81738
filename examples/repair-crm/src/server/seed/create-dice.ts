/** The same numbers every time (mulberry32), so that two people who start the example see the same shop. */
export function createDice(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share: number): boolean => next() < share,
    between: (low: number, high: number): number => low + next() * (high - low),
    pick<T>(list: readonly [T, ...T[]]): T {
      return list[below(list.length)] ?? list[0];
    },
    /** As long as the ledger's own ids. */
    id: (): string => Buffer.from(Array.from({ length: 16 }, () => below(256))).toString('base64url'),
  };
}

export type Dice = ReturnType<typeof createDice>;
