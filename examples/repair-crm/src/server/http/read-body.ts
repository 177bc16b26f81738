import type { IncomingMessage } from 'node:http';
import { problem } from './problem.js';

/** More than any form here sends. */
const MOST = 256 * 1024;

/** The body as text, if it is of this type. @throws `too_large`, `invalid` */
export async function readBody(incoming: IncomingMessage, contentType: string): Promise<string> {
  if (incoming.headers['content-type']?.split(';')[0]?.trim() !== contentType) throw problem('invalid');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const part = Buffer.from(chunk as Uint8Array); // no encoding was set, so node hands out bytes
    size += part.length;
    if (size > MOST) throw problem('too_large');
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}
