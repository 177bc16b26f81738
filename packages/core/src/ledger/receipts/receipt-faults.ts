import { canonicalJson } from '../../canonical/canonical-json.js';
import type { CryptoPort } from '../../canonical/crypto-port.js';
import { digest, formatDigest } from '../../canonical/digest.js';
import { webCrypto } from '../../canonical/web-crypto.js';
import type { ReceiptFault, ReceiptFile, ReceiptPayload, ReceiptProof } from '../../model/receipt.js';
import { bytesOf, genesisHash, hashEntry } from '../hash-entry.js';

interface Said {
  readonly logId?: unknown;
  readonly seq?: unknown;
  readonly recordedAt?: unknown;
  readonly notice?: unknown;
}

function saidIn(body: string): Said {
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === 'object' && data !== null ? data : {};
  } catch {
    return {};
  }
}

async function hashOf(crypto: CryptoPort, logId: string, { seq, previous, body }: ReceiptProof): Promise<string> {
  const before = seq === 1 ? await genesisHash(crypto, logId) : bytesOf(previous);
  return formatDigest(await hashEntry(crypto, before, body));
}

/**
 * What differs between a receipt whose signature was checked and what it was given for: its own file, or entries of an exported log.
 * Pure but for the hashing; the ledger is not asked. An empty list: the entries are, to the byte, what was signed.
 */
export async function receiptFaults(
  payload: ReceiptPayload,
  { entries, notices }: Pick<ReceiptFile, 'entries' | 'notices'>,
  crypto: CryptoPort = webCrypto,
): Promise<readonly ReceiptFault[]> {
  const faults: ReceiptFault[] = [];
  for (const { seq, hash, recordedAt, notice } of payload.entries) {
    const proof = entries.find((entry) => entry.seq === seq);
    if (!proof) {
      faults.push({ code: 'entry_missing', seq });
      continue;
    }
    const said = saidIn(proof.body);
    if ((await hashOf(crypto, payload.logId, proof)) !== hash) faults.push({ code: 'entry_differs', seq });
    if (said.logId !== payload.logId) faults.push({ code: 'other_log', seq });
    if (said.recordedAt !== recordedAt) faults.push({ code: 'time_differs', seq });
    if (said.notice !== notice) faults.push({ code: 'wording_differs', seq });
    if (notice === undefined) continue;
    const shown = notices.find((one) => one.hash === notice);
    if (!shown) faults.push({ code: 'wording_missing', seq });
    else if ((await digest(crypto, 'notice', canonicalJson(shown.notice))) !== notice)
      faults.push({ code: 'wording_differs', seq });
  }
  return faults;
}
