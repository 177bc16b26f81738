import type { SubjectRights } from '@unticked/core/rights';
import type { HeldLine } from '../contract/access-calls.js';

/** An answer that is told line by line, while it is found. */
export interface Lines {
  readonly stream: ReadableStream<HeldLine>;
  /** Rejects with what went wrong after the first line: there is no status left to say it by. */
  readonly ended: Promise<void>;
}

/** Begins to collect what is held. What goes wrong before the first line is thrown; after it the lines end without the last one. */
export async function heldLines(subject: SubjectRights): Promise<Lines> {
  let isHeard = true;
  let out: ReadableStreamDefaultController<HeldLine> | undefined;
  const stream = new ReadableStream<HeldLine>({
    start: (controller) => {
      out = controller;
    },
    cancel: () => {
      isHeard = false;
    },
  });
  const say = (line: HeldLine): void => {
    if (isHeard) out?.enqueue(line);
  };
  let ended: Promise<void> = Promise.resolve();
  await new Promise<void>((begun, fail) => {
    const onProgress = (system: Extract<HeldLine, { system: unknown }>['system']): void => {
      say({ system });
      begun();
    };
    ended = subject.held({ onProgress }).then(
      ({ systems: _, ...held }) => {
        say({ held });
        if (isHeard) out?.close();
        begun();
      },
      (error) => {
        if (isHeard) out?.error(error);
        fail(error);
        throw error;
      },
    );
    // Who listens hears of it; before the first line it is thrown.
    ended.catch(() => {});
  });
  return { stream, ended };
}
