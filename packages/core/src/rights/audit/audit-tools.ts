import { openAudit } from './open-audit.js';
import { watchAudit } from './watch-audit.js';

/**
 * What it takes to show a pack that comes as a ZIP, in one object: widgets load nothing of this package by themselves, so it is
 * handed to them.
 */
export const auditTools = Object.freeze({ watch: watchAudit, open: openAudit });

export type AuditTools = typeof auditTools;
