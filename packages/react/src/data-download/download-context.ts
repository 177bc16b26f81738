import { createPartContext } from '../anatomy/create-part-context.js';
import type { Zip } from '../data-export/use-zip.js';
import type { ExportMessages } from '../messages/sections/export-messages.js';

export interface DownloadContextValue {
  readonly words: ExportMessages;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** Somebody pressed before there were six digits. */
  readonly isIncomplete: boolean;
  readonly get: () => void;
  readonly zip: Zip;
}

export const downloadContext = /* @__PURE__ */ createPartContext<DownloadContextValue>('DataDownload.Root');
