import type { EnvelopeData } from './envelope.js';
import type { ConsentEvent } from './event.js';
import type { EventRef } from './event-ref.js';

/** An entry as read back: its event, or `unreadable` where a newer version wrote it; its envelope, or `erased`. */
export interface LoggedEvent {
  readonly ref: EventRef;
  readonly event: ConsentEvent | 'unreadable';
  readonly envelope: EnvelopeData | 'none' | 'erased';
}
