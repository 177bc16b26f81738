import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { Icon } from '../anatomy/icon.js';
import { useHistoryContext } from './history-context.js';

/**
 * The technical proof in one line: whether the entries are as they were written, where they are kept, and a print.
 *
 * `data-unticked="history-foot"`; `history-chain` in it has `data-intact="true | false"`; `history-printed` is on paper only.
 */
export function ConsentHistoryFoot(props: ComponentPropsWithoutRef<'footer'>) {
  const { consent, format, history, subjectId, print } = useHistoryContext('ConsentHistory.Foot');
  if (history.reading.state !== 'ready') return null;
  const { common, history: words } = consent.messages;
  const { chain, browserOnly, standing, entries, total } = history.reading.value.page;
  const { intact, since, broken } = chain;
  return (
    <footer {...props} data-unticked="history-foot">
      {(since || !intact) && (
        <span data-unticked="history-chain" data-intact={intact} data-tone={intact ? 'ok' : 'no'}>
          <Icon name={intact ? 'check' : 'warn'} />
          {intact && since
            ? words.unchanged(format.date(since))
            : words.broken(common.entry(format.list(broken.map(String)), broken.length))}
        </span>
      )}
      {browserOnly && (
        <span data-unticked="history-browser-only">
          <Icon name="warn" />
          {words.browserOnly}
        </span>
      )}
      {total > 0 && (
        <Button kind="link" onClick={print}>
          {words.print}
        </Button>
      )}
      <p data-unticked="history-printed">
        {`${subjectId}, ${format.date(standing.at)} ${format.time(standing.at)}, ${entries[0]?.ref.hash ?? ''}`}
      </p>
    </footer>
  );
}
