import { Button } from '../anatomy/button.js';
import { Field } from '../anatomy/field.js';
import { downloadContext } from './download-context.js';

/** A place for the code that they were told, and the button that takes the file. `data-unticked="export-actions"`. */
export function DataDownloadCode() {
  const { words, typed, setTyped, isIncomplete, get, zip } = downloadContext.use('DataDownload.Code');
  const isRunning = zip.state === 'running';
  return (
    <>
      <Field
        label={words.own.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        value={typed}
        problem={isIncomplete ? words.own.sixDigits : undefined}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') get();
        }}
      />
      <p data-unticked="export-actions">
        <Button kind="primary" aria-disabled={isRunning || undefined} onClick={get}>
          {words.own.get}
        </Button>
        {isRunning && <Button onClick={zip.cancel}>{words.cancel}</Button>}
      </p>
    </>
  );
}
