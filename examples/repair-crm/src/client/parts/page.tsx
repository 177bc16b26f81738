import { type ReactNode, useEffect, useRef } from 'react';
import { commonWords } from '../words/common-words.js';
import { useWords } from '../words/use-words.js';

export interface PageProps {
  readonly title: string;
  /** Beside the title. */
  readonly actions?: ReactNode;
  /** Below the title, small. */
  readonly meta?: ReactNode;
  readonly children: ReactNode;
}

let isFirst = true;

/** One page: its title names the window and takes focus, so that a screen reader says where it is now. */
export function Page({ title, actions, meta, children }: PageProps) {
  const { brand } = useWords(commonWords);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} – ${brand}`;
  }, [title, brand]);

  useEffect(() => {
    // The browser has its own place for focus when the application is opened.
    if (isFirst) isFirst = false;
    else heading.current?.focus();
  }, []);

  return (
    <>
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {meta && <p className="meta">{meta}</p>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}
