import type { Evidence, EvidenceBackend } from '@unticked/core';
import { useId, useRef } from 'react';
import { Button } from '../anatomy/button.js';
import { errorShape } from '../anatomy/error-shape.js';
import { fileSize } from '../anatomy/file-size.js';
import { Remark } from '../anatomy/remark.js';
import { files } from '../messages/en/files.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { useFile } from './use-file.js';
import { useFileDrop } from './use-file-drop.js';
import { whyNotKept } from './why-not-kept.js';

export interface FileChoiceProps {
  readonly port: EvidenceBackend;
  readonly subjectId: string;
  /** What was kept and goes with the next save. */
  readonly evidence: Evidence | undefined;
  readonly onChange: (evidence: Evidence | undefined) => void;
  /** Says what a kept file goes with. @default these answers */
  readonly keptText?: string | undefined;
  /** What is still to be done here. */
  readonly problem?: string | undefined;
}

/** A phone offers its camera for these. */
const ACCEPT =
  'application/pdf,image/png,image/jpeg,image/webp,image/tiff,audio/mp4,audio/mpeg,audio/wav,audio/ogg,message/rfc822,.eml';

/** The very same file would be refused again. */
const isForGood = (error: unknown): boolean => ['too_large', 'invalid'].includes(String(errorShape(error).code));

/** Told aloud by quarters: every step would be noise. */
const byQuarters = (share: number): number => Math.min(1, Math.floor(share * 4) / 4);

/** Chooses a file, or takes one that is dropped or pasted, and keeps it at once. `data-unticked="capture-file"`, `data-error`. */
export function FileChoice({ port, subjectId, evidence, onChange, keptText, problem }: FileChoiceProps) {
  const { messages, locale } = useConsentContext('CaptureFile');
  const { sending, take, cancel, leaveOut } = useFile(port, subjectId, onChange);
  const words = useWords('CaptureFile', 'files', files);
  const input = useRef<HTMLInputElement>(null);
  const dropped = useFileDrop((list) => {
    // Else the field would go on saying that none is chosen.
    if (input.current && list.length === 1) input.current.files = list;
    take(list);
  });
  const id = useId();
  const settled = evidence ? 'kept' : 'idle';
  // Its owner tells what was kept: that outlives this widget, and is blank for the next customer.
  const state = sending.state === 'idle' || sending.state === 'kept' ? settled : sending.state;
  const name = 'file' in sending ? sending.file.name : '';
  const share =
    sending.state === 'keeping' && sending.sent !== undefined ? sending.sent / (sending.file.size || 1) : undefined;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });

  const press = (): void => {
    if (state === 'keeping') cancel();
    else if (state !== 'kept') {
      if ('file' in sending) take([sending.file]);
    } else {
      leaveOut();
      if (input.current) input.current.value = '';
      input.current?.focus();
    }
  };
  // One button, whatever it does next: one that vanished under the finger would leave a keyboard nowhere.
  const label = {
    idle: undefined,
    several: undefined,
    keeping: words.cancel,
    cancelled: messages.common.retry,
    failed: sending.state === 'failed' && isForGood(sending.error) ? undefined : messages.common.retry,
    kept: words.leaveOut,
  }[state];
  const kept = [
    name && <bdi key="name">{name}</bdi>,
    evidence?.type && words.type[evidence.type],
    evidence?.size !== undefined && fileSize(evidence.size, locale),
  ].filter(Boolean);

  return (
    <div data-unticked="capture-file" data-state={state} data-error={problem ? true : undefined} {...dropped}>
      <label htmlFor={id}>{words.choose}</label>
      <input
        ref={input}
        id={id}
        form=""
        type="file"
        accept={ACCEPT}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-hint ${id}-error` : `${id}-hint`}
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
              {kept.flatMap((part, index) => (index > 0 ? [', ', part] : [part]))}. {keptText ?? words.kept}
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
      {problem && (
        <Remark kind="error" id={`${id}-error`}>
          {problem}
        </Remark>
      )}
      {label && (
        <Button kind="link" onClick={press}>
          {label}
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
