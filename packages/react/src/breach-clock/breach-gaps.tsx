import type { Breach } from '@unticked/core';
import { useId } from 'react';
import { breachContext } from './breach-context.js';

/** What is still to be done before it can be closed. `data-unticked="breach-gaps"`. */
export function BreachGaps({ breach: { gaps } }: { readonly breach: Breach }) {
  const { words } = breachContext.use('BreachClock.Breach');
  const id = useId();
  if (gaps.length === 0) return <p>{words.noGaps}</p>;
  return (
    <div data-unticked="breach-gaps">
      <strong id={id}>{words.gaps}</strong>
      <ul aria-labelledby={id}>
        {gaps.map((gap) => (
          <li key={gap}>{words.gap[gap]}</li>
        ))}
      </ul>
    </div>
  );
}
