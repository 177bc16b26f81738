import type { ExportDownloads } from '@unticked/core/rights';
import { downloadRoutes } from '../contract/download-routes.js';
import type { ClientOptions } from './client-options.js';
import { fetchZip } from './fetch-zip.js';

/** What the page behind a download link calls, at the same base URL as the backend. Nothing is tried again: each try counts. */
export const createDownloadClient = (options: ClientOptions): ExportDownloads => ({
  byToken: (token) => ({
    download: ({ code }, { signal } = {}) =>
      fetchZip(options, { path: downloadRoutes.download_export.path, body: { token, code }, signal }),
  }),
});
