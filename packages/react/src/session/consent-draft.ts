/**
 * What a form library holds under the field's name. It has no answers, so nothing that a host does with its values can carry
 * one: the answers live in the store alone. It only differs from its default when somebody touched a box, for `isDirty`.
 */
export interface ConsentDraft {
  readonly '~consent': string;
}

export const draftOf = (token: string): ConsentDraft => ({ '~consent': token });

export const isDraft = (value: unknown): value is ConsentDraft =>
  typeof value === 'object' && value !== null && '~consent' in value && Object.keys(value).length === 1;
