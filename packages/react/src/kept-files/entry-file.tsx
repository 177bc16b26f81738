import type { ErrorCode, EvidenceBackend, HistoryEntry } from '@unticked/core';
import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { errorShape } from '../anatomy/error-shape.js';
import { fileSize } from '../anatomy/file-size.js';
import { Remark } from '../anatomy/remark.js';
import { files } from '../messages/en/files.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { hasFile } from './has-file.js';
import { saveFile } from './save-file.js';

export interface EntryFileProps {
  readonly entry: HistoryEntry;
  readonly subjectId: string;
  /** Where files are: `createEvidenceClient(…)`, or `createEvidenceBackend(ledger)`. */
  readonly evidence: EvidenceBackend;
}

/**
 * The file that one entry rests on, to be downloaded byte for byte; nothing where it rests on none. In the log:
 * `<ConsentHistory detail={(entry) => <EntryFile entry={entry} … />} />`.
 *
 * `data-unticked="kept-file"`.
 */
export function EntryFile({ entry, subjectId, evidence }: EntryFileProps) {
  const { messages, format, locale } = useConsentContext('EntryFile');
  const words = useWords('EntryFile', 'files', files);
  const [failed, setFailed] = useState<unknown>();
  if (!hasFile(entry)) return null;
  const { hash, kind, type, size } = entry.evidence;
  const download = async (): Promise<void> => {
    setFailed(undefined);
    try {
      saveFile(await evidence.subject(subjectId).read(hash));
    } catch (error) {
      setFailed(error);
    }
  };
  const what = [
    messages.history.evidence[kind],
    type && words.type[type],
    size !== undefined && fileSize(size, locale),
    format.date(entry.effectiveAt),
  ].filter((part): part is string => Boolean(part));
  const named = format.capital(what.join(', '));
  const { code } = errorShape(failed);
  return (
    <div data-unticked="kept-file">
      {named}{' '}
      <Button kind="link" aria-label={words.downloadOf(named)} onClick={() => void download()}>
        {words.download}
      </Button>
      <div role="alert">
        {failed !== undefined && (
          // What is no code has no words of its own.
          <Remark kind="error">{messages.errors[code as ErrorCode] ?? messages.errors.other}</Remark>
        )}
      </div>
    </div>
  );
}
