import type { Breach, BreachStep } from '@unticked/core';
import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { breachContext } from './breach-context.js';
import { CountFields } from './count-fields.js';
import { FactFields } from './fact-fields.js';
import { localTime } from './local-time.js';
import { NoteField, RiskFields, TextFields, WhenField } from './plain-fields.js';
import { refusal } from './refusal.js';
import { ToldFields } from './told-fields.js';
import { useBreachStep } from './use-breach-step.js';

type ByHand = Exclude<BreachStep, 'became_aware'>;
const isByHand = (step: BreachStep): step is ByHand => step !== 'became_aware';

/** The next step: what it is, its details, and the button that writes it down. `data-unticked="breach-next"`. */
export function StepFields({ breach }: { readonly breach: Breach }) {
  const { words } = breachContext.use('BreachClock.Breach');
  const step = useBreachStep(breach);
  const { draft, set, pressed, state, error, save } = step;
  const id = useId();
  const steps = breach.next.filter(isByHand);
  const chosen = steps.find((one) => one === draft.step);
  return (
    <div data-unticked="breach-next">
      <Chips
        name={`${id}-step`}
        legend={words.next}
        options={steps.map((one) => [one, words.take[one]])}
        chosen={chosen}
        onChoose={(one) => set({ step: one, when: one === 'affected_counted' ? localTime(breach.awareAt) : '' })}
        problem={pressed && !chosen ? words.nextMissing : undefined}
      />
      {chosen === 'facts_said' && <FactFields breach={breach} step={step} />}
      {chosen === 'affected_counted' && <CountFields breach={breach} step={step} />}
      {chosen === 'risk_decided' && <RiskFields step={step} />}
      {chosen === 'controller_named' && <TextFields step={step} of={['name', 'contact']} />}
      {chosen === 'told' && <ToldFields breach={breach} step={step} />}
      {chosen === 'not_told' && (
        <Chips
          name={`${id}-exception`}
          legend={words.exception}
          options={(['unintelligible', 'risk_gone', 'disproportionate'] as const).map((one) => [
            one,
            words.exceptions[one],
          ])}
          chosen={draft.exception}
          onChoose={(exception) => set({ exception })}
          problem={pressed && !draft.exception ? words.exceptionMissing : undefined}
        />
      )}
      {chosen === 'aware_corrected' && <WhenField label={words.awareAt} step={step} />}
      {chosen && <NoteField of={chosen} step={step} />}
      <Button kind="primary" aria-disabled={state === 'saving' || undefined} onClick={save}>
        {words.save}
      </Button>
      <p role="status" data-unticked="breach-said" data-tone={state === 'error' ? 'no' : undefined}>
        {state === 'saving' && words.saving}
        {state === 'error' && refusal(error, words)}
        {state === 'done' && words.saved}
      </p>
    </div>
  );
}
