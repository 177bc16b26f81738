import type { CaptureMessages } from './sections/capture-messages.js';
import type { CheckboxesMessages } from './sections/checkboxes-messages.js';
import type { CommonMessages } from './sections/common-messages.js';
import type { ErrorMessages } from './sections/error-messages.js';
import type { FormMessages } from './sections/form-messages.js';
import type { GateMessages } from './sections/gate-messages.js';
import type { HistoryMessages } from './sections/history-messages.js';
import type { MoreMessages } from './sections/more-messages.js';
import type { PillsMessages } from './sections/pills-messages.js';

/**
 * Every word of the interface, in one language. What has a parameter is a function; dates and lists come in already
 * written in that language. Words in a sentence start small: widgets put the capital where a line begins.
 * What is optional belongs to widgets that bring their own English, so that nobody loads the words of a widget they do not use.
 */
export interface Messages extends Partial<MoreMessages> {
  /** The language of these words (BCP 47). */
  readonly locale: string;
  /** Where the host names the bare language, dates are written as here. @default `locale` */
  readonly dateLocale?: string;
  readonly common: CommonMessages;
  readonly checkboxes: CheckboxesMessages;
  readonly capture: CaptureMessages;
  readonly form: FormMessages;
  readonly pills: PillsMessages;
  readonly history: HistoryMessages;
  readonly gate: GateMessages;
  readonly errors: ErrorMessages;
}
