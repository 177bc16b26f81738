import type { Breach, BreachWay } from '@unticked/core';
import { useId } from 'react';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { breachContext } from './breach-context.js';
import { type StepPart, TextFields, WhenField } from './plain-fields.js';

const ways: readonly BreachWay[] = ['online_form', 'email', 'phone', 'letter', 'in_person', 'publication', 'other'];

/** Who was told, when, how, and under which number of theirs. The name comes from the plan or from what was named. */
export function ToldFields({ breach, step }: StepPart & { readonly breach: Breach }) {
  const { words, plan } = breachContext.use('BreachClock.Breach');
  const { draft, set, pressed, state } = step;
  const id = useId();
  const { whom, way, controller } = draft;
  const authority = plan.state === 'ready' ? (plan.value.plan?.authority.name ?? '') : '';
  return (
    <>
      <Chips
        name={`${id}-whom`}
        legend={words.whom}
        options={breach.mayTell.map((one) => [one, words.audience[one]])}
        chosen={whom}
        onChoose={(one) => set({ whom: one, name: one === 'authority' ? authority : '' })}
        problem={pressed && !whom ? words.whomMissing : undefined}
      />
      {whom === 'controller' && (
        <Chips
          name={`${id}-which`}
          legend={words.which}
          options={breach.controllers.map(({ seq, name }) => [String(seq), name])}
          chosen={controller}
          onChoose={(seq) =>
            set({ controller: seq, name: breach.controllers.find((one) => String(one.seq) === seq)?.name ?? '' })
          }
          problem={pressed && !controller ? words.missing : undefined}
        />
      )}
      {whom && <TextFields step={step} of={['name']} />}
      <WhenField label={words.toldAt} step={step} />
      <Chips
        name={`${id}-way`}
        legend={words.wayLegend}
        options={ways.map((one) => [one, words.way[one]])}
        chosen={way}
        onChoose={(one) => set({ way: one })}
        problem={pressed && !way ? words.wayMissing : undefined}
      />
      <Field
        label={words.referenceField}
        value={draft.reference}
        maxLength={200}
        readOnly={state === 'saving'}
        onChange={({ currentTarget }) => set({ reference: currentTarget.value })}
      />
    </>
  );
}
