import type { ErrorCode, EvidenceBackend, HistoryEntry } from '@unticked/core';
import { type ComponentPropsWithoutRef, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { errorShape } from '../anatomy/error-shape.js';
import { fileSize } from '../anatomy/file-size.js';
import { Remark } from '../anatomy/remark.js';
import { Unread } from '../anatomy/unread.js';
import { useHistory } from '../consent-history/use-history.js';
import { files } from '../messages/en/files.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { saveFile } from './save-file.js';

export interface KeptFilesProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  readonly subjectId: string;
  /** Where files are: `createEvidenceClient(…)`, or `createEvidenceBackend(ledger)`. */
  readonly evidence: EvidenceBackend;
}

type Kept = HistoryEntry & { readonly evidence: NonNullable<HistoryEntry['evidence']> & { readonly hash: string } };

/** Each file once, by the newest entry that rests on it. */
function keptIn(entries: readonly HistoryEntry[]): readonly Kept[] {
  const kept = entries.filter((entry): entry is Kept => entry.evidence?.ref === `evidence:${entry.evidence?.hash}`);
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
  const [failed, setFailed] = useState<{ readonly hash: string; readonly error: unknown }>();
  const { messages, format, locale } = consent;
  const kept = reading.state === 'ready' ? keptIn(reading.value.entries) : [];

  const download = async (hash: string): Promise<void> => {
    setFailed(undefined);
    try {
      saveFile(await evidence.subject(subjectId).read(hash));
    } catch (error) {
      setFailed({ hash, error });
    }
  };
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
          {kept.map(({ evidence: { hash, kind, type, size }, effectiveAt }) => {
            const what = [
              messages.history.evidence[kind],
              type && words.type[type],
              size !== undefined && fileSize(size, locale),
              format.date(effectiveAt),
            ].filter((part): part is string => Boolean(part));
            const named = format.capital(what.join(', '));
            const { code } = failed?.hash === hash ? errorShape(failed.error) : {};
            return (
              <li key={hash} data-unticked="kept-file">
                {named}{' '}
                <Button kind="link" aria-label={words.downloadOf(named)} onClick={() => void download(hash)}>
                  {words.download}
                </Button>
                <div role="alert">
                  {failed?.hash === hash && (
                    // What is no code has no words of its own.
                    <Remark kind="error">{messages.errors[code as ErrorCode] ?? messages.errors.other}</Remark>
                  )}
                </div>
              </li>
            );
          })}
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
