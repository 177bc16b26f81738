import { type ComponentPropsWithoutRef, useEffect, useMemo, useRef } from 'react';
import { groupEntries } from './group-entries.js';
import { useHistoryContext } from './history-context.js';
import { LogEntry } from './log-entry.js';

/** The entries, newest first. `data-unticked="history-log"`. */
export function ConsentHistoryLog(props: ComponentPropsWithoutRef<'ol'>) {
  const { consent, history, showSystem } = useHistoryContext('ConsentHistory.Log');
  const read = history.reading.state === 'ready' ? history.reading.value : undefined;
  const entries = read?.entries;
  const items = useMemo(
    // An entry that cannot be read shuts the gate, so it is never hidden.
    () =>
      groupEntries(
        (entries ?? []).filter(({ about, kind }) => showSystem || about !== 'system' || kind === 'unreadable'),
      ),
    [entries, showSystem],
  );

  // The button that asked for an older page may be gone: the reader goes on at the first entry that came.
  const log = useRef<HTMLOListElement>(null);
  const seen = useRef({ pages: 0, items: 0 });
  const pages = read?.pages ?? 0;
  useEffect(() => {
    const first = log.current?.children[seen.current.items];
    if (pages > seen.current.pages && seen.current.pages > 0 && first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus();
    }
    seen.current = { pages, items: items.length };
  }, [pages, items]);

  if (items.length === 0) return null;
  return (
    <ol aria-label={consent.messages.history.log} {...props} ref={log} data-unticked="history-log">
      {items.map((item) => (
        <LogEntry key={item.entries[0].ref.seq} item={item} />
      ))}
    </ol>
  );
}
