import { type Instant, parseInstant } from '../canonical/instant.js';
import { ConsentError } from '../errors/consent-error.js';

/** @throws `invalid` for a text that is no instant */
export function instantOf(text: string, path: string): Instant;
export function instantOf(text: string | undefined, path: string): Instant | undefined;
export function instantOf(text: string | undefined, path: string): Instant | undefined {
  if (text === undefined) return undefined;
  const instant = parseInstant(text);
  if (instant) return instant;
  throw new ConsentError('invalid', { path, findings: [{ code: 'bad_instant', severity: 'error', path, params: {} }] });
}
