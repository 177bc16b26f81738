import type { createSqliteStore } from '../../src/create-sqlite-store.js';
import { writeLine } from './write-line.js';

type Store = ReturnType<typeof createSqliteStore>;

/**
 * The same store, which lets so many writes through; at the next it says that it waits to be killed.
 * @param next whether that write is lost, or only its reply
 */
export function cutOffAfter(store: Store, writes: number, next: 'lost' | 'unheard' = 'lost'): Store {
  let left = writes;
  const through = async <T>(write: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left >= 0) return write();
    if (next === 'unheard') await write();
    writeLine('waiting');
    return new Promise(() => setInterval(() => {}, 1000));
  };
  return {
    ...store,
    commit: (unit, control) => through(() => store.commit(unit, control)),
    purge: (ref, expect, control) => through(() => store.purge(ref, expect, control)),
  };
}
