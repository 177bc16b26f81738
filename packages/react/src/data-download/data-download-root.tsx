import type { ExportDownloads } from '@unticked/core/rights';
import { type ComponentPropsWithoutRef, useState } from 'react';
import { useZip } from '../data-export/use-zip.js';
import { exports as english } from '../messages/en/exports.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { downloadContext } from './download-context.js';

export interface DataDownloadRootProps extends ComponentPropsWithoutRef<'section'> {
  /** From the fragment of the page's URL. */
  readonly token: string;
  /** `createDownloadClient(…)`, or `createExportDownloads(rights)`. */
  readonly downloads: ExportDownloads;
}

/**
 * What a person finds behind a download link, for the parts in it. Opening it does nothing.
 *
 * `data-unticked="own-export"`, `data-state="idle | running | done | cancelled | cut_off | error"`.
 */
export function DataDownloadRoot({ token, downloads, ...own }: DataDownloadRootProps) {
  const { messages } = useConsentContext('DataDownload');
  const words = useWords('DataDownload', 'exports', english);
  const [typed, setTyped] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const zip = useZip();
  const get = (): void => {
    if (zip.state === 'running') return;
    const code = typed.replace(/\s/g, '');
    const isCode = /^\d{6}$/.test(code);
    setIncomplete(!isCode);
    if (isCode) zip.take((signal) => downloads.byToken(token).download({ code }, { signal }));
  };
  return (
    <downloadContext.Provider value={{ words, typed, setTyped, isIncomplete, get, zip }}>
      <section
        aria-label={words.own.title}
        lang={messages.locale}
        {...own}
        data-unticked="own-export"
        data-state={zip.state}
      />
    </downloadContext.Provider>
  );
}
