import type { NewCustomerSave } from './recipe.js';

/** Recipe 3: the browser posts the form itself; the answers are JSON in a hidden field of it. */
export function postPlainly(form: HTMLFormElement, { values, consent, isAsking }: NewCustomerSave): void {
  const field = form.elements.namedItem('consent');
  if (isAsking && field instanceof HTMLInputElement) field.value = JSON.stringify(consent.take(values));
  form.submit();
}
