import { useId } from 'react';
import { fileSize } from '../anatomy/file-size.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { auditContext } from './audit-context.js';

/** Each file of the pack as its manifest has it, with its hash. `data-unticked="audit-files"`; `audit-table` in it. */
export function AuditPackFiles() {
  const { words, making } = auditContext.use('AuditPack.Files');
  const { locale } = useConsentContext('AuditPack.Files');
  const id = useId();
  if (making.state !== 'made') return null;
  const columns = [words.file, words.entries, words.size, words.hash];
  return (
    <div data-unticked="audit-files">
      <h3 id={id}>{words.files}</h3>
      <p data-unticked="meta">{words.filesHint}</p>
      <table aria-labelledby={id} data-unticked="audit-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {making.manifest.files.map(({ name, count, bytes, sha256 }) => (
            <tr key={name}>
              <th scope="row" data-label={words.file}>
                <bdi>{name}</bdi>
              </th>
              <td data-label={words.entries}>{count.toLocaleString(locale)}</td>
              <td data-label={words.size}>
                <bdi>{fileSize(bytes, locale)}</bdi>
              </td>
              <td data-label={words.hash}>
                <code dir="ltr">{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
