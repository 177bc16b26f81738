import { useEffect, useRef } from 'react';
import { commonWords } from '../words/common-words.js';
import { useWords } from '../words/use-words.js';

export interface SummaryLine {
  readonly key: string;
  readonly text: string;
  /** Puts the cursor where it can be mended. */
  readonly focus: () => void;
}

/**
 * Everything that keeps a save back, on top, with focus: nobody has to look for it.
 * @param attempt counts the tries to save; each takes focus again
 */
export function ErrorSummary({ lines, attempt }: { readonly lines: readonly SummaryLine[]; readonly attempt: number }) {
  const { summary } = useWords(commonWords);
  const box = useRef<HTMLDivElement>(null);
  const isShown = lines.length > 0;

  useEffect(() => {
    if (isShown && attempt > 0) box.current?.focus();
  }, [isShown, attempt]);

  if (!isShown) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{summary}</h2>
      <ul>
        {lines.map(({ key, text, focus }) => (
          <li key={key}>
            <button type="button" className="link" onClick={focus}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
