import { Button } from '../anatomy/button.js';
import { Icon } from '../anatomy/icon.js';
import { unreadText } from '../anatomy/unread-text.js';
import { checkboxesContext } from './checkboxes-context.js';
import { refusedTitles } from './refused-titles.js';

/**
 * What the person must know of loading and saving: nothing while all is well. Says it in words, with a way on.
 *
 * `data-unticked="checkboxes-state"`, `data-tone`.
 */
export function ConsentCheckboxesState() {
  const { view, session, consent, format, form } = checkboxesContext.use('ConsentCheckboxes.State');
  const { messages } = consent;
  const words = messages.checkboxes;
  if (view.load === 'failed') {
    return (
      <p data-unticked="checkboxes-state" data-tone="no" role="alert">
        <Icon name="warn" />
        <span>{`${words.loadFailed} ${unreadText({ state: 'error', error: view.loadError }, messages)}`}</span>{' '}
        <Button kind="link" ref={session.place('load')} onClick={session.reload}>
          {messages.common.retry}
        </Button>
      </p>
    );
  }
  if (!form) {
    return (
      <p data-unticked="checkboxes-state" data-tone="nothing" role="status">
        {messages.common.loading}
      </p>
    );
  }
  if (view.state === 'error') {
    return (
      <p data-unticked="checkboxes-state" data-tone="no" role="alert">
        <Icon name="warn" />
        <span>{`${words.notSaved} ${unreadText(view, messages)}`}</span> {/* What failed is said here again. */}
        <Button kind="link" onClick={() => void session.retry()?.catch(() => {})}>
          {messages.common.retry}
        </Button>
      </p>
    );
  }
  if (view.state === 'partial' && view.result) {
    return (
      <p data-unticked="checkboxes-state" data-tone="waiting" role="alert">
        <Icon name="warn" />
        <span>{words.partly(format.list(refusedTitles(view.result.rejected, form.questions, messages)))}</span>
      </p>
    );
  }
  return null;
}
