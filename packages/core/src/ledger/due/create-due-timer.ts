/** How `setTimeout` looks here; what it answers may be told not to keep the process alive. */
type SetTimer = (call: () => void, milliseconds: number) => unknown;

export interface DueTimerOptions {
  /** `() => ledger.runDue()`, or one after another for each tenant. */
  readonly run: () => Promise<unknown>;
  /** Milliseconds from the end of a run to the next. @default 900000, a quarter of an hour */
  readonly every?: number;
  /** A run failed; the next is tried all the same. It names no person. @default nothing */
  readonly onError?: (error: unknown) => void;
  /** @default setTimeout */
  readonly setTimer?: SetTimer;
}

export interface DueTimer {
  /** No run begins any more; one that has begun goes on to its end, for which this waits. */
  stop(): Promise<void>;
}

const unref = (timer: unknown): void => {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref();
};

/** Runs what is due at once and then again and again, never two at a time, for as long as the process lives for another reason. */
export function createDueTimer({
  run,
  every = 15 * 60_000,
  onError = () => undefined,
  setTimer = (call, milliseconds) => setTimeout(call, milliseconds),
}: DueTimerOptions): DueTimer {
  let isStopped = false;
  const turn = async (): Promise<void> => {
    if (isStopped) return;
    try {
      await run();
    } catch (error) {
      onError(error);
    }
    if (!isStopped)
      unref(
        setTimer(() => {
          running = turn();
        }, every),
      );
  };
  let running = turn();
  return {
    stop: () => {
      isStopped = true;
      return running;
    },
  };
}
