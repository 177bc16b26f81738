import { ImportDeskAttest } from './import-desk-attest.js';
import { ImportDeskDefault } from './import-desk-default.js';
import { ImportDeskFile } from './import-desk-file.js';
import { ImportDeskMapping } from './import-desk-mapping.js';
import { ImportDeskReport } from './import-desk-report.js';
import { ImportDeskRoot } from './import-desk-root.js';
import { ImportDeskRun } from './import-desk-run.js';
import { ImportDeskTexts } from './import-desk-texts.js';

/** Brings in what people said before: a file, what its columns mean, a check, a run. */
export const ImportDesk = /* @__PURE__ */ Object.assign(ImportDeskDefault, {
  Root: ImportDeskRoot,
  File: ImportDeskFile,
  Texts: ImportDeskTexts,
  Mapping: ImportDeskMapping,
  Attest: ImportDeskAttest,
  Run: ImportDeskRun,
  Report: ImportDeskReport,
});
