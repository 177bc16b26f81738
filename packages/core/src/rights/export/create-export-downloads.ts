import type { RightsFactory } from '../create-rights.js';
import type { ExportDownloads } from './export-downloads.js';

/** Downloads by their link in this very process: in stories, in tests, in applications without a server. */
export const createExportDownloads = (
  rights: RightsFactory,
  { tenant }: { readonly tenant?: string } = {},
): ExportDownloads => ({
  byToken: (token) => ({
    download: async function* ({ code }) {
      yield* await rights.download({ token, code, ...(tenant === undefined ? {} : { tenant }) });
    },
  }),
});
