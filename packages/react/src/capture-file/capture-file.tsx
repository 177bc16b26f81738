import type { ErrorCode, EvidenceBackend } from '@unticked/core';
import { Button } from '../anatomy/button.js';
import { errorShape } from '../anatomy/error-shape.js';
import { fileSize } from '../anatomy/file-size.js';
import { Remark } from '../anatomy/remark.js';
import { files } from '../messages/en/files.js';
import { useWords } from '../provider/use-words.js';
import { useCaptureFile } from './use-capture-file.js';

export interface CaptureFileProps {
  /** Where files go: `createEvidenceClient(…)`, or `createEvidenceBackend(ledger)`. */
  readonly evidence: EvidenceBackend;
  /** Whom it is about. A file is kept for a person, so they need an id first. */
  readonly subjectId: string;
}

/** A phone offers its camera for these. */
const ACCEPT =
  'application/pdf,image/png,image/jpeg,image/webp,image/tiff,audio/mp4,audio/mpeg,audio/wav,audio/ogg,message/rfc822,.eml';

/**
 * Takes the scan, recording or message that proves the answers; inside `CaptureFields.Root`. The file is kept at once, and goes
 * with the next save; one that could not be kept stays chosen, to be tried again.
 *
 * `data-unticked="capture-file"`, `data-state="idle | keeping | failed | kept"`; the hash is `capture-hash`.
 */
export function CaptureFile({ evidence: port, subjectId }: CaptureFileProps) {
  const { capture, sending, keep, leaveOut } = useCaptureFile(port, subjectId);
  const words = useWords('CaptureFile', 'files', files);
  const { asks, state, consent, uid } = capture;
  if (!asks) return null;
  const { evidence } = state;
  const { common, errors } = consent.messages;
  const id = `${uid}-file`;
  const { code } = sending.state === 'failed' ? errorShape(sending.error) : {};
  return (
    <div
      data-unticked="capture-file"
      data-state={sending.state === 'idle' && evidence ? 'kept' : sending.state}
      aria-busy={sending.state === 'keeping' || undefined}
    >
      <label htmlFor={id}>{words.choose}</label>
      <input
        id={id}
        form=""
        type="file"
        accept={ACCEPT}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void keep(file);
        }}
      />
      <div id={`${id}-hint`} data-unticked="meta">
        {words.hint}
      </div>
      <div role="status">
        {sending.state === 'keeping' && (
          <>
            <progress aria-label={words.keeping(sending.file.name)} /> {words.keeping(sending.file.name)}
          </>
        )}
        {sending.state === 'idle' && evidence && (
          <>
            <Remark kind="done">
              {[
                evidence.type && words.type[evidence.type],
                evidence.size !== undefined && fileSize(evidence.size, consent.locale),
              ]
                .filter(Boolean)
                .join(', ')}
              . {words.kept}{' '}
              <Button kind="link" onClick={leaveOut}>
                {words.leaveOut}
              </Button>
            </Remark>
            <div data-unticked="capture-hash">{words.fingerprint(evidence.hash ?? '')}</div>
          </>
        )}
      </div>
      {sending.state === 'failed' && (
        <div role="alert">
          <Remark kind="error">
            {words.notKept(sending.file.name)} {errors[code as ErrorCode] ?? errors.other}{' '}
            {/* what is no code has no words of its own */}
            <Button kind="link" onClick={() => void keep(sending.file)}>
              {common.retry}
            </Button>
          </Remark>
        </div>
      )}
    </div>
  );
}
