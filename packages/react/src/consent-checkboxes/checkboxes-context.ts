import type { PresentedForm, Question } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { ConsentContextValue } from '../provider/consent-context.js';
import type { ConsentSession } from '../session/consent-session.js';
import type { SessionView } from '../session/session-view.js';

export interface CheckboxesContextValue {
  readonly consent: ConsentContextValue;
  readonly session: ConsentSession;
  readonly view: SessionView;
  readonly form: PresentedForm | undefined;
  /** Of this group, in its order. */
  readonly questions: readonly Question[];
  readonly clerk: boolean;
  /** A save was held up: what is missing says so. */
  readonly failed: boolean;
  /** For ids; made once for a group. */
  readonly uid: string;
}

export const checkboxesContext = /* @__PURE__ */ createPartContext<CheckboxesContextValue>('ConsentCheckboxes.Root');
