import { Button } from '../anatomy/button.js';
import { listContext } from './list-context.js';

/** Gives a file to the browser's own download. */
function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

/** What can be done with a list: check it again, download it. `data-unticked="contact-list-actions"`. */
export function ContactListActions() {
  const { words, list, state, checkAgain, csvOf } = listContext.use('ContactList.Actions');
  if (!list) return null;
  return (
    <div data-unticked="contact-list-actions">
      <Button aria-disabled={state === 'building' || undefined} onClick={checkAgain}>
        {words.checkAgain}
      </Button>
      {csvOf && (
        <Button onClick={() => download(csvOf(list), `${list.query.purposeId}-${list.at.slice(0, 10)}.csv`)}>
          {words.download}
        </Button>
      )}
    </div>
  );
}
