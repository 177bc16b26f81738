import type { ChannelKey } from '../model/channel.js';
import type { AnswerEvent, MeasureEvent } from '../model/event.js';

type Scope = Pick<AnswerEvent | MeasureEvent, 'purposeId' | 'channel'>;

/** True if everything in the inner scope is in the outer one; `'*'` is all purposes or all channels. */
export const spans = (outer: Scope, inner: Scope): boolean =>
  (outer.purposeId === '*' || outer.purposeId === inner.purposeId) &&
  (outer.channel === '*' || outer.channel === inner.channel);

/** An answer counts for its own cell only; what takes away may cover all purposes or all channels by `'*'`. */
export function covers(event: AnswerEvent | MeasureEvent, purposeId: string, channel: ChannelKey): boolean {
  switch (event.kind) {
    case 'given':
    case 'renewed':
    case 'informed':
    case 'requested':
    case 'deferred':
    case 'not_given':
    case 'parked':
    case 'lifted':
    case 'merged':
    case 'split':
      return event.purposeId === purposeId && event.channel === channel;
    default:
      return spans(event, { purposeId, channel });
  }
}
