import type { Breach } from '@unticked/core';
import { Icon } from '../anatomy/icon.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';

const HOUR = 60;
const MINUTE = 60_000;
/** Below so many hours it is urgent. */
const URGENT = 12 * HOUR;

/**
 * The hours that the law gives: how much is left in words and as a bar, or by how much it is over. It is no live region: nobody is told each minute.
 *
 * `data-unticked="breach-clock"`, `data-state="running | overdue | told_in_time | told_late | not_needed"`, `data-tone`.
 */
export function TimeLeft({ breach: { clock, awareAt } }: { readonly breach: Breach }) {
  const { words, at, when } = breachContext.use('BreachClock.Breach');
  const { format } = useConsentContext('BreachClock.Breach');
  if (clock === null) return <p data-unticked="meta">{words.noClock}</p>;
  const { state, deadline } = clock;
  if (state !== 'running' && state !== 'overdue')
    return (
      <p data-unticked="breach-clock" data-state={state} data-tone={state === 'told_late' ? 'no' : 'ok'}>
        <Icon name={state === 'told_late' ? 'warn' : 'check'} />
        <span>{format.capital(words.clock[state])}</span>
      </p>
    );
  const all = (Date.parse(deadline) - Date.parse(awareAt)) / MINUTE;
  const left = Math.floor((Date.parse(deadline) - at) / MINUTE);
  const size = Math.abs(left);
  const said = (left < 0 ? words.over : words.left)(Math.floor(size / HOUR), size % HOUR);
  return (
    <div
      data-unticked="breach-clock"
      data-state={left < 0 ? 'overdue' : 'running'}
      data-tone={left < 0 ? 'no' : left < URGENT ? 'waiting' : undefined}
    >
      <Icon name={left < 0 ? 'warn' : 'clock'} />
      <div>
        <strong>{format.capital(said)}</strong>
        {/* The words beside it say the same. */}
        <progress aria-hidden="true" max={all} value={Math.max(0, left)} />
        <div>{words.deadline(when(deadline))}</div>
        <div data-unticked="meta">{words.counted}</div>
      </div>
    </div>
  );
}
