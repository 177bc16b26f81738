import type { ChannelKey, HistoryEntry } from '@unticked/core';
import { Mark } from '../anatomy/mark.js';
import { NoticeText } from '../anatomy/notice-text.js';
import { WhatFor } from '../anatomy/what-for.js';
import { entrySentences } from './entry-sentences.js';
import type { LogItem } from './group-entries.js';
import { type HistoryContextValue, useHistoryContext } from './history-context.js';
import { kindMarks } from './kind-marks.js';

/** "Said yes: News by e-mail and SMS" for each kind in the item: one box ticked, the other left empty, are two lines. */
function Headlines({
  entries,
  context,
}: {
  readonly entries: LogItem['entries'];
  readonly context: HistoryContextValue;
}) {
  const { consent, format } = context;
  const { messages, textLocale } = consent;
  const kinds = new Map<HistoryEntry['kind'], HistoryEntry[]>();
  for (const entry of entries.toReversed()) kinds.set(entry.kind, [...(kinds.get(entry.kind) ?? []), entry]);
  return [...kinds].map(([kind, alike]) => {
    const [first] = alike;
    const { purposeId, title = purposeId } = first ?? {};
    return (
      <p key={kind} data-unticked="history-what" data-kind={kind}>
        {messages.history.kind[kind]}
        {title !== undefined && (
          <>
            {': '}
            <WhatFor
              title={title === '*' ? messages.history.everything : title}
              lang={title === '*' ? messages.locale : textLocale}
              channels={alike.map(({ channel }): ChannelKey => channel ?? '*')}
              messages={messages}
              format={format}
            />
          </>
        )}
      </p>
    );
  });
}

/** `data-unticked="history-entry"`, `data-kind`, `data-corrected` on what was entered by mistake. */
export function LogEntry({ item }: { readonly item: LogItem }) {
  const context = useHistoryContext('ConsentHistory.Log');
  const { consent, format, printing } = context;
  const { messages } = consent;
  const { entries, corrected } = item;
  const [newest] = entries;
  // What was said, before what was not.
  const [icon, tone] = kindMarks[(entries.findLast(({ kind }) => kind !== 'not_given') ?? newest).kind];
  const numbers = entries.map(({ ref }) => `${ref.seq}`).reverse();
  const notices = [...new Set(entries.flatMap(({ notice }) => notice ?? []))];
  return (
    <li
      data-unticked="history-entry"
      data-kind={newest.kind}
      data-corrected={newest.correctedBy !== undefined || undefined}
    >
      {newest.kind === 'unreadable' ? (
        <span />
      ) : (
        <time dateTime={newest.recordedAt}>
          {format.date(newest.recordedAt)} <span>{format.time(newest.recordedAt)}</span>
        </time>
      )}
      <Mark icon={icon} tone={tone} />
      <div>
        <Headlines entries={entries} context={context} />
        <div data-unticked="meta">
          {[
            entrySentences(newest, messages, format).replace(/\.$/, ''),
            messages.common.entry(format.list(numbers), numbers.length),
          ]
            .filter(Boolean)
            .join(' · ')}
          {notices.map((hash) => (
            <span key={hash}>
              {' '}
              <NoticeText consent={consent} hash={hash} printed={printing} />
            </span>
          ))}
        </div>
        {corrected.length > 0 && (
          <details open={printing || undefined}>
            <summary>{messages.history.showCorrected}</summary>
            <ol>
              {corrected.map((each) => (
                <LogEntry key={each.entries[0].ref.seq} item={each} />
              ))}
            </ol>
          </details>
        )}
      </div>
    </li>
  );
}
