import { exports as english } from '../messages/en/exports.js';
import { useWords } from '../provider/use-words.js';
import { DataDownloadCode } from './data-download-code.js';
import { DataDownloadRoot, type DataDownloadRootProps } from './data-download-root.js';
import { DataDownloadState } from './data-download-state.js';

export type DataDownloadProps = Omit<DataDownloadRootProps, 'children'>;

/** A place for the code that a person was told, and their data for it. */
export function DataDownloadDefault(props: DataDownloadProps) {
  const { own } = useWords('DataDownload', 'exports', english);
  return (
    <DataDownloadRoot {...props}>
      <p>{own.hint}</p>
      <DataDownloadCode />
      <DataDownloadState />
    </DataDownloadRoot>
  );
}
