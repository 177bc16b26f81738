import type { Breach, BreachTold } from '@unticked/core';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';

/** Who was told, when and how; of the authority, what was still to follow. `data-unticked="breach-told"`. */
export function BreachToldList({ breach: { told } }: { readonly breach: Breach }) {
  const { words, when } = breachContext.use('BreachClock.Breach');
  const { format } = useConsentContext('BreachClock.Breach');
  if (told.length === 0) return <p data-unticked="meta">{words.nobodyTold}</p>;
  const detail = ({ whom, at, way, reference, open }: BreachTold): string =>
    [
      when(at),
      words.way[way],
      ...(reference === undefined ? [] : [words.reference(reference)]),
      ...(whom === 'authority' && open.length > 0
        ? [words.phase(open.map((fact) => words.fact[fact]).join('; '))]
        : []),
    ].join(', ');
  return (
    <ul data-unticked="breach-told">
      {told.map((one) => (
        <li key={one.seq}>
          <strong>{format.capital(words.audience[one.whom])}</strong>: <span dir="auto">{one.name}</span>
          <div data-unticked="meta">
            <bdi>{detail(one)}</bdi>
          </div>
        </li>
      ))}
    </ul>
  );
}
