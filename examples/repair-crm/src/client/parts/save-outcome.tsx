import { ConsentReceipt, type ConsentSubmission } from '@unticked/react';
import { records } from '../api/records.js';
import { commonWords } from '../words/common-words.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './notice.js';

/** How the last save of answers went, with the receipt that the customer may take along. What failed stands at the questions, with a way to try again. */
export function SaveOutcome({
  consent: { state, result },
  customerId,
}: {
  readonly consent: Pick<ConsentSubmission, 'state' | 'result'>;
  readonly customerId: string;
}) {
  const words = useWords(fileWords);
  const { saving } = useWords(commonWords);
  return (
    <div className="outcome" role="status">
      {state === 'saving' && <p className="meta">{saving}</p>}
      {state === 'recorded' && (
        <Notice tone="good">
          {words.consentSaved}
          {result?.receipt && (
            <ConsentReceipt subjectId={customerId} submissionId={result.receipt.submissionId} records={records} />
          )}
        </Notice>
      )}
    </div>
  );
}
