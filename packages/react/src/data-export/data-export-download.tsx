import { Button } from '../anatomy/button.js';
import { fileSize } from '../anatomy/file-size.js';
import { heldChanged } from '../anatomy/held-changed.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Remark } from '../anatomy/remark.js';
import { newId } from '../answers/new-id.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { entriesIn } from './entries-in.js';
import { exportContext } from './export-context.js';

/**
 * Downloads it here, and says how far it is; what was cut off is not kept. Off until the requests are known: whose they are is
 * checked by them.
 *
 * `data-unticked="export-actions"`.
 */
export function DataExportDownload() {
  const { words, common, port, held, choice, isEmpty, asked, unreadId, zip, changed } =
    exportContext.use('DataExport.Download');
  const { messages, locale } = useConsentContext('DataExport.Download');
  const { state, bytes, file, error } = zip;
  const isRunning = state === 'running';
  const isOff = isRunning || isEmpty || unreadId !== undefined;
  const size = fileSize(bytes, locale);
  const download = (): void => {
    if (isOff) return;
    const handOver = asked ? { handOver: { request: asked.id, id: newId(), how: words.byDownload } } : {};
    zip.take((signal) => port.exportZip({ ...choice, ...handOver }, { signal }), changed);
  };
  const problem = (): string => {
    if (state === 'cut_off') return words.cutOff;
    return heldChanged(error) ? words.changed : refusalText(error, { ...common, failed: messages.errors.other });
  };
  return (
    <>
      <p data-unticked="export-actions">
        <Button kind="primary" aria-disabled={isOff || undefined} aria-describedby={unreadId} onClick={download}>
          {words.download}
        </Button>
        {isRunning && <Button onClick={zip.cancel}>{words.cancel}</Button>}
      </p>
      <div role="status">
        {isRunning && words.running(size)}
        {isRunning && file !== undefined && <div dir="auto">{words.file(file, entriesIn(file, held))}</div>}
        {state === 'done' && <Remark kind="done">{words.done(size)}</Remark>}
        {state === 'cancelled' && words.cancelled}
      </div>
      <div role="alert">{(state === 'cut_off' || state === 'error') && <Remark kind="error">{problem()}</Remark>}</div>
    </>
  );
}
