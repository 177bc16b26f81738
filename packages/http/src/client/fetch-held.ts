import type { HeldProgress } from '@unticked/core';
import type { HeldLine } from '../contract/access-calls.js';
import type { ClientOptions } from './client-options.js';

type Carry = NonNullable<ClientOptions['fetch']>;

/** The lines of a text, each as soon as it is whole. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (done) return;
  }
}

/**
 * Sends as `fetch` does, tells what each system holds as its line arrives, and answers with all of it as one text. Lines that end
 * before the last one are a broken connection.
 */
export const fetchHeld =
  (carry: Carry, onProgress: (progress: HeldProgress) => void = () => {}): Carry =>
  async (url, init) => {
    const response = await carry(url, init);
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !response.body || !type.startsWith('application/x-ndjson')) return response;
    // In the order in which they were asked.
    const systems = new Map<string, HeldProgress>();
    for await (const text of linesOf(response.body)) {
      const line = JSON.parse(text) as HeldLine; // as this package's own server writes it
      if ('held' in line) {
        const held = { ...line.held, systems: [...systems.values()] };
        return new Response(JSON.stringify(held), { headers: { 'content-type': 'application/json' } });
      }
      systems.set(line.system.system, line.system);
      try {
        onProgress(line.system);
      } catch {
        // Whoever watches must not stop what is watched.
      }
    }
    throw new TypeError('The answer was cut off.');
  };
