import type { AuditCalls } from './audit-calls.js';
import type { Route } from './routes.js';

export const auditRoutes = {
  audit: { method: 'POST', path: '/audit-packs', query: [] },
} as const satisfies { readonly [A in keyof AuditCalls]: Route<AuditCalls[A]> };
