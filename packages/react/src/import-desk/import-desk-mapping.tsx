import { importContext } from './import-context.js';
import { ImportStep } from './import-step.js';
import { NameFields } from './name-fields.js';
import { StandardFields } from './standard-fields.js';
import { TableFields } from './table-fields.js';

/** Says what the columns mean, or the persons and purposes of a published format. There once a file is read. `data-unticked="import-mapping"`. */
export function ImportDeskMapping() {
  const { words, file, isBusy } = importContext.use('ImportDesk.Mapping');
  if (file.state !== 'ready' && file.state !== 'standard') return null;
  const title = file.state === 'ready' ? words.meaning : words.standard.meaning;
  return (
    <ImportStep title={title}>
      <fieldset data-unticked="import-mapping" disabled={isBusy} aria-label={title}>
        {file.state === 'ready' ? (
          <TableFields />
        ) : (
          <>
            <NameFields />
            <StandardFields standard={file.standard} />
          </>
        )}
      </fieldset>
    </ImportStep>
  );
}
