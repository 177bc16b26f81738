import type { ReactNode } from 'react';
import { commonWords } from '../words/common-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './notice.js';

interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** What was asked for; or that it is on its way, or why it did not come. */
export function QueryState<Data>({
  query,
  children,
}: {
  readonly query: Query<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const words = useWords(commonWords);
  const text = useProblemText();
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return <p className="meta">{words.loading}</p>;
  return (
    <Notice tone="bad">
      <p>{text(query.error)}</p>
      <button type="button" className="link" onClick={() => query.refetch()}>
        {words.retry}
      </button>
    </Notice>
  );
}
