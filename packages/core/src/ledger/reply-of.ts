import type { Finding } from '../errors/finding.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { Standing } from '../model/standing.js';
import { isPending } from './links/decide-confirmed.js';
import type { SubmitResult } from './submit-result.js';

/** The reply that these entries were given when they were written. */
export function replyOf(
  entries: readonly LoggedEvent[],
  standing: Standing,
  replayed: boolean,
  warnings: readonly Finding[] = [],
): SubmitResult {
  const [first] = entries;
  const rejected = first && typeof first.envelope === 'object' ? (first.envelope.rejected ?? []) : [];
  const events = entries.map(({ ref }) => ref);
  const pending = entries.flatMap((entry) => {
    if (!isPending(entry) || entry.event === 'unreadable' || !('purposeId' in entry.event)) return [];
    return [{ purposeId: entry.event.purposeId, channel: entry.event.channel, sent: false }];
  });
  const outcome = rejected.length > 0 ? 'partial' : 'recorded';
  return { outcome, replayed, events, rejected, pending, warnings, standing };
}
