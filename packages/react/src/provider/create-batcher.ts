interface Waiting<Value> {
  readonly key: string;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

/** What one call may ask for (`standings`, `mayContactMany`). */
const MOST = 1000;

/**
 * Joins what is asked for in one tick into one call, so that a list of fifty people costs one request.
 * @param loadMany answers every key, in the order asked; a key without an answer is an error for whoever asked for it
 */
export function createBatcher<Value>(
  loadMany: (keys: readonly string[]) => Promise<readonly Value[]>,
): (key: string) => Promise<Value> {
  let waiting: Waiting<Value>[] = [];

  const send = async (batch: readonly Waiting<Value>[]) => {
    try {
      const values = await loadMany(batch.map(({ key }) => key));
      batch.forEach(({ key, resolve, reject }, index) => {
        const value = values[index];
        if (value === undefined) reject(new Error(`No answer for ${key}`));
        else resolve(value);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  const flush = () => {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += MOST) void send(all.slice(from, from + MOST));
  };

  return (key) =>
    new Promise((resolve, reject) => {
      // A timer and not a microtask: retries of one batch wake up in tasks of their own, one after another.
      if (waiting.push({ key, resolve, reject }) === 1) setTimeout(flush);
    });
}
