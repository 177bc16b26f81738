import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Handler } from './handler-options.js';
import { nodeBody } from './node-body.js';

/** How long a sender may go on sending after it was answered, so that it can read the answer. */
const DRAIN_MS = 2_000;

const headersOf = (incoming: IncomingMessage): [string, string][] =>
  Object.entries(incoming.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );

/** The body as it was sent; or what `express.json()` made of it, if that was first. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string | null {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return null;
  const parsed: unknown = 'body' in incoming ? incoming.body : undefined;
  if (!incoming.readableEnded || parsed === undefined) return nodeBody(incoming);
  if (typeof parsed === 'string') return parsed;
  return parsed instanceof Uint8Array ? Uint8Array.from(parsed) : JSON.stringify(parsed);
}

function toRequest(incoming: IncomingMessage): Request | undefined {
  try {
    // The DOM's own type does not know `duplex` yet, which a streamed body needs.
    const init: RequestInit & { readonly duplex: 'half' } = {
      method: incoming.method ?? 'GET',
      headers: headersOf(incoming),
      body: bodyOf(incoming),
      duplex: 'half',
    };
    // A fixed host: the Host header is the sender's word. Whoever needs it finds it among the headers.
    return new Request(`http://localhost${incoming.url ?? '/'}`, init);
  } catch {
    // TRACE, CONNECT, and URLs that are none: nothing here answers to them.
    return undefined;
  }
}

/** Passes on what comes as it comes. What breaks off is cut off, so that nobody takes a part for the whole. */
async function send({ body }: Response, outgoing: ServerResponse): Promise<void> {
  try {
    await pipeline(body ?? [], outgoing);
  } catch {
    // Whoever hung up hears no more.
  }
}

/**
 * Mounts a handler in node:http, express, connect or fastify's middie. Hooks get node's own request as their `host`.
 * Under express, mount it with `app.use('/api/consent', toNodeHandler(handler))` and leave `basePath` out: express strips it.
 */
export function toNodeHandler<Incoming extends IncomingMessage = IncomingMessage>(handler: Handler<Incoming>) {
  return async (incoming: Incoming, outgoing: ServerResponse): Promise<void> => {
    const request = toRequest(incoming);
    const response = request === undefined ? new Response(null, { status: 400 }) : await handler(request, incoming);
    if (outgoing.destroyed || outgoing.headersSent) return;
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    await send(response, outgoing);
    if (incoming.complete) return;
    // A body that nobody read would hold the flow back; one that somebody still holds was cancelled by its reader.
    request?.body?.cancel().catch(() => {});
    incoming.resume();
    const timer = setTimeout(() => incoming.destroy(), DRAIN_MS);
    incoming.once('close', () => clearTimeout(timer));
  };
}
