import type { HistoryEntry } from '@unticked/core';
import { byChannels } from '../anatomy/by-channels.js';
import { gather } from '../anatomy/gather.js';
import { iconOf } from '../anatomy/icon-of.js';
import { Mark } from '../anatomy/mark.js';
import { NoticeText } from '../anatomy/notice-text.js';
import { WhatFor } from '../anatomy/what-for.js';
import { entrySentences } from './entry-sentences.js';
import type { LogItem } from './group-entries.js';
import { historyContext } from './history-context.js';

/** `data-unticked="history-entry"`, `data-kind`, `data-corrected` on what was entered by mistake; its headlines are `history-what`. */
export function LogEntry({ item: { entries, corrected } }: { readonly item: LogItem }) {
  const { consent, printing, detail, ruleWords } = historyContext.use('ConsentHistory.Log');
  const { messages, format } = consent;
  const { history, common } = messages;
  const [newest] = entries;
  const { kind, recordedAt } = newest;
  const inOrder = entries.toReversed();
  const numbers = inOrder.map(({ ref }) => `${ref.seq}`);
  // What was said, before what was not.
  inOrder.sort((a, b) => Number(a.kind === 'not_given') - Number(b.kind === 'not_given'));
  const [said = newest] = inOrder;
  // One channel of a question may have been used and another not.
  const lastUsedAt = entries
    .flatMap((entry) => entry.lastUsedAt ?? [])
    .toSorted()
    .at(-1);
  const notices = [...new Set(entries.flatMap(({ notice }) => notice ?? []))];

  /** "Said yes: News by e-mail and SMS", "Stopped: everything by SMS". One box ticked and another left empty are two lines. */
  const headline = (alike: readonly [HistoryEntry, ...HistoryEntry[]]) => {
    const [{ kind: what, purposeId, title = purposeId, side, other }] = alike;
    const channels = alike.map(({ channel }) => channel);
    const by = byChannels(channels, consent);
    return (
      <p key={what} data-unticked="history-what" data-kind={what}>
        {history.kind[what]}
        {side ? ' ' : purposeId && ': '}
        {side ? (
          other && history.other(other)
        ) : purposeId !== '*' ? (
          <WhatFor title={title} channels={channels} />
        ) : what === 'contact_point_changed' ? (
          by
        ) : (
          [history.everything, by].join(' ').trim()
        )}
      </p>
    );
  };
  return (
    <li data-unticked="history-entry" data-kind={kind} data-corrected={newest.correctedBy && true}>
      <time dateTime={recordedAt}>
        {/* When an entry was written cannot be read either. */}
        {kind !== 'unreadable' && (
          <>
            {format.date(recordedAt)} <span>{format.time(recordedAt)}</span>
          </>
        )}
      </time>
      <Mark icon={iconOf(said.kind)} />
      <div>
        {gather(inOrder, (entry) => entry.kind).map(headline)}
        <div data-unticked="meta">
          {entrySentences({ ...said, ...(lastUsedAt && { lastUsedAt }) }, messages, format, ruleWords)}{' '}
          {format.capital(common.entry(format.list(numbers), numbers.length))}
          {notices.map((hash) => (
            <span key={hash}>
              {' '}
              <NoticeText hash={hash} printing={printing} />
            </span>
          ))}{' '}
          {detail?.(newest)}
        </div>
        {corrected.length > 0 && (
          <details open={printing || undefined}>
            <summary>{history.showCorrected}</summary>
            <ol>
              {corrected.map((each) => (
                <LogEntry key={(each.entries[0].person ?? '') + each.entries[0].ref.seq} item={each} />
              ))}
            </ol>
          </details>
        )}
      </div>
    </li>
  );
}
