import type { ExportCalls } from './export-calls.js';
import type { Route } from './routes.js';

export const exportRoutes = {
  export_person: { method: 'POST', path: '/subjects/:subjectId/exports', query: [] },
  send_export: { method: 'POST', path: '/subjects/:subjectId/export-links', query: [] },
} as const satisfies { readonly [A in keyof ExportCalls]: Route<ExportCalls[A]> };
