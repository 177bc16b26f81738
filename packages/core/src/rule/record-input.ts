import type { ConsentEvent } from '../model/event.js';
import type { LoggedEvent } from '../model/logged-event.js';

/** A stored entry. Paths of findings begin with `/event` or `/envelope`. */
export interface RecordInput {
  readonly event: ConsentEvent;
  readonly envelope: LoggedEvent['envelope'];
  /** Whether the text under the entry's hash is there and has that hash. */
  readonly notice: 'found' | 'missing' | 'changed';
}
