import { useEffect, useRef } from 'react';
import { mergeContext } from './merge-context.js';

/**
 * What a merge means, and what came of it. Takes focus when it is written.
 *
 * `data-unticked="merge-state"`, `data-tone="ok | no"`.
 */
export function MergeReviewState() {
  const { words, state } = mergeContext.use('MergeReview.State');
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state === 'done') place.current?.focus();
  }, [state]);
  const text = { idle: words.note, saving: words.saving, error: words.failed, done: words.saved }[state];
  const tone = { idle: undefined, saving: undefined, error: 'no', done: 'ok' }[state];
  return (
    <p ref={place} tabIndex={-1} role="status" data-unticked="merge-state" data-tone={tone}>
      {text}
    </p>
  );
}
