import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { Icon } from '../anatomy/icon.js';
import { unreadText } from '../anatomy/unread-text.js';
import { historyContext } from './history-context.js';
import { isHidden } from './is-hidden.js';

/**
 * How much of the log is here and the way to more; whether the entries are as they were written, where they are kept, a print.
 *
 * `data-unticked="history-foot"`; `history-chain` in it has `data-intact="true | false"`; `history-printed` is on paper only.
 */
export function ConsentHistoryFoot(props: ComponentPropsWithoutRef<'footer'>) {
  const { consent, older, read, subjectId, showSystem, setShowSystem, print } =
    historyContext.use('ConsentHistory.Foot');
  if (!read?.page.total) return null;
  const { messages, format } = consent;
  const { common, history: words } = messages;
  const { entries, page } = read;
  const { chain, browserOnly, standing, total } = page;
  const system = entries.filter(isHidden).length;
  return (
    <footer {...props} data-unticked="history-foot">
      <span role="status">{words.shown(entries.length, total)}</span>
      {older.hasNextPage && (
        <Button onClick={() => older.fetchNextPage()}>{older.isFetchingNextPage ? common.loading : words.older}</Button>
      )}
      <span role="alert">
        {older.isFetchNextPageError && unreadText({ state: 'error', error: older.error }, messages)}
      </span>
      {system > 0 && (
        <Button kind="link" onClick={() => setShowSystem(!showSystem)}>
          {showSystem ? words.hideSystem : words.showSystem(system)}
        </Button>
      )}
      <span data-unticked="history-chain" data-intact={chain.intact} data-tone={chain.intact ? 'ok' : 'no'}>
        <Icon name={chain.intact ? 'check' : 'warn'} />
        {chain.intact
          ? words.unchanged(format.date(chain.since ?? ''))
          : words.broken(common.entry(format.list(chain.broken.map(String)), chain.broken.length))}
      </span>
      {browserOnly && (
        <span>
          <Icon name="warn" />
          {words.browserOnly}
        </span>
      )}
      <Button kind="link" onClick={print}>
        {words.print}
      </Button>
      <p data-unticked="history-printed">
        {`${subjectId}, ${format.date(standing.at)} ${format.time(standing.at)}, ${entries[0]?.ref.hash}`}
      </p>
    </footer>
  );
}
