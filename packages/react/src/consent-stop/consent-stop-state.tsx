import { useEffect, useRef } from 'react';
import { useConsentContext } from '../provider/use-consent-context.js';
import { stopContext } from './stop-context.js';

/**
 * What a stop means, and what came of it. Takes focus when it is written.
 *
 * `data-unticked="stop-state"`, `data-tone="ok | no"`.
 */
export function ConsentStopState() {
  const { format } = useConsentContext('ConsentStop.State');
  const { words, state, result, countsFrom, cells } = stopContext.use('ConsentStop.State');
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state === 'done') place.current?.focus();
  }, [state]);
  const from = countsFrom && `${format.date(countsFrom)} ${format.time(countsFrom)}`;
  const saved = from ? words.savedFor(from) : words.saved;
  // Said before the person's latest yes: it is written down, and that yes holds.
  const standsOver = countsFrom && cells.some(({ gate }) => gate.allowed);
  const done = result?.outcome === 'unchanged' ? words.unchanged : [saved, standsOver && words.laterYes];
  const text = { idle: from ? words.noteFrom(from) : words.note, saving: words.saving, error: words.failed, done }[
    state
  ];
  const tone = { idle: undefined, saving: undefined, error: 'no', done: 'ok' }[state];
  return (
    <p ref={place} tabIndex={-1} role="status" data-unticked="stop-state" data-tone={tone}>
      {[text].flat().filter(Boolean).join(' ')}
    </p>
  );
}
