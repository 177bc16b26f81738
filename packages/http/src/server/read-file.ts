import { MAX_EVIDENCE_BYTES } from '@unticked/core';
import { readBytes } from './read-bytes.js';
import { refuse } from './refuse.js';

/** What a form of another site can send without a preflight. No file that is kept is any of these. */
const ofForms: ReadonlySet<string> = new Set([
  '',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
]);

/**
 * The file that a request consists of, with the media type that its sender says; the ledger judges by the bytes.
 * @throws as `readBytes`; `invalid` with `content_type`
 */
export async function readFile(
  request: Request,
  timeoutMs: number,
): Promise<{ readonly bytes: Uint8Array; readonly type: string }> {
  const [type = ''] = (request.headers.get('content-type') ?? '').toLowerCase().split(';');
  if (ofForms.has(type.trim())) throw refuse('content_type');
  return { bytes: await readBytes(request, MAX_EVIDENCE_BYTES, timeoutMs), type: type.trim() };
}
