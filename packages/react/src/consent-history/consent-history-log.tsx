import { type ComponentPropsWithoutRef, useEffect, useMemo, useRef } from 'react';
import { groupEntries } from './group-entries.js';
import { historyContext } from './history-context.js';
import { isHidden } from './is-hidden.js';
import { LogEntry } from './log-entry.js';

/** The entries, newest first. `data-unticked="history-log"`. */
export function ConsentHistoryLog(props: ComponentPropsWithoutRef<'ol'>) {
  const { consent, read, showSystem } = historyContext.use('ConsentHistory.Log');
  const entries = read?.entries;
  const items = useMemo(
    () => groupEntries(entries?.filter((entry) => showSystem || !isHidden(entry)) ?? []),
    [entries, showSystem],
  );

  // The button that asked for an older page may be gone: the reader goes on at the first entry that came.
  const log = useRef<HTMLOListElement>(null);
  const seen = useRef({ pages: 0, items: 0 });
  const pages = read?.pages ?? 0;
  useEffect(() => {
    const first = log.current?.children[seen.current.items];
    if (seen.current.pages && pages > seen.current.pages && first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus();
    }
    seen.current = { pages, items: items.length };
  }, [pages, items]);

  return items.length === 0 ? null : (
    <ol aria-label={consent.messages.history.log} {...props} ref={log} data-unticked="history-log">
      {items.map((item) => (
        <LogEntry key={(item.entries[0].person ?? '') + item.entries[0].ref.seq} item={item} />
      ))}
    </ol>
  );
}
