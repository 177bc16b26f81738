import type { ChannelKey } from '../model/channel.js';
import type { AnswerEvent, MeasureEvent } from '../model/event.js';

/** An answer counts for its own cell only; what takes away may cover all purposes or all channels by `'*'`. */
export function covers(event: AnswerEvent | MeasureEvent, purposeId: string, channel: ChannelKey): boolean {
  const exact = event.purposeId === purposeId && event.channel === channel;
  switch (event.kind) {
    case 'given':
    case 'renewed':
    case 'informed':
    case 'requested':
    case 'deferred':
    case 'not_given':
      return exact;
    case 'lifted':
      return exact || (event.purposeId === '*' && event.channel === '*');
    default:
      return (
        (event.purposeId === '*' || event.purposeId === purposeId) &&
        (event.channel === '*' || event.channel === channel)
      );
  }
}
