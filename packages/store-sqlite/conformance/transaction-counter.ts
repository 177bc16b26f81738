import type { Watch } from './watched-driver.js';

/** Counts what SQLite counts: each `begin` is a transaction, and so is each statement outside of one. Pragmas are not. */
export function transactionCounter() {
  const counts = { reads: 0, writes: 0 };
  let inside = false;
  const watch: Watch = {
    onExec(sql, go) {
      const result = go();
      if (sql.startsWith('begin')) {
        inside = true;
        counts[sql === 'begin immediate' ? 'writes' : 'reads'] += 1;
      } else if (sql === 'commit' || sql === 'rollback') inside = false;
      return result;
    },
    onCall(sql, how, go) {
      if (!inside && !sql.startsWith('pragma')) counts[how === 'all' ? 'reads' : 'writes'] += 1;
      go();
    },
  };
  const take = () => {
    const taken = { ...counts };
    counts.reads = 0;
    counts.writes = 0;
    return taken;
  };
  return { watch, take };
}
