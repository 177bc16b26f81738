import { useState } from 'react';
import { flushSync } from 'react-dom';

/** Prints the part that carries `data-printing` while `printing`, and nothing else of the page. */
export function usePrintOnly() {
  const [printing, setPrinting] = useState(false);
  const print = () => {
    flushSync(() => setPrinting(true));
    addEventListener('afterprint', () => setPrinting(false), { once: true });
    window.print();
  };
  return { printing, print };
}
