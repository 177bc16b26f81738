import type { Instant } from '../canonical/instant.js';
import type { ChannelKey } from '../model/channel.js';
import type { EventRef } from '../model/event-ref.js';
import { covers, spans } from './covers.js';
import type { LiveEvent, SubjectFold } from './fold-subject.js';

export interface Block {
  readonly reason: 'objected' | 'suppressed';
  readonly ref: EventRef;
  readonly since: Instant;
}

/**
 * A later specific yes by the person ends an objection there (GDPR Art. 21(3)); only `lifted` ends a suppression: for the one
 * cell it names, or whole if it names at least as much. Anything between would leave the contact list another answer than the
 * gate for a channel that the policy gets later.
 */
const ends = ({ event, voided }: LiveEvent, block: LiveEvent, purposeId: string, channel: ChannelKey): boolean => {
  if (event.effectiveAt <= block.event.effectiveAt || voided) return false;
  if (block.event.kind === 'suppressed') {
    return event.kind === 'lifted' && (covers(event, purposeId, channel) || spans(event, block.event));
  }
  return (event.kind === 'given' || event.kind === 'renewed') && covers(event, purposeId, channel);
};

/**
 * The objection or suppression that covers a cell, if one stands; the latest, where there are several.
 * @param only look for one of the two, whatever the other says
 */
export function blockOf(
  fold: SubjectFold,
  purposeId: string,
  channel: ChannelKey,
  only?: Block['reason'],
): Block | null {
  for (let i = fold.live.length - 1; i >= 0; i--) {
    const entry = fold.live[i];
    if (entry === undefined) continue;
    const { kind, effectiveAt } = entry.event;
    if ((kind !== 'objected' && kind !== 'suppressed') || !covers(entry.event, purposeId, channel)) continue;
    if (only !== undefined && kind !== only) continue;
    if (fold.live.slice(i + 1).some((later) => ends(later, entry, purposeId, channel))) continue;
    return { reason: kind, ref: entry.ref, since: effectiveAt };
  }
  return null;
}
