import { type FieldError, type FieldValues, get, type Path, type UseFormReturn } from 'react-hook-form';
import { useFieldError } from '../words/use-field-error.js';
import type { SummaryLine } from './error-summary.js';

/** The lines of the summary on top of a form: the shop's own fields in its own words, the consent field in the widgets'. */
export function useSummary<Values extends FieldValues>({
  formState,
  setFocus,
}: UseFormReturn<Values>): {
  readonly lines: readonly SummaryLine[];
  readonly attempt: number;
} {
  const errorOf = useFieldError();
  const { errors, submitCount } = formState;
  const lines = Object.keys(errors).map((name): SummaryLine => {
    const error: FieldError | undefined = get(errors, name);
    const text = name === 'consent' ? (error?.message ?? '') : (errorOf(name, error) ?? '');
    return { key: name, text, focus: () => setFocus(name as Path<Values>) }; // names of registered fields
  });
  return { lines, attempt: submitCount };
}
