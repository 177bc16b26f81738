import type { AuditCalls } from '../contract/audit-calls.js';
import type { Call } from './call.js';
import { readAuditBody } from './read-audit-body.js';

/** How the audit pack is authorised and asked for. It is about nobody in particular, and about everybody. */
export const auditAnswers: { readonly [A in keyof AuditCalls]: (call: Call) => Promise<AuditCalls[A]['answer']> } = {
  audit: async ({ body, permitRights, onWrite }) => {
    const rights = await permitRights([undefined]);
    const question = readAuditBody(await body());
    onWrite();
    return { zip: rights.auditZip(question), name: 'audit.zip' };
  },
};
