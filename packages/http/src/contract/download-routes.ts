import type { DownloadCalls } from './export-calls.js';
import type { Route } from './routes.js';

/** Of the page behind a download link. */
export const downloadRoutes = {
  download_export: { method: 'POST', path: '/downloads', query: [] },
} as const satisfies { readonly [A in keyof DownloadCalls]: Route<DownloadCalls[A]> };
