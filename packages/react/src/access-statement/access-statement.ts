import { AccessStatementDefault } from './access-statement-default.js';
import { AccessStatementDesk } from './access-statement-desk.js';
import { AccessStatementDialog } from './access-statement-dialog.js';
import { AccessStatementHandOver } from './access-statement-hand-over.js';
import { AccessStatementMake } from './access-statement-make.js';
import { AccessStatementPaper } from './access-statement-paper.js';
import { AccessStatementRoot } from './access-statement-root.js';

/** What is held of one person, as a document for them. */
export const AccessStatement = /* @__PURE__ */ Object.assign(AccessStatementDefault, {
  Root: AccessStatementRoot,
  Make: AccessStatementMake,
  Paper: AccessStatementPaper,
  HandOver: AccessStatementHandOver,
  Desk: AccessStatementDesk,
  Dialog: AccessStatementDialog,
});
