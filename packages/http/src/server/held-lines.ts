import type { SubjectRights } from '@unticked/core/rights';
import type { HeldLine } from '../contract/access-calls.js';

/** An answer that is told line by line, while it is found. */
export interface Lines {
  readonly stream: ReadableStream<HeldLine>;
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
  await new Promise<void>((begun, fail) => {
    const onProgress = (system: Extract<HeldLine, { system: unknown }>['system']): void => {
      say({ system });
      begun();
    };
    subject.held({ onProgress }).then(
      ({ systems: _, ...held }) => {
        say({ held });
        if (isHeard) out?.close();
        begun();
      },
      (error) => {
        if (isHeard) out?.error(error);
        fail(error);
      },
    );
  });
  return { stream };
}
