import type { FieldValues } from 'react-hook-form';
import { checkboxesContext } from './checkboxes-context.js';
import { ConsentCheckboxesHead } from './consent-checkboxes-head.js';
import { ConsentCheckboxesQuestion } from './consent-checkboxes-question.js';
import { ConsentCheckboxesReason } from './consent-checkboxes-reason.js';
import { ConsentCheckboxesRoot, type ConsentCheckboxesRootProps } from './consent-checkboxes-root.js';
import { ConsentCheckboxesState } from './consent-checkboxes-state.js';

export type ConsentCheckboxesProps<Values extends FieldValues, Context, Output> = Omit<
  ConsentCheckboxesRootProps<Values, Context, Output>,
  'children'
>;

function Questions() {
  const { questions } = checkboxesContext.use('ConsentCheckboxes');
  return questions.map((question) => <ConsentCheckboxesQuestion key={question.id} question={question} />);
}

/** The questions in the app's own form, each by itself, none of them ticked. */
export function ConsentCheckboxesDefault<Values extends FieldValues, Context, Output>(
  props: ConsentCheckboxesProps<Values, Context, Output>,
) {
  return (
    <ConsentCheckboxesRoot {...props}>
      <ConsentCheckboxesHead />
      <ConsentCheckboxesState />
      <Questions />
      <ConsentCheckboxesReason />
    </ConsentCheckboxesRoot>
  );
}
