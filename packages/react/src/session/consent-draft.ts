/**
 * What a form library holds under the field's name. It has no answers, so nothing that a host does with its values can carry
 * one: the answers live in the store alone. It says which boxes were touched, for `isDirty`, and is left out of any JSON.
 * A class, because form libraries keep instances as they are where they copy plain objects.
 */
export class ConsentDraft {
  constructor(readonly touched: string) {}

  toJSON(): undefined {
    return undefined;
  }
}

/** False also where somebody wrote into one. */
export const isDraft = (value: unknown): value is ConsentDraft =>
  value instanceof ConsentDraft && Object.keys(value).length === 1;
