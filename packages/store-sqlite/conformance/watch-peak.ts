/** Collected so often; in between a page comes and goes. */
const EVERY = 20;

/** Watches the most that this process holds, in bytes, buffers too. */
export function watchPeak() {
  const { gc } = globalThis;
  if (!gc) throw new Error('start it with --expose-gc');
  let [peak, looks] = [0, 0];
  return {
    /** To be called whenever a page is read or a piece comes: what is only held in between shows too. */
    look: (): void => {
      looks += 1;
      if (looks % EVERY !== 1) return;
      gc();
      const { heapUsed, external } = process.memoryUsage();
      peak = Math.max(peak, heapUsed + external);
    },
    peak: (): number => peak,
  };
}
