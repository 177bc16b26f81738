import type { HistoryEntry } from '@unticked/core';
import { historyContext } from '../consent-history/history-context.js';
import { needsALook } from '../messages/en/needs-a-look.js';
import { useWords } from '../provider/use-words.js';

export interface EntryWordingProps {
  readonly entry: HistoryEntry;
}

const nameOf = (by: { readonly id?: string; readonly name?: string } | undefined): string => by?.name ?? by?.id ?? '';

/**
 * What became of a form whose wording was not known, at its own entry, and who recorded it, at the yes; nothing elsewhere. In the log:
 * `<ConsentHistory detail={(entry) => <EntryWording entry={entry} />} />`.
 *
 * `data-unticked="entry-wording"`; the text is a `quote`.
 */
export function EntryWording({ entry }: EntryWordingProps) {
  const { consent, read, printing } = historyContext.use('EntryWording');
  const { entry: words } = useWords('EntryWording', 'needsALook', needsALook);
  const { submissionId, kind, settles } = entry;
  if (settles && kind !== 'set_aside')
    return <div data-unticked="entry-wording">{words.from(nameOf(settles.recordedBy))}</div>;
  // Whoever settled it wrote later, and what is later was read before.
  const entries = read?.entries ?? [];
  const id = settles?.id ?? submissionId;
  const wording = entries.find((one) => one.submissionId === id && one.wording)?.wording;
  if (!wording || (kind !== 'parked' && !settles)) return null;
  const settled = entries.find((one) => one.settles?.id === id);
  const by = nameOf(settled?.recordedBy);
  const date = consent.format.date(settled?.recordedAt ?? '');
  return (
    <div data-unticked="entry-wording">
      {!settled ? words.waiting : settled.kind === 'set_aside' ? words.turnedDown(by, date) : words.confirmed(by, date)}
      {wording.text !== undefined && (
        <details open={printing || undefined}>
          <summary>{words.showText}</summary>
          <blockquote data-unticked="quote" lang={wording.locale} dir="auto">
            {wording.text}
          </blockquote>
        </details>
      )}
    </div>
  );
}
