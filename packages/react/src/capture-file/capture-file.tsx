import type { EvidenceBackend } from '@unticked/core';
import { useRef } from 'react';
import { Button } from '../anatomy/button.js';
import { errorShape } from '../anatomy/error-shape.js';
import { fileSize } from '../anatomy/file-size.js';
import { Remark } from '../anatomy/remark.js';
import { files } from '../messages/en/files.js';
import { useWords } from '../provider/use-words.js';
import { useCaptureFile } from './use-capture-file.js';
import { useFileDrop } from './use-file-drop.js';
import { whyNotKept } from './why-not-kept.js';

export interface CaptureFileProps {
  /** Where files go: `createEvidenceClient(…)`, or `createEvidenceBackend(ledger)`. */
  readonly evidence: EvidenceBackend;
  /** Whom it is about. A file is kept for a person, so they need an id first. */
  readonly subjectId: string;
}

/** A phone offers its camera for these. */
const ACCEPT =
  'application/pdf,image/png,image/jpeg,image/webp,image/tiff,audio/mp4,audio/mpeg,audio/wav,audio/ogg,message/rfc822,.eml';

/** The very same file would be refused again. */
const isForGood = (error: unknown): boolean => ['too_large', 'invalid'].includes(String(errorShape(error).code));

/** Told aloud by quarters: every step would be noise. */
const byQuarters = (share: number): number => Math.min(1, Math.floor(share * 4) / 4);

/**
 * Takes the scan, recording or message that proves the answers; inside `CaptureFields.Root`. It is chosen, dropped or pasted, kept at
 * once, and goes with the next save. While it is on its way it can be cancelled; one that could not be kept stays chosen, to be
 * tried again.
 *
 * `data-unticked="capture-file"`, `data-state="idle | several | keeping | cancelled | failed | kept"`, `data-over` while a file is
 * held above it; `capture-details` is what tells the file from others.
 */
export function CaptureFile({ evidence: port, subjectId }: CaptureFileProps) {
  const { capture, sending, take, cancel, leaveOut } = useCaptureFile(port, subjectId);
  const words = useWords('CaptureFile', 'files', files);
  const input = useRef<HTMLInputElement>(null);
  const dropped = useFileDrop(input, take);
  const { asks, state: captured, consent, uid } = capture;
  if (!asks) return null;
  const { evidence } = captured;
  const { locale, messages } = consent;
  const id = `${uid}-file`;
  const settled = evidence ? 'kept' : 'idle';
  // The capture tells what was kept: it outlives this widget, and is blank for the next customer.
  const state = sending.state === 'idle' || sending.state === 'kept' ? settled : sending.state;
  const name = 'file' in sending ? sending.file.name : '';
  const share =
    sending.state === 'keeping' && sending.sent !== undefined ? sending.sent / (sending.file.size || 1) : undefined;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });

  const clear = (): void => {
    if (input.current) input.current.value = '';
    input.current?.focus();
  };
  const again = { label: messages.common.retry, press: () => 'file' in sending && take([sending.file]) };
  // One button, whatever it does next: one that vanished under the finger would leave a keyboard nowhere.
  const next = {
    idle: undefined,
    several: undefined,
    keeping: { label: words.cancel, press: cancel },
    cancelled: again,
    failed: sending.state === 'failed' && isForGood(sending.error) ? undefined : again,
    kept: {
      label: words.leaveOut,
      press: () => {
        leaveOut();
        clear();
      },
    },
  }[state];
  const kept = [
    name && <bdi key="name">{name}</bdi>,
    evidence?.type && words.type[evidence.type],
    evidence?.size !== undefined && fileSize(evidence.size, locale),
  ].filter(Boolean);

  return (
    <div data-unticked="capture-file" data-state={state} {...dropped}>
      <label htmlFor={id}>{words.choose}</label>
      <input
        ref={input}
        id={id}
        form=""
        type="file"
        accept={ACCEPT}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => take(target.files)}
      />
      <div id={`${id}-hint`} data-unticked="meta">
        {words.hint} {words.drop}
      </div>
      <div role="status">
        {state === 'keeping' &&
          (share === undefined ? words.keeping(name) : words.sent(name, percent.format(byQuarters(share))))}
        {state === 'cancelled' && words.cancelled(name)}
        {state === 'kept' && (
          <Remark kind="done">
            <span>
              {kept.flatMap((part, index) => (index > 0 ? [', ', part] : [part]))}. {words.kept}
            </span>
          </Remark>
        )}
      </div>
      {state === 'keeping' && <progress aria-label={words.keeping(name)} value={share} />}
      <div role="alert">
        {state === 'several' && (
          <Remark kind="error">
            <span>{words.oneOnly}</span>
          </Remark>
        )}
        {sending.state === 'failed' && (
          <Remark kind="error">
            <span>
              {words.notKept(name)}{' '}
              {whyNotKept(sending.error, port.maxBytes, { words, errors: messages.errors, locale })}
            </span>
          </Remark>
        )}
      </div>
      {next && (
        <Button kind="link" onClick={next.press}>
          {next.label}
        </Button>
      )}
      {state === 'kept' && evidence?.hash && (
        <details data-unticked="capture-details">
          <summary>{words.details}</summary>
          {words.fingerprint(evidence.hash.replace(/^sha256-/, '').slice(0, 12))}
        </details>
      )}
    </div>
  );
}
