import type { ConfirmMessages } from './confirm-messages.js';
import type { MomentMessages } from './moment-messages.js';
import type { StopMessages } from './stop-messages.js';

/** The words of widgets that most pages do without. */
export interface MoreMessages {
  readonly confirm: ConfirmMessages;
  readonly moment: MomentMessages;
  readonly stop: StopMessages;
}
