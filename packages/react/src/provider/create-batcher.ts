/** What one call may ask for (`standings`, `mayContactMany`). */
const MOST = 1000;

/**
 * Joins what is asked for in one tick into one call, so that a list of fifty people costs one request.
 * @param loadMany answers every key, in the order asked; a key without an answer is an error for whoever asked for it
 */
export function createBatcher<Value>(
  loadMany: (keys: readonly string[]) => Promise<readonly Value[]>,
): (key: string) => Promise<Value> {
  let keys: string[] = [];
  let batch: Promise<readonly Value[]> | undefined;

  const send = async () => {
    // A timer and not a microtask: retries of one batch wake up in tasks of their own, one after another.
    await new Promise((resolve) => setTimeout(resolve));
    const all = keys;
    keys = [];
    batch = undefined;
    const calls = all.flatMap((_, at) => (at % MOST ? [] : [loadMany(all.slice(at, at + MOST))]));
    return (await Promise.all(calls)).flat() as Value[]; // a value is no array
  };

  return async (key) => {
    const at = keys.push(key) - 1;
    batch ??= send();
    const value = (await batch)[at];
    if (value === undefined) throw new Error(`No answer for ${key}`);
    return value;
  };
}
