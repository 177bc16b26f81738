import type { ExportDownloads } from '@unticked/core/rights';
import { type ComponentPropsWithoutRef, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { errorShape } from '../anatomy/error-shape.js';
import { Field } from '../anatomy/field.js';
import { fileSize } from '../anatomy/file-size.js';
import { Remark } from '../anatomy/remark.js';
import { useZip } from '../data-export/use-zip.js';
import { exports as english } from '../messages/en/exports.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';

export interface DataDownloadProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** From the fragment of the page's URL. */
  readonly token: string;
  /** `createDownloadClient(…)`, or `createExportDownloads(rights)`. */
  readonly downloads: ExportDownloads;
}

/**
 * What a person finds behind a download link: a place for the code that they were told. Opening it does nothing.
 *
 * `data-unticked="own-export"`, `data-state="idle | running | done | cancelled | cut_off | error"`; `export-actions` in it.
 */
export function DataDownload({ token, downloads, ...props }: DataDownloadProps) {
  const { messages, locale } = useConsentContext('DataDownload');
  const { own: words, running, cancel: stop, cancelled } = useWords('DataDownload', 'exports', english);
  const [typed, setTyped] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const { state, bytes, error, take, cancel } = useZip();
  const size = fileSize(bytes, locale);
  const get = (): void => {
    if (state === 'running') return;
    const code = typed.replace(/\s/g, '');
    const isCode = /^\d{6}$/.test(code);
    setIncomplete(!isCode);
    if (isCode) take((signal) => downloads.byToken(token).download({ code }, { signal }));
  };
  const problem = (): string => {
    if (state === 'cut_off') return words.cutOff;
    const { code, params } = errorShape(error);
    const left = Object(params).left;
    const said: Readonly<Record<string, string>> = {
      wrong_code: words.wrongCode(typeof left === 'number' ? left : 0),
      code_expired: words.noTries,
      link_expired: words.expired,
      link_spent: words.spent,
      not_found: words.notFound,
    };
    return said[String(code)] ?? messages.errors.other;
  };
  return (
    <section aria-label={words.title} lang={messages.locale} {...props} data-unticked="own-export" data-state={state}>
      <p>{words.hint}</p>
      <Field
        label={words.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        value={typed}
        problem={isIncomplete ? words.sixDigits : undefined}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') get();
        }}
      />
      <p data-unticked="export-actions">
        <Button kind="primary" aria-disabled={state === 'running' || undefined} onClick={get}>
          {words.get}
        </Button>
        {state === 'running' && <Button onClick={cancel}>{stop}</Button>}
      </p>
      <div role="status">
        {state === 'running' && running(size)}
        {state === 'done' && <Remark kind="done">{words.saved(size)}</Remark>}
        {state === 'cancelled' && cancelled}
      </div>
      <div role="alert">{(state === 'cut_off' || state === 'error') && <Remark kind="error">{problem()}</Remark>}</div>
    </section>
  );
}
