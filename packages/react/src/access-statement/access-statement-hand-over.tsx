import { useEffect, useRef } from 'react';
import { heldChanged } from '../anatomy/held-changed.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Unread } from '../anatomy/unread.js';
import { HandOverSteps } from './hand-over-steps.js';
import { statementContext } from './statement-context.js';

/** The request that it answers, how they are known, how it reaches them, and the button that writes it down. `data-unticked="statement-hand-over"`. */
export function AccessStatementHandOver() {
  const { words, common, request, said } = statementContext.use('AccessStatement.HandOver');
  const place = useRef<HTMLParagraphElement>(null);
  const isDone = said.state === 'done';
  // The button that did it is gone: the focus is not to go with it.
  useEffect(() => {
    if (isDone) place.current?.focus();
  }, [isDone]);
  return (
    <div data-unticked="statement-hand-over">
      {!isDone && request.state === 'ready' && <HandOverSteps request={request.value} />}
      <p
        ref={place}
        tabIndex={-1}
        role="status"
        data-unticked="statement-said"
        data-tone={said.state === 'error' ? 'no' : undefined}
      >
        {said.state === 'idle' && request.state !== 'ready' && <Unread reading={request} />}
        {said.state === 'saving' && common.saving}
        {said.state === 'error' && (heldChanged(said.error) ? words.changed : refusalText(said.error, common))}
        {said.state === 'done' && words.done[said.outcome]}
      </p>
    </div>
  );
}
