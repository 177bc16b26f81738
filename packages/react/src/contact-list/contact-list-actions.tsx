import { Button } from '../anatomy/button.js';
import { downloadCsv } from '../anatomy/download-csv.js';
import { listContext } from './list-context.js';

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
        <Button onClick={() => downloadCsv(csvOf(list), `${list.query.purposeId}-${list.at.slice(0, 10)}.csv`)}>
          {words.download}
        </Button>
      )}
    </div>
  );
}
