import type { IncomingMessage } from 'node:http';

/**
 * The body of a node request as a web stream. `Readable.toWeb` would destroy the socket when the handler stops reading, and
 * the sender of a body that is too large would never read why.
 */
export function nodeBody(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let open = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const once = (end: () => void) => () => {
        if (open) end();
        open = false;
      };
      incoming.on('data', (chunk: Uint8Array) => {
        if (!open) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on(
        'end',
        once(() => controller.close()),
      );
      incoming.on(
        'error',
        once(() => controller.error(new Error('The sender went away.'))),
      );
      incoming.on(
        'close',
        once(() => controller.error(new Error('The sender went away.'))),
      );
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      open = false;
    },
  });
}
