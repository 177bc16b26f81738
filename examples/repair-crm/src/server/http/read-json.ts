import type { IncomingMessage } from 'node:http';
import { problem } from './problem.js';
import { readBody } from './read-body.js';

export async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const text = await readBody(incoming, 'application/json');
  try {
    return JSON.parse(text);
  } catch {
    throw problem('invalid');
  }
}
