import { useEffect, useRef } from 'react';
import { stopContext } from './stop-context.js';

/**
 * What a stop means, and what came of it. Takes focus when it is written.
 *
 * `data-unticked="stop-state"`, `data-tone="ok | no"`.
 */
export function ConsentStopState() {
  const { words, state, result } = stopContext.use('ConsentStop.State');
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state === 'done') place.current?.focus();
  }, [state]);
  const done = result?.outcome === 'unchanged' ? words.unchanged : words.saved;
  const text = { idle: words.note, saving: words.saving, error: words.failed, done }[state];
  const tone = { idle: undefined, saving: undefined, error: 'no', done: 'ok' }[state];
  return (
    <p ref={place} tabIndex={-1} role="status" data-unticked="stop-state" data-tone={tone}>
      {text}
    </p>
  );
}
