import type { EvidenceBackend, HistoryEntry } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { Unread } from '../anatomy/unread.js';
import { useHistory } from '../consent-history/use-history.js';
import { files } from '../messages/en/files.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { EntryFile } from './entry-file.js';
import { hasFile } from './has-file.js';

export interface KeptFilesProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  readonly subjectId: string;
  /** Where files are: `createEvidenceClient(…)`, or `createEvidenceBackend(ledger)`. */
  readonly evidence: EvidenceBackend;
}

/** Each file once, by the newest entry that rests on it. */
function keptIn(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const kept = entries.filter(hasFile);
  return [...new Map(kept.toReversed().map((entry) => [entry.evidence.hash, entry])).values()].toReversed();
}

/**
 * The files that a person's answers rest on, each to be downloaded byte for byte. None is shown as a page.
 *
 * `data-unticked="kept-files"`, `data-state="loading | offline | error | ready"`; each is a `kept-file`.
 */
export function KeptFiles({ subjectId, evidence, ...props }: KeptFilesProps) {
  const consent = useConsentContext('KeptFiles');
  const words = useWords('KeptFiles', 'files', files);
  const { reading, older } = useHistory(consent, subjectId);
  const { messages } = consent;
  const kept = reading.state === 'ready' ? keptIn(reading.value.entries) : [];

  return (
    <section
      aria-label={words.title}
      lang={messages.locale}
      {...props}
      data-unticked="kept-files"
      data-state={reading.state}
    >
      {reading.state !== 'ready' && (
        <div role="status">
          <Unread reading={reading} />
        </div>
      )}
      {reading.state === 'ready' && kept.length === 0 && !older.hasNextPage && <p data-unticked="meta">{words.none}</p>}
      {kept.length > 0 && (
        <ul>
          {kept.map((entry) => (
            <li key={entry.evidence?.hash}>
              <EntryFile entry={entry} subjectId={subjectId} evidence={evidence} />
            </li>
          ))}
        </ul>
      )}
      {older.hasNextPage && (
        <Button onClick={() => older.fetchNextPage()}>
          {older.isFetchingNextPage ? messages.common.loading : messages.history.older}
        </Button>
      )}
    </section>
  );
}
