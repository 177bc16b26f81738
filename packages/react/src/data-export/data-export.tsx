import type { Channel, ExportFormat, Mask } from '@unticked/core';
import { type ComponentPropsWithoutRef, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { fileSize } from '../anatomy/file-size.js';
import { heldChanged } from '../anatomy/held-changed.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Remark } from '../anatomy/remark.js';
import { exports as english } from '../messages/en/exports.js';
import { rights as englishRights } from '../messages/en/rights.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useWords } from '../provider/use-words.js';
import { FormatBoxes } from './format-boxes.js';
import { SendLink } from './send-link.js';
import { useZip } from './use-zip.js';

export interface DataExportProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  readonly subjectId: string;
  /** The person's language, of the statement in it and of the message. @default the one they were last asked in */
  readonly locale?: string | undefined;
  /** What is about other people and is left out, with the `fingerprint` of what was looked at. @default nothing */
  readonly without?: { readonly mask: readonly Mask[]; readonly seen: string } | undefined;
  /** The request that it answers. @default none */
  readonly request?: { readonly request: string; readonly id: string } | undefined;
  /** By which a link can be sent. @default 'email' */
  readonly channel?: Channel | undefined;
}

/**
 * A person's data as one file: downloaded here, or by a link that they are sent and a code that they are told. What was cut off is
 * not kept. Needs `rights` on the provider.
 *
 * `data-unticked="export"`, `data-state="idle | running | done | cancelled | cut_off | error"`; `export-actions` in it.
 */
export function DataExport({ subjectId, locale, without, request, channel = 'email', ...props }: DataExportProps) {
  const { messages, locale: own } = useConsentContext('DataExport');
  const words = useWords('DataExport', 'exports', english);
  const common = useWords('DataExport', 'rights', englishRights);
  const rights = useRights('DataExport').subject(subjectId);
  const [formats, setFormats] = useState<ReadonlySet<ExportFormat>>(new Set(['log', 'json', 'csv', 'statement']));
  const { state, bytes, error, take, cancel } = useZip();
  const choice = { formats: [...formats], ...(locale === undefined ? {} : { locale }), ...without };
  const size = fileSize(bytes, own);
  const isRunning = state === 'running';
  const isOff = isRunning || formats.size === 0;
  const download = (): void => {
    if (isOff) return;
    const handOver = request ? { handOver: { ...request, how: words.byDownload } } : {};
    take((signal) => rights.exportZip({ ...choice, ...handOver }, { signal }));
  };
  const problem = (): string => {
    if (state === 'cut_off') return words.cutOff;
    return heldChanged(error) ? words.changed : refusalText(error, { ...common, failed: messages.errors.other });
  };
  return (
    <section aria-label={words.title} lang={messages.locale} {...props} data-unticked="export" data-state={state}>
      <p data-unticked="meta">{words.hint}</p>
      <FormatBoxes words={words} chosen={formats} disabled={isRunning} onChange={setFormats} />
      <p data-unticked="export-actions">
        <Button kind="primary" aria-disabled={isOff || undefined} onClick={download}>
          {words.download}
        </Button>
        {isRunning && <Button onClick={cancel}>{words.cancel}</Button>}
      </p>
      <div role="status">
        {isRunning && words.running(size)}
        {state === 'done' && <Remark kind="done">{words.done(size)}</Remark>}
        {state === 'cancelled' && words.cancelled}
      </div>
      <div role="alert">{(state === 'cut_off' || state === 'error') && <Remark kind="error">{problem()}</Remark>}</div>
      <SendLink
        subjectId={subjectId}
        channel={channel}
        choice={{ ...choice, ...(request ? { handOver: { request: request.request, how: words.byLink } } : {}) }}
        words={words}
        common={common}
        disabled={isOff}
      />
    </section>
  );
}
