import { type CallControl, ConsentError, isConsentError } from '@unticked/core';
import type { Connection } from './connection.js';
import { sqliteErrorKind } from './sqlite-error-kind.js';

export interface Session {
  /**
   * Runs `work`, which is synchronous, on the open connection, and again for as long as another process holds the lock.
   * @throws `aborted`, or `unavailable` where nothing was written, or what `work` throws.
   */
  use<T>(work: (connection: Connection) => T, control?: CallControl): Promise<T>;
  close(): Promise<void>;
}

export interface SessionOptions {
  open(): Promise<Connection>;
  /** How long a call waits for another process, in milliseconds. */
  readonly waitMs: number;
  /** What is still to be done before the connection is let go. */
  leave(connection: Connection): void;
}

/** The longest single wait, in milliseconds. */
const LONGEST_WAIT = 50;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const unavailable = (reason: string, cause?: unknown): ConsentError =>
  new ConsentError('unavailable', { params: { reason }, cause });

/** Keeps one connection: opened at the first call, and anew after the disk has failed. */
export function createSession({ open, waitMs, leave }: SessionOptions): Session {
  let current: Connection | undefined;
  let opening: Promise<void> | undefined;
  let closed = false;

  const connect = (): Promise<void> => {
    opening ??= open()
      .then((connection) => {
        current = connection;
      })
      .finally(() => {
        opening = undefined;
      });
    return opening;
  };
  const drop = (): void => {
    const dropped = current;
    current = undefined;
    try {
      dropped?.close();
    } catch {
      // It was broken already, which is why it goes.
    }
  };
  const attempt = async <T>(
    work: (connection: Connection) => T,
    control?: CallControl,
  ): Promise<{ readonly done: T } | 'busy'> => {
    try {
      if (!closed) while (!current) await connect();
      // From here to the end of `work` nothing else runs, so no other call can close the connection under it.
      if (closed || !current) throw unavailable('closed');
      if (control?.signal?.aborted) throw new ConsentError('aborted');
      return { done: work(current) };
    } catch (error) {
      const kind = sqliteErrorKind(error);
      // After a failure of the disk SQLite may hold pages that the disk never took: only a new connection is to be trusted.
      if (kind === 'io' || isConsentError(error, 'indefinite')) drop();
      if (kind === 'foreign') throw error;
      if (kind !== 'busy') throw unavailable(kind, error);
      return 'busy';
    }
  };

  return {
    async use(work, control) {
      for (let waited = 0, longest = 1; ; longest = Math.min(longest * 2, LONGEST_WAIT)) {
        const outcome = await attempt(work, control);
        if (outcome !== 'busy') return outcome.done;
        if (waited >= waitMs) throw unavailable('busy');
        // Half of it at random, so that two processes do not keep meeting.
        const wait = longest * (0.5 + Math.random() / 2);
        await sleep(wait);
        waited += wait;
      }
    },
    async close() {
      if (closed) return;
      closed = true;
      await opening?.catch(() => undefined);
      if (current) leave(current);
      drop();
    },
  };
}
