import type { RecordsBackend } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { Remark } from '../anatomy/remark.js';
import { receipts } from '../messages/en/receipts.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { saveJson } from './save-json.js';
import { useSaving } from './use-saving.js';

export interface ConsentReceiptProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  readonly subjectId: string;
  /** The submission that was saved. */
  readonly submissionId: string;
  /** Where receipts are: `createRecordsClient(…)`, or `createRecordsBackend(ledger)`. */
  readonly records: RecordsBackend;
  /** When the sentence is there that says what a receipt proves: where there are many, once it is downloaded. @default 'always' */
  readonly sentence?: 'always' | 'saved';
}

/**
 * The signed receipt of what was saved, to be downloaded, with a sentence on what it proves. The file is checked offline, with
 * `unticked verify-receipt` or `verifyReceipt`.
 *
 * `data-unticked="receipt"`, `data-state="idle | saving | saved | error"`, `data-sentence`.
 */
export function ConsentReceipt({
  subjectId,
  submissionId,
  records,
  sentence = 'always',
  ...props
}: ConsentReceiptProps) {
  const { messages } = useConsentContext('ConsentReceipt');
  const words = useWords('ConsentReceipt', 'receipts', receipts);
  const [saving, save] = useSaving<'receipt', void>('ConsentReceipt');
  const download = () =>
    save('receipt', async () => saveJson(await records.subject(subjectId).receipt(submissionId), 'consent-receipt'));
  return (
    <div lang={messages.locale} {...props} data-unticked="receipt" data-state={saving.state} data-sentence={sentence}>
      <Button kind="link" onClick={download}>
        {words.download}
      </Button>
      <div role="status" data-unticked="meta">
        {(sentence === 'always' || saving.state === 'saved') && words.proves}
      </div>
      <div role="alert">{saving.failed !== undefined && <Remark kind="error">{saving.failed}</Remark>}</div>
    </div>
  );
}
