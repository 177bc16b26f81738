import { exports as english } from '../messages/en/exports.js';
import { useWords } from '../provider/use-words.js';
import { DataExportChoice } from './data-export-choice.js';
import { DataExportDownload } from './data-export-download.js';
import { DataExportLink } from './data-export-link.js';
import { DataExportPrint } from './data-export-print.js';
import { DataExportRequest } from './data-export-request.js';
import { DataExportRoot, type DataExportRootProps } from './data-export-root.js';

export type DataExportProps = Omit<DataExportRootProps, 'children'>;

/** A person's data to take along: downloaded here, by a link that they are sent and a code that they are told, or on paper. */
export function DataExportDefault(props: DataExportProps) {
  const { hint } = useWords('DataExport', 'exports', english);
  return (
    <DataExportRoot {...props}>
      <p data-unticked="meta">{hint}</p>
      <DataExportRequest />
      <DataExportChoice />
      <DataExportDownload />
      <DataExportPrint />
      <DataExportLink />
    </DataExportRoot>
  );
}
