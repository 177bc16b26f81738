import { MAX_BYTES } from '@unticked/core';
import { readBody } from './read-body.js';
import { readBytes } from './read-bytes.js';

const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** A JSON request, or the fields of a form as one: for a page that works without a script. @throws as `readBody` does */
export async function readFields(request: Request, timeoutMs: number): Promise<string> {
  if (!FORM.test(request.headers.get('content-type') ?? '')) return readBody(request, timeoutMs);
  const text = new TextDecoder().decode(await readBytes(request, MAX_BYTES, timeoutMs));
  return JSON.stringify(Object.fromEntries(new URLSearchParams(text)));
}
