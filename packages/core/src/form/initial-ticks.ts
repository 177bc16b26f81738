import type { Form } from '../model/form.js';
import { boxKey } from '../rule/box-key.js';
import type { FormState } from '../rule/form-input.js';

/** The state a form begins in: nothing ticked but what a manage form mirrors of a stored yes (UO-F01). */
export const initialTicks = (form: Pick<Form, 'questions'>): FormState => ({
  ticked: form.questions.flatMap(({ id, kind, mode, boxes }) =>
    boxes
      .filter(({ standing }) => kind === 'consent' && mode === 'manage' && standing?.mirrors !== undefined)
      .map(({ channel }) => boxKey(id, channel)),
  ),
});
