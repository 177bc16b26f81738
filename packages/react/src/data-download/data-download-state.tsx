import { errorShape } from '../anatomy/error-shape.js';
import { fileSize } from '../anatomy/file-size.js';
import { Remark } from '../anatomy/remark.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { downloadContext } from './download-context.js';

/** How far it is, or why it cannot be had and what to do. */
export function DataDownloadState() {
  const { words, zip } = downloadContext.use('DataDownload.State');
  const { messages, locale } = useConsentContext('DataDownload.State');
  const { state, bytes, file, error } = zip;
  const { own } = words;
  const size = fileSize(bytes, locale);
  const problem = (): string => {
    if (state === 'cut_off') return own.cutOff;
    const { code, params } = errorShape(error);
    const left = Object(params).left;
    const said: Readonly<Record<string, string>> = {
      wrong_code: own.wrongCode(typeof left === 'number' ? left : 0),
      code_expired: own.noTries,
      link_expired: own.expired,
      link_spent: own.spent,
      not_found: own.notFound,
    };
    return said[String(code)] ?? messages.errors.other;
  };
  return (
    <>
      <div role="status">
        {state === 'running' && words.running(size)}
        {state === 'running' && file !== undefined && <div dir="auto">{words.file(file)}</div>}
        {state === 'done' && <Remark kind="done">{own.saved(size)}</Remark>}
        {state === 'cancelled' && words.cancelled}
      </div>
      <div role="alert">{(state === 'cut_off' || state === 'error') && <Remark kind="error">{problem()}</Remark>}</div>
    </>
  );
}
