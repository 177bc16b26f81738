import { ImportDeskAttest } from './import-desk-attest.js';
import { ImportDeskFile } from './import-desk-file.js';
import { ImportDeskMapping } from './import-desk-mapping.js';
import { ImportDeskReport } from './import-desk-report.js';
import { ImportDeskRoot, type ImportDeskRootProps } from './import-desk-root.js';
import { ImportDeskRun } from './import-desk-run.js';
import { ImportDeskTexts } from './import-desk-texts.js';

export type ImportDeskProps = Omit<ImportDeskRootProps, 'children'>;

/** From a file of another system to entries in the log. */
export function ImportDeskDefault(props: ImportDeskProps) {
  return (
    <ImportDeskRoot {...props}>
      <ImportDeskFile />
      <ImportDeskTexts />
      <ImportDeskMapping />
      <ImportDeskAttest />
      <ImportDeskRun />
      <ImportDeskReport />
    </ImportDeskRoot>
  );
}
