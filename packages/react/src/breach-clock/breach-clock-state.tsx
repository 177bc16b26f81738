import { Unread } from '../anatomy/unread.js';
import { breachContext } from './breach-context.js';

/** That they are being read or could not be; else how many there are, breaches and drills apart. `data-unticked="breaches-state"`. */
export function BreachClockState() {
  const { words, breaches } = breachContext.use('BreachClock.State');
  const all = breaches.state === 'ready' ? breaches.value : [];
  const countOf = (mode: 'real' | 'drill'): string =>
    words.count[mode](all.filter((breach) => breach.mode === mode).length);
  const said = all.length === 0 ? words.none : `${countOf('real')}, ${countOf('drill')}`;
  return (
    <div role="status" data-unticked="breaches-state">
      {breaches.state === 'ready' ? said : <Unread reading={breaches} />}
    </div>
  );
}
