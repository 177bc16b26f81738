import type { Form } from '../model/form.js';

/** Which boxes are ticked, by `boxKey`. */
export interface FormState {
  readonly ticked: readonly string[];
}

/** A form with the state it begins in. */
export interface FormInput {
  readonly form: Form;
  readonly initial: FormState;
}

/** What can happen to a form. Only `toggle` is addressed to a box. */
export type FormAction =
  | { readonly type: 'toggle'; readonly box: string }
  | { readonly type: 'accept_terms' | 'type_in_field' | 'next' | 'submit' };

/** A form as it behaves: `reduce` is pure. */
export interface FormBehaviour extends FormInput {
  readonly reduce: (state: FormState, action: FormAction) => FormState;
}

/** What it costs to say yes, and to say no. */
export interface FormEffort {
  /** Steps from opening to having saved, everything agreed to. */
  readonly stepsToAgree: number;
  /** The same, with nothing agreed to. */
  readonly stepsToRefuse: number;
  readonly acceptAll: boolean;
  readonly refuseAll: boolean;
  /** What is asked for besides the answer itself. */
  readonly agreeingAsksFor: readonly ('form' | 'reason' | 'confirmation')[];
  readonly refusingAsksFor: readonly ('form' | 'reason' | 'confirmation')[];
  /** Each question can be answered by itself. */
  readonly each: boolean;
}

/** A form with what it complains of; `validate` names the questions that keep it from being saved. */
export interface FormValidation {
  readonly form: Form;
  readonly validate: (state: FormState) => readonly string[];
}
