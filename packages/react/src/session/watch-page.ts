export interface PageEvents {
  /** Before anybody reads the form. */
  readonly onSubmit: () => void;
  /** The browser is about to empty the form's controls; `emptied` runs when it has. */
  readonly onReset: (whenEmptied: (then: () => void) => void) => void;
  /** @param kept the page was kept as it was left (back-forward cache) */
  readonly onShow: (kept: boolean) => void;
}

/** What a browser does to a form without asking anybody: submit, reset, bring it back. */
export function watchPage(root: HTMLElement, { onSubmit, onReset, onShow }: PageEvents): () => void {
  const form = root.closest('form');
  const page = root.ownerDocument.defaultView;
  // A timer: after a click, microtasks run before the browser empties the controls.
  const reset = () => onReset((then) => setTimeout(then));
  const shown = (event: PageTransitionEvent) => onShow(event.persisted);
  form?.addEventListener('submit', onSubmit, true);
  form?.addEventListener('reset', reset);
  page?.addEventListener('pageshow', shown);
  return () => {
    form?.removeEventListener('submit', onSubmit, true);
    form?.removeEventListener('reset', reset);
    page?.removeEventListener('pageshow', shown);
  };
}
