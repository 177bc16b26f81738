import { type Digest, formatDigest, parseDigest } from '../../canonical/digest.js';
import { ConsentError } from '../../errors/consent-error.js';
import { type EvidenceFile, evidenceRef } from '../../model/kept-evidence.js';
import type { LedgerContext } from '../ledger-context.js';
import { sniffMediaType } from './sniff-media-type.js';

/**
 * A kept file, held to its hash.
 * @throws `unsupported` without an evidence store; `not_found`; `tampered` if other bytes are there, or of a type that is not kept
 */
export async function fileKept(
  { evidence, crypto }: Pick<LedgerContext, 'evidence' | 'crypto'>,
  tenant: string,
  subject: string,
  hash: string,
): Promise<EvidenceFile> {
  if (!evidence) throw new ConsentError('unsupported', { params: { needs: 'evidence' } });
  const bytes = parseDigest(hash) && (await evidence.get({ tenant, subject, hash }));
  if (!bytes) throw new ConsentError('not_found');
  const type = sniffMediaType(bytes);
  if (type === undefined || formatDigest(await crypto.sha256(bytes)) !== hash) throw new ConsentError('tampered');
  return { hash: hash as Digest, ref: evidenceRef(hash), type, size: bytes.length, bytes }; // as it was just computed
}
