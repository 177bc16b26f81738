import type { CallOptions } from '../../ledger/backend.js';

/** What the page behind a download link calls, in the process or over HTTP: a port of its own, since nobody is signed in there. */
export interface ExportDownloads {
  byToken(token: string): {
    /**
     * The data as a ZIP, in pieces as they come. Whoever stops taking stops it.
     * @throws on the first piece `wrong_code` with `left`, how many tries there are; `code_expired`, `link_expired`, `link_spent`,
     * `not_found`; later `unavailable` where it was cut off
     */
    download(question: { readonly code: string }, options?: CallOptions): AsyncIterable<Uint8Array>;
  };
}
