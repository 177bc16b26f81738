import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { ConsentContextValue } from '../provider/consent-context.js';
import { noticeOptions } from '../provider/notice-options.js';
import type { HistoryRead } from './use-history.js';

/** Prints the log with every text in full. The style sheet leaves out the rest of the page while `printing`. */
export function usePrint(consent: ConsentContextValue, read: HistoryRead | undefined) {
  const [printing, setPrinting] = useState(false);
  const print = async () => {
    const hashes = new Set(read?.entries.flatMap(({ notice }) => notice ?? []));
    // A text that cannot be read is said to be missing on the paper; it does not stop the print.
    await Promise.all([...hashes].map((hash) => consent.client.prefetchQuery(noticeOptions(consent, hash))));
    flushSync(() => setPrinting(true));
    addEventListener('afterprint', () => setPrinting(false), { once: true });
    window.print();
  };
  return { printing, print: () => void print() };
}
