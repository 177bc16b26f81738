import type { Digest } from '../canonical/digest.js';
import { ConsentError } from '../errors/consent-error.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { TrustedLog } from './read-trusted.js';

/**
 * The entries that a call with this id wrote before; none if it is new.
 * @throws `idempotency_mismatch` if the id was used for something else
 */
export function alreadyWritten({ stored }: TrustedLog, id: string, digest: Digest): readonly LoggedEvent[] {
  const known = stored.filter(({ event }) => event !== 'unreadable' && event.submissionId === id);
  const envelope = known[0]?.envelope;
  // After erasure the id alone has to do.
  if (typeof envelope === 'object' && envelope.submissionDigest !== digest)
    throw new ConsentError('idempotency_mismatch', { path: '/id' });
  return known;
}
