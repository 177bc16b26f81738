import type { Breach } from '@unticked/core';
import { useId } from 'react';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { breachContext } from './breach-context.js';
import { countedAsOf } from './breach-step-input.js';
import type { StepPart } from './plain-fields.js';

/** Who is counted, and as of when: when it happened, or what is proposed, when we became aware. */
export function CountFields({ breach: { awareAt }, step }: StepPart & { readonly breach: Breach }) {
  const { words, groups, now } = breachContext.use('BreachClock.Breach');
  const { draft, set, pressed, state } = step;
  const id = useId();
  return (
    <>
      <Chips
        name={id}
        legend={words.group}
        options={groups.map((group) => [group.id, group.title])}
        chosen={draft.group}
        onChoose={(group) => set({ group })}
        problem={pressed && !draft.group ? words.groupMissing : undefined}
      />
      <Field
        type="datetime-local"
        label={words.countedAsOf}
        value={draft.when}
        readOnly={state === 'saving'}
        problem={pressed && !countedAsOf(draft, awareAt, now()) ? words.timeMissing : undefined}
        onChange={({ currentTarget }) => set({ when: currentTarget.value })}
      />
      <p data-unticked="meta">{words.countedAsOfNote}</p>
    </>
  );
}
