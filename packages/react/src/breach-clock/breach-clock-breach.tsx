import type { Breach } from '@unticked/core';
import { useId, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { usePrintOnly } from '../anatomy/use-print-only.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';
import { BreachGaps } from './breach-gaps.js';
import { BreachReport } from './breach-report.js';
import { StepFields } from './step-fields.js';
import { TimeLeft } from './time-left.js';
import { zoneOf } from './zone-of.js';

export interface BreachClockBreachProps {
  readonly breach: Breach;
}

/**
 * One breach or drill: the clock, what is still to do; opened, all that is known of it, the next step, and a button that prints it.
 *
 * `data-unticked="breach"`, `data-mode="real | drill"`, `data-state="open | closed"`, `data-printing`.
 */
export function BreachClockBreach({ breach }: BreachClockBreachProps) {
  const { words, when } = breachContext.use('BreachClock.Breach');
  const { format } = useConsentContext('BreachClock.Breach');
  const [isOpen, setIsOpen] = useState(false);
  const { printing, print } = usePrintOnly();
  const id = useId();
  const { mode, role, state, awareAt } = breach;
  return (
    <article
      data-unticked="breach"
      data-mode={mode}
      data-state={state}
      data-printing={printing || undefined}
      aria-labelledby={`${id}-mode ${id}-when`}
    >
      <h2>
        <span id={`${id}-mode`} data-unticked="breach-mode">
          {words.mode[mode]}
        </span>{' '}
        <span id={`${id}-when`}>{words.aware(when(awareAt))}</span>
      </h2>
      {mode === 'drill' && <p>{words.drillNote}</p>}
      <p data-unticked="meta">
        {format.capital([words.state[state], words.role[role]].join(', '))}. {words.zone(zoneOf(format))}
      </p>
      <TimeLeft breach={breach} />
      {state === 'open' && <BreachGaps breach={breach} />}
      <Button kind="link" aria-expanded={isOpen} aria-controls={`${id}-all`} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? words.hide : words.show}
      </Button>
      <div id={`${id}-all`} hidden={!isOpen} data-unticked="breach-open">
        {isOpen && (
          <>
            <BreachReport breach={breach} />
            <StepFields breach={breach} />
            <Button onClick={print}>{words.print}</Button>
          </>
        )}
      </div>
    </article>
  );
}
