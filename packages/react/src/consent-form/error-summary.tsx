import { useEffect, useId, useRef } from 'react';
import { Button } from '../anatomy/button.js';
import { Icon } from '../anatomy/icon.js';
import type { Problem } from '../session/problem.js';

export interface ErrorSummaryProps {
  readonly problems: readonly Problem[];
  readonly title: string;
  readonly onGoTo: (at: string) => void;
}

/** All that is missing, on top; it takes focus when it comes, and each line leads to its place. `data-unticked="summary"`. */
export function ErrorSummary({ problems, title, onGoTo }: ErrorSummaryProps) {
  const id = useId();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <section ref={summary} aria-labelledby={id} tabIndex={-1} data-unticked="summary" data-tone="no">
      <strong id={id}>
        <Icon name="warn" />
        {title}
      </strong>
      <ul>
        {problems.map(({ at, message }) => (
          <li key={at}>
            <Button kind="link" onClick={() => onGoTo(at)}>
              {message}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
