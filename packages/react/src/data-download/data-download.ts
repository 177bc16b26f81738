import { DataDownloadCode } from './data-download-code.js';
import { DataDownloadDefault } from './data-download-default.js';
import { DataDownloadRoot } from './data-download-root.js';
import { DataDownloadState } from './data-download-state.js';

/** What a person finds behind a download link. */
export const DataDownload = /* @__PURE__ */ Object.assign(DataDownloadDefault, {
  Root: DataDownloadRoot,
  Code: DataDownloadCode,
  State: DataDownloadState,
});
