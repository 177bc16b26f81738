import type { CryptoPort } from '../../canonical/crypto-port.js';

/** The largest multiple of a million below 2³²: what is above would make small numbers likelier. */
const FAIR = 4_294_000_000;

/** Six digits, every number as likely as the next. */
export function sixDigits(crypto: Pick<CryptoPort, 'random'>): string {
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = crypto.random(4);
    const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    if (number < FAIR) return String(number % 1_000_000).padStart(6, '0');
  }
}
