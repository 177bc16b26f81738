/** Collected so often; in between a page comes and goes. */
const EVERY = 20;

/** The most that a process holds while something comes piece by piece and is thrown away, in bytes, buffers too; and how long it was. */
export async function peakOf(
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ readonly peak: number; readonly bytes: number }> {
  const { gc } = globalThis;
  if (!gc) throw new Error('start it with --expose-gc');
  let [peak, bytes, taken] = [0, 0, 0];
  for await (const piece of pieces) {
    bytes += piece.length;
    taken += 1;
    if (taken % EVERY !== 1) continue;
    gc();
    const { heapUsed, external } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + external);
  }
  return { peak, bytes };
}
