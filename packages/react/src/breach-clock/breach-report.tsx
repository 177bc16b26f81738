import type { Breach } from '@unticked/core';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';
import { BreachCounts } from './breach-counts.js';
import { BreachSteps } from './breach-steps.js';
import { BreachToldList } from './breach-told-list.js';

/** All that is known of a breach, on screen and on paper (GDPR Art. 33(5)). `data-unticked="breach-report"`. */
export function BreachReport({ breach }: { readonly breach: Breach }) {
  const { words, when } = breachContext.use('BreachClock.Breach');
  const { format } = useConsentContext('BreachClock.Breach');
  const { facts, risk, counts, controllers, role } = breach;
  return (
    <div data-unticked="breach-report">
      <h3>{words.checklist}</h3>
      <dl>
        {facts.map((one) => (
          <div key={one.fact} data-state={one.state}>
            <dt>{words.fact[one.fact]}</dt>
            {one.state === 'answered' ? (
              <dd dir="auto">{one.text}</dd>
            ) : (
              <dd data-unticked="meta">{one.state === 'open' ? words.factOpen : words.notKnown}</dd>
            )}
          </div>
        ))}
      </dl>
      {role === 'controller' && (
        <>
          <h3>{words.risk}</h3>
          <p>{format.capital(words.risks[risk])}</p>
        </>
      )}
      <h3>{words.affected}</h3>
      <BreachCounts counts={counts} />
      {role === 'processor' && (
        <>
          <h3>{words.controllers}</h3>
          <ul>
            {controllers.map(({ seq, name, contact, toldAt }) => (
              <li key={seq}>
                <strong dir="auto">{name}</strong>, <span dir="auto">{contact}</span>:{' '}
                {toldAt === null ? words.notTold : words.toldOn(when(toldAt))}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.told}</h3>
      <BreachToldList breach={breach} />
      <h3>{words.steps}</h3>
      <BreachSteps breach={breach} />
    </div>
  );
}
