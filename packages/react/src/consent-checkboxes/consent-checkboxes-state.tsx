import { Button } from '../anatomy/button.js';
import { unreadText } from '../anatomy/unread-text.js';
import { checkboxesContext } from './checkboxes-context.js';
import { PendingLinks } from './pending-links.js';
import { refusedTitles } from './refused-titles.js';

/**
 * What the person must know of loading and saving: nothing while all is well. Says it in words, with a way on; so too where
 * a yes waits for its link.
 *
 * `data-unticked="checkboxes-state"`, `data-tone`.
 */
export function ConsentCheckboxesState() {
  const { view, session, consent, form } = checkboxesContext.use('ConsentCheckboxes.State');
  const { messages } = consent;
  const words = messages.checkboxes;
  const { load, loadError, state, error, result } = view;
  const unloaded = load === 'failed' && { text: words.loadFailed, error: loadError, retry: session.actions.reload };
  // What fails again is said here again.
  const unsaved = state === 'error' && {
    text: words.notSaved,
    error,
    retry: () => void session.actions.retry()?.catch(() => {}),
  };
  const failed = unloaded || unsaved;
  if (failed) {
    return (
      <p data-unticked="checkboxes-state" data-tone="no" role="alert">
        {`${failed.text} ${unreadText({ state: 'error', error: failed.error }, messages)} `}
        <Button kind="link" ref={session.place('load')} onClick={failed.retry}>
          {messages.common.retry}
        </Button>
      </p>
    );
  }
  const partly =
    state === 'partial' && form && result && words.partly(refusedTitles(result.rejected, form.questions, consent));
  const text = form ? partly : messages.common.loading;
  const waits = (state === 'recorded' || state === 'partial') && form && result && result.pending.length > 0;
  return (
    <>
      {text && (
        <p data-unticked="checkboxes-state" data-tone={form ? 'waiting' : 'nothing'} role={form ? 'alert' : 'status'}>
          {text}
        </p>
      )}
      {waits && <PendingLinks pending={result.pending} questions={form.questions} />}
    </>
  );
}
