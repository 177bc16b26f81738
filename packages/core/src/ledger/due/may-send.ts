import { type Instant, toInstant, toMilliseconds } from '../../canonical/instant.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { MessageKind } from '../../model/message-kind.js';

const DAY = 86_400_000;
/** What failed three times today fails a fourth time, too. */
const MOST = 3;

/**
 * Whether a message of this kind about an entry is still to be sent: none went, and in the last 24 hours it did not fail three times.
 * One that was written down as going, and did not, counts as failed.
 */
export function maySend(
  entries: readonly LoggedEvent[],
  now: Instant,
): (message: MessageKind, about: number) => boolean {
  const since = toInstant(toMilliseconds(now) - DAY);
  const went = new Map<number, string[]>();
  const failed: string[] = [];
  for (const { ref, event } of entries) {
    if (event === 'unreadable') continue;
    const keysOf = (about: readonly number[]) =>
      'message' in event ? about.map((seq) => `${event.message} ${seq}`) : [];
    if (event.kind === 'delivered') went.set(ref.seq, keysOf(event.about));
    if (event.kind !== 'undelivered') continue;
    if (event.delivery !== undefined) went.delete(event.delivery);
    if (event.recordedAt > since) failed.push(...keysOf(event.about));
  }
  const sent = new Set([...went.values()].flat());
  return (message, about) => {
    const key = `${message} ${about}`;
    return !sent.has(key) && failed.filter((one) => one === key).length < MOST;
  };
}
