/** Work that is done one after the other, so that nothing older is written over something newer. */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: <T>(work: () => Promise<T>): Promise<T> => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
    /** Resolves when all that was taken so far is done. */
    settled: async (): Promise<void> => {
      await last;
    },
  };
}
