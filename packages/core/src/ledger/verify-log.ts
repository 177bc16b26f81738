import type { CryptoPort } from '../canonical/crypto-port.js';
import type { Broken } from '../model/verify-report.js';
import type { SubjectPage } from './consent-store.js';
import { type LogFacts, logVerifier } from './log-verifier.js';

export interface VerifiedLog extends LogFacts {
  readonly broken: readonly Broken[];
}

/** Checks a whole log against its own hashes, see `logVerifier`. */
export async function verifyLog(crypto: CryptoPort, subjectId: string, page: SubjectPage): Promise<VerifiedLog> {
  const broken: Broken[] = [];
  const verifier = logVerifier(crypto, subjectId, (one) => broken.push(one));
  await verifier.take(page.entries);
  const facts = verifier.end(page.head);
  return { ...facts, broken };
}
