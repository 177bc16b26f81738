interface TimeLimit {
  readonly signal: AbortSignal;
  readonly done: () => void;
}

/** A signal for one try: it fires when the caller's does, or when the time is up. `done` lets go of both. */
export function limitTime(milliseconds: number, signal?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const timer = setTimeout(stop, milliseconds);
  signal?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    done: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    },
  };
}
