import { DataExportChoice } from './data-export-choice.js';
import { DataExportDefault } from './data-export-default.js';
import { DataExportDesk } from './data-export-desk.js';
import { DataExportDialog } from './data-export-dialog.js';
import { DataExportDownload } from './data-export-download.js';
import { DataExportLink } from './data-export-link.js';
import { DataExportPrint } from './data-export-print.js';
import { DataExportRequest } from './data-export-request.js';
import { DataExportRoot } from './data-export-root.js';

/** A person's data to take along. */
export const DataExport = /* @__PURE__ */ Object.assign(DataExportDefault, {
  Root: DataExportRoot,
  Request: DataExportRequest,
  Choice: DataExportChoice,
  Download: DataExportDownload,
  Print: DataExportPrint,
  Link: DataExportLink,
  Desk: DataExportDesk,
  Dialog: DataExportDialog,
});
