import type { SentExport } from '@unticked/core';
import type { ExportChoice, SendExportChoice } from '@unticked/core/rights';

export type ExportBody = ExportChoice;
/** Where the person can be reached is not in here: the server asks the host. */
export type SendExportBody = SendExportChoice;

/** A ZIP of any length, in pieces as they are made. */
export interface ZipStream {
  readonly zip: AsyncIterable<Uint8Array>;
  /** Under which a browser keeps it; it says nothing of a person. @default 'my-data.zip' */
  readonly name?: string;
}

/** What a person takes along of their data. */
export interface ExportCalls {
  /** All of it as a ZIP that is written while it is read. What breaks off has no `manifest.json`. Writes down who took it. */
  readonly export_person: { readonly body: ExportBody; readonly answer: ZipStream };
  /** Sends them a link to the same, and answers with the code that belongs to it. */
  readonly send_export: { readonly body: SendExportBody; readonly answer: SentExport };
}

export interface DownloadBody {
  readonly token: string;
  /** The six digits that were told. */
  readonly code: string;
}

/** What is asked by a download link, with nobody signed in. */
export interface DownloadCalls {
  /** The ZIP, for whoever has the link and knows its code; JSON or the fields of a form. Counts a try first. The link alone gets nothing. */
  readonly download_export: { readonly body: DownloadBody; readonly answer: ZipStream };
}
