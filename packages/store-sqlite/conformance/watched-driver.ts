import type { SqliteDriver } from '../src/index.js';

export interface Watch {
  /** Called before a statement is prepared. */
  onPrepare?(sql: string): void;
  /** Called instead of `exec`; `go` does what was asked. */
  onExec?(sql: string, go: () => unknown): unknown;
  /** Called instead of `all` and `run`. */
  onCall?(sql: string, how: 'all' | 'run', go: () => void): void;
}

/** The driver, with somebody looking on who may also interfere. */
export function watchedDriver(driver: SqliteDriver, watch: Watch): SqliteDriver {
  return {
    exec: (sql) => (watch.onExec ? watch.onExec(sql, () => driver.exec(sql)) : driver.exec(sql)),
    prepare(sql) {
      watch.onPrepare?.(sql);
      const statement = driver.prepare(sql);
      const call = <T>(how: 'all' | 'run', go: () => T): T => {
        const results: T[] = [];
        const goOn = () => void results.push(go());
        if (watch.onCall) watch.onCall(sql, how, goOn);
        else goOn();
        const [result] = results;
        if (result === undefined) throw new Error('the watcher let nothing through');
        return result;
      };
      return {
        all: (...values) => call('all', () => statement.all(...values)),
        run: (...values) => call('run', () => statement.run(...values)),
      };
    },
    close: () => driver.close(),
  };
}
