const FIRST_MS = 300;
const LONGEST_MS = 5_000;

/** A server that asks for more patience than a person at a counter has is not asked again by itself. */
const MOST_PATIENCE_MS = 30_000;

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110 section 10.2.3). */
function readRetryAfter(header: string | null): number {
  if (header === null) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

/**
 * How long to wait before the next try: twice as long each time, anywhere in that span, and never shorter than the server asks.
 * @returns `undefined` if it asks for more than 30 seconds
 */
export function retryDelay(tried: number, retryAfter: string | null): number | undefined {
  const asked = readRetryAfter(retryAfter);
  if (asked > MOST_PATIENCE_MS) return undefined;
  // Jitter, so that clients that failed together do not come back together.
  return asked + Math.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** tried);
}
