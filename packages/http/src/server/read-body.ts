import { MAX_BYTES } from '@unticked/core';
import { readBytes } from './read-bytes.js';
import { refuse } from './refuse.js';

/** @throws `invalid` unless the body is said to be plain JSON, which no form of another site can say without a preflight. */
function checkContentType(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charsets = parameters.map((one) => one.trim()).filter((one) => one.startsWith('charset='));
  const utf8 = charsets.every((one) => /^charset="?utf-8"?$/.test(one));
  if (type.trim() !== 'application/json' || !utf8) throw refuse('content_type');
}

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('not_utf8');
  }
};

/**
 * The text of a JSON request.
 * @param limit in bytes. @default 65,536
 * @throws as `readBytes`; `invalid` with `content_type` or `not_utf8`
 */
export async function readBody(request: Request, timeoutMs: number, limit = MAX_BYTES): Promise<string> {
  checkContentType(request.headers);
  return decode(await readBytes(request, limit, timeoutMs));
}
