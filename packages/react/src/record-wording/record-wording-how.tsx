import { useId } from 'react';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { recordContext } from './record-context.js';

/** How such a form comes, the commonest first. */
const ways = ['paper', 'event', 'letter', 'email', 'other'] as const;

/** How and when the form came, and with whom. */
export function RecordWordingHow() {
  const { words, draft, set, problems, state } = recordContext.use('RecordWording.How');
  const { capture } = useConsentContext('RecordWording.How').messages;
  const id = useId();
  if (state === 'done') return null;
  return (
    <>
      <Chips
        name={`${id}-method`}
        legend={capture.legend}
        options={ways.map((way) => [way, capture.methods[way]])}
        chosen={ways.find((way) => way === draft.method)}
        problem={problems.method}
        onChoose={(method) => set({ method })}
      />
      <Field
        label={words.record.date}
        type="date"
        value={draft.when}
        problem={problems.when}
        onChange={({ currentTarget }) => set({ when: currentTarget.value })}
      />
      <Field
        label={capture.withWhom}
        maxLength={200}
        value={draft.withWhom}
        onChange={({ currentTarget }) => set({ withWhom: currentTarget.value })}
      />
      <Field
        label={capture.note}
        maxLength={2000}
        value={draft.note}
        problem={problems.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </>
  );
}
