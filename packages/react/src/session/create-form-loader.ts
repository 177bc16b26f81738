import type { PresentedForm } from '@unticked/core';
import { answersWish, type FormWish, loadForm } from './form-wish.js';

export interface FormLoaderOptions {
  readonly onStart: () => void;
  readonly onForm: (form: PresentedForm, wish: FormWish) => void;
  readonly onFailed: (error: unknown) => void;
  /** Somebody ticked something on the form that is there. */
  readonly isTouched: () => boolean;
}

/**
 * Gets forms from the backend. Never from a cache: each form that is shown has a presentation of its own, and none changes
 * under a tick that was made on another text.
 */
export function createFormLoader({ onStart, onForm, onFailed, isTouched }: FormLoaderOptions) {
  let had: FormWish | undefined;
  let ticket = 0;

  const load = async (wish: FormWish, quiet: boolean) => {
    had = wish;
    ticket += 1;
    const mine = ticket;
    if (!quiet) onStart();
    try {
      const form = await loadForm(wish);
      if (mine === ticket && !(quiet && isTouched())) onForm(form, wish);
    } catch (error) {
      if (mine === ticket && !quiet) onFailed(error);
    }
  };

  return {
    /** Gets what is wished, unless it is there. @param offered a form that the host brought: it answers the first wish */
    want(wish: FormWish, offered?: PresentedForm) {
      if (!had && offered) had = { ...wish, purposes: offered.questions.map(({ id }) => id) };
      if (!had || !answersWish(had, wish)) void load(wish, false);
    },
    /** Again, after an error. */
    retry: () => had && void load(had, false),
    /** A fresh presentation of the same, for the next save. What is shown stays until it is there. */
    renew: () => had && void load(had, true),
  };
}
