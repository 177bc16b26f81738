import { Button } from '../anatomy/button.js';
import { fileSize } from '../anatomy/file-size.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Remark } from '../anatomy/remark.js';
import { rights as englishRights } from '../messages/en/rights.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { auditContext } from './audit-context.js';
import { findingsOf } from './findings-of.js';

/** Which file is being made, with a way to stop it; then that it is done, or why it is not. `data-unticked="audit-progress"`. */
export function AuditPackProgress() {
  const { words, making, cancel } = auditContext.use('AuditPack.Progress');
  const { messages, locale } = useConsentContext('AuditPack.Progress');
  const common = useWords('AuditPack.Progress', 'rights', englishRights);
  const said = (): string => {
    if (making.state !== 'making') return '';
    const { file, entries, bytes } = making;
    if (file === '') return words.begun;
    const soFar = entries === 0 ? undefined : entries.toLocaleString(locale);
    return words.making(file, soFar, fileSize(bytes, locale));
  };
  const problem = (): string | undefined => {
    if (making.state === 'cut_off') return words.cutOff;
    if (making.state === 'offline') return messages.common.offline;
    if (making.state !== 'error') return undefined;
    return refusalText(making.error, {
      refused: { ...common.refused, ...messages.errors },
      failed: messages.errors.other,
    });
  };
  return (
    <div data-unticked="audit-progress">
      <div role="status">
        {said()}
        {making.state === 'made' && <Remark kind="done">{words.made(findingsOf(making.summary).length)}</Remark>}
        {making.state === 'cancelled' && words.cancelled}
      </div>
      {making.state === 'making' && <Button onClick={cancel}>{words.cancel}</Button>}
      <div role="alert">{problem() && <Remark kind="error">{problem()}</Remark>}</div>
    </div>
  );
}
