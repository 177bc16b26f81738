import { useId } from 'react';
import { importContext } from './import-context.js';
import { ImportStep } from './import-step.js';
import { StandardFile } from './standard-file.js';
import { StandardFindings } from './standard-findings.js';

/**
 * Chooses a file and shows its columns with what stands in them.
 *
 * `data-unticked="import-file"` around the native field; `import-columns` is the table, `import-table` what scrolls around it.
 */
export function ImportDeskFile() {
  const { words, standards, file, choose, number, isBusy } = importContext.use('ImportDesk.File');
  const id = useId();
  const said = {
    none: '',
    reading: file.state === 'reading' ? words.reading(number(file.rows)) : '',
    failed: file.state === 'failed' && file.findings.length > 0 ? words.standard.broken(file.name) : words.unreadable,
    standard: file.state === 'standard' ? words.standard.formats[file.standard.format] : '',
    ready: file.state === 'ready' ? words.read(file.name, number(file.survey.rows)) : '',
  }[file.state];
  return (
    <ImportStep title={words.file}>
      <p data-unticked="meta">
        {words.fileHint} {standards && words.standard.hint}
      </p>
      <div data-unticked="import-file">
        <label htmlFor={id}>{words.chooseFile}</label>
        <input
          id={id}
          type="file"
          form=""
          accept=".csv,.json,.jsonl,.ndjson,.jsonld,.ttl,text/csv,application/json,application/ld+json"
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) choose(chosen);
          }}
        />
      </div>
      <p role="status" data-unticked="import-said" data-tone={file.state === 'failed' ? 'no' : undefined}>
        {said}
      </p>
      {file.state === 'failed' && file.findings.length > 0 && (
        <div data-unticked="import-standard">
          <StandardFindings findings={file.findings} />
        </div>
      )}
      {file.state === 'standard' && <StandardFile standard={file.standard} />}
      {file.state === 'ready' && (
        <>
          {file.survey.broken > 0 && <p data-tone="waiting">{words.broken(number(file.survey.broken))}</p>}
          <table data-unticked="import-columns">
            <thead>
              <tr>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.stands}</th>
              </tr>
            </thead>
            <tbody>
              {file.survey.columns.map(({ name, values, isOpen }) => (
                <tr key={name}>
                  <th scope="row" dir="auto">
                    {name}
                  </th>
                  <td dir="auto">
                    {values
                      .slice(0, 4)
                      .map((value) => (value === '' ? words.empty : value))
                      .join(' · ')}
                    {(isOpen || values.length > 4) && ` · ${words.more}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </ImportStep>
  );
}
