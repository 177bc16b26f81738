import type { RecordsBackend } from '@unticked/core';
import type { RecordTools, WrittenStandard } from '@unticked/core/exchange';
import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { Remark } from '../anatomy/remark.js';
import { receipts } from '../messages/en/receipts.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { LostList } from './lost-list.js';
import { saveJson } from './save-json.js';
import { useSaving } from './use-saving.js';

export interface RecordExportProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  readonly subjectId: string;
  /** Where records are: `createRecordsClient(…)`, or `createRecordsBackend(ledger)`. */
  readonly records: RecordsBackend;
  /** `recordTools` of `@unticked/core`. */
  readonly tools: RecordTools;
}

/**
 * What is recorded of one person, to be downloaded in the published formats, each with what it cannot say.
 *
 * `data-unticked="record-export"`, `data-state="idle | saving | saved | error"`.
 */
export function RecordExport({ subjectId, records, tools, ...props }: RecordExportProps) {
  const { messages, textLocale } = useConsentContext('RecordExport');
  const words = useWords('RecordExport', 'receipts', receipts);
  const [saving, save] = useSaving<keyof RecordTools['formats'], WrittenStandard>('RecordExport');
  const formats = Object.keys(tools.formats) as (keyof RecordTools['formats'])[]; // its keys are exactly the formats
  const download = (format: keyof RecordTools['formats']) =>
    save(format, async () => {
      const written = tools.formats[format](await records.subject(subjectId).record({ locale: textLocale }));
      saveJson(written.document, `consent-record-${format.replace('_', '-')}`);
      return written;
    });
  const said = saving.name === undefined ? undefined : words.format[saving.name];
  return (
    <section
      aria-label={words.title}
      lang={messages.locale}
      {...props}
      data-unticked="record-export"
      data-state={saving.state}
    >
      <p data-unticked="meta">{words.hint}</p>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <Button
              kind="link"
              aria-label={words.downloadOf(words.format[format])}
              disabled={saving.state === 'saving'}
              onClick={() => download(format)}
            >
              {words.format[format]}
            </Button>
          </li>
        ))}
      </ul>
      <div role="status">
        {saving.state === 'saving' && words.saving}
        {saving.state === 'saved' && said !== undefined && <Remark kind="done">{words.saved(said)}</Remark>}
      </div>
      <div role="alert">{saving.failed !== undefined && <Remark kind="error">{saving.failed}</Remark>}</div>
      {saving.done && <LostList lost={saving.done.lost} words={tools.lostWords} />}
    </section>
  );
}
