import { BreachClockBreach } from './breach-clock-breach.js';
import { breachContext } from './breach-context.js';

/** Breaches first, then drills, the latest first in each. `data-unticked="breach-list"`. */
export function BreachClockList() {
  const { breaches } = breachContext.use('BreachClock.List');
  if (breaches.state !== 'ready' || breaches.value.length === 0) return null;
  const of = (mode: string) => breaches.value.filter((breach) => breach.mode === mode);
  return (
    <ul data-unticked="breach-list">
      {[...of('real'), ...of('drill')].map((breach) => (
        <li key={breach.id}>
          <BreachClockBreach breach={breach} />
        </li>
      ))}
    </ul>
  );
}
