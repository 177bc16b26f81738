import { useEffect, useRef } from 'react';
import { splitContext } from './split-context.js';

/**
 * What becomes of what was said before and as one, and what came of it. Takes focus when it is written.
 *
 * `data-unticked="split-state"`; in it a `meta` with `data-tone="ok | no"`.
 */
export function MergeSplitState() {
  const { words, saving, state } = splitContext.use('MergeSplit.State');
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state === 'done') place.current?.focus();
  }, [state]);
  const text = { idle: '', saving, error: words.failed, done: words.saved }[state];
  const tone = { idle: undefined, saving: undefined, error: 'no', done: 'ok' }[state];
  return (
    <div data-unticked="split-state">
      {state !== 'done' && (
        <>
          <p>{words.before}</p>
          <ul>
            <li>{words.yes}</li>
            <li>{words.no}</li>
          </ul>
        </>
      )}
      <p ref={place} tabIndex={-1} role="status" data-unticked="meta" data-tone={tone}>
        {text}
      </p>
    </div>
  );
}
