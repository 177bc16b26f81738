import { formatDigest } from '../../canonical/digest.js';
import { ConsentError } from '../../errors/consent-error.js';
import { evidenceRef, type KeptEvidence } from '../../model/kept-evidence.js';
import { mediaTypes } from '../../model/media-type.js';
import type { CallControl } from '../consent-store.js';
import type { Session } from '../session.js';
import { sniffMediaType } from './sniff-media-type.js';

/** Bytes of one file: some minutes of a call, or a form of a dozen pages. */
export const MAX_EVIDENCE_BYTES = 20_000_000;

export interface KeepInput {
  readonly subjectId: string;
  readonly bytes: Uint8Array;
  /** What the file is said to be. It is judged by its bytes; said otherwise, it is refused. @default not said */
  readonly type?: string;
}

const refuse = (code: string, path: string, found: string): ConsentError =>
  new ConsentError('invalid', { path, findings: [{ code, severity: 'error', path, params: { found } }] });

/** Keeps one file. See `Keeping.keepEvidence`. */
export async function keepEvidence(
  { context, tenant }: Session,
  input: KeepInput,
  control: CallControl = {},
): Promise<KeptEvidence> {
  const { subjectId, bytes, type: said = '' } = input;
  const { evidence, crypto } = context;
  if (!evidence) throw new ConsentError('unsupported', { params: { needs: 'evidence' } });
  if (bytes.length > MAX_EVIDENCE_BYTES)
    throw new ConsentError('too_large', { path: '/bytes', params: { limit: MAX_EVIDENCE_BYTES } });
  const type = sniffMediaType(bytes);
  if (type === undefined) throw refuse('media_type', '/bytes', said);
  const claimed = mediaTypes.find((one) => one === said);
  if (claimed !== undefined && claimed !== type) throw refuse('media_type', '/type', type);
  const hash = formatDigest(await crypto.sha256(bytes));
  if (control.signal?.aborted) throw new ConsentError('aborted');
  await evidence.put({ tenant, subject: subjectId, hash }, bytes, control);
  return { hash, ref: evidenceRef(hash), type, size: bytes.length };
}
