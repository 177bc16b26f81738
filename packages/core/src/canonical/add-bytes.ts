import { base64url, fromBase64url } from './base64url.js';

const SIZE = 32;

/**
 * The sum of hashes as one 256-bit number, written as base64url: the same in whatever order they are added, so that parts can
 * be added without a hash of their own.
 */
export function addBytes(sums: readonly (string | Uint8Array)[]): string {
  const total = new Uint8Array(SIZE);
  for (const one of sums) {
    const bytes = typeof one === 'string' ? (fromBase64url(one) ?? new Uint8Array(0)) : one;
    let carry = 0;
    for (let at = SIZE - 1; at >= 0; at--) {
      carry += (total[at] ?? 0) + (bytes[at] ?? 0);
      total[at] = carry & 0xff;
      carry >>= 8;
    }
  }
  return base64url(total);
}
