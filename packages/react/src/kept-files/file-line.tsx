import type { ErrorCode, EvidenceBackend } from '@unticked/core';
import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { errorShape } from '../anatomy/error-shape.js';
import { fileSize } from '../anatomy/file-size.js';
import { Remark } from '../anatomy/remark.js';
import { files } from '../messages/en/files.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import type { WithFile } from './has-file.js';
import { saveFile } from './save-file.js';

export interface FileLineProps extends WithFile {
  readonly subjectId: string;
  /** An instant: of what the file proves. */
  readonly date: string;
  /** Where files are: `createEvidenceClient(…)`, or `createEvidenceBackend(ledger)`. */
  readonly port: EvidenceBackend;
}

/** A kept file by what it is, and a button that downloads it byte for byte. `data-unticked="kept-file"`. */
export function FileLine({ evidence, subjectId, date, port }: FileLineProps) {
  const { messages, format, locale } = useConsentContext('FileLine');
  const words = useWords('FileLine', 'files', files);
  const [failed, setFailed] = useState<unknown>();
  const { hash, kind, type, size } = evidence;
  const download = async (): Promise<void> => {
    setFailed(undefined);
    try {
      saveFile(await port.subject(subjectId).read(hash));
    } catch (error) {
      setFailed(error);
    }
  };
  const what = [
    messages.history.evidence[kind],
    type && words.type[type],
    size !== undefined && fileSize(size, locale),
    format.date(date),
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
