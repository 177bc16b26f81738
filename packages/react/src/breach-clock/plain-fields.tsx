import type { BreachStep } from '@unticked/core';
import { useId } from 'react';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { TextArea } from '../anatomy/text-area.js';
import { breachContext } from './breach-context.js';
import { pastTime } from './breach-step-input.js';
import type { useBreachStep } from './use-breach-step.js';

export interface StepPart {
  readonly step: ReturnType<typeof useBreachStep>;
}

const noteOf: Readonly<Partial<Record<BreachStep, 'why' | 'lessons' | 'reasons' | 'note' | 'maybe'>>> = {
  aware_corrected: 'why',
  risk_decided: 'why',
  not_told: 'why',
  reopened: 'why',
  told: 'maybe',
  delay_explained: 'reasons',
  noted: 'note',
  closed: 'lessons',
};

/** The reasons, the lessons or a note, for the steps that have one. */
export function NoteField({ of, step: { draft, set, pressed, state } }: StepPart & { readonly of: BreachStep }) {
  const { words } = breachContext.use('BreachClock.Breach');
  const kind = noteOf[of];
  if (kind === undefined) return null;
  return (
    <TextArea
      label={words.note[kind]}
      value={draft.note}
      maxLength={4000}
      readOnly={state === 'saving'}
      problem={pressed && kind !== 'maybe' && draft.note.trim() === '' ? words.missing : undefined}
      onChange={({ currentTarget }) => set({ note: currentTarget.value })}
    />
  );
}

/** When it was, now or earlier. */
export function WhenField({ label, step: { draft, set, pressed, state } }: StepPart & { readonly label: string }) {
  const { words, now } = breachContext.use('BreachClock.Breach');
  return (
    <Field
      type="datetime-local"
      label={label}
      value={draft.when}
      readOnly={state === 'saving'}
      problem={pressed && !pastTime(draft.when, now()) ? words.timeMissing : undefined}
      onChange={({ currentTarget }) => set({ when: currentTarget.value })}
    />
  );
}

const lengths = { name: 200, contact: 500, decidedBy: 200 } as const;

/** Texts of one line that have to be there. */
export function TextFields({
  of,
  step: { draft, set, pressed, state },
}: StepPart & { readonly of: readonly (keyof typeof lengths)[] }) {
  const { words } = breachContext.use('BreachClock.Breach');
  return of.map((member) => (
    <Field
      key={member}
      label={words[member]}
      value={draft[member]}
      maxLength={lengths[member]}
      readOnly={state === 'saving'}
      problem={pressed && draft[member].trim() === '' ? words.missing : undefined}
      onChange={({ currentTarget }) => set({ [member]: currentTarget.value })}
    />
  ));
}

/** How high the risk is, and who decided that. */
export function RiskFields({ step }: StepPart) {
  const { words } = breachContext.use('BreachClock.Breach');
  const { draft, set, pressed } = step;
  const id = useId();
  return (
    <>
      <Chips
        name={id}
        legend={words.risk}
        options={(['unlikely', 'risk', 'high'] as const).map((one) => [one, words.risks[one]])}
        chosen={draft.risk}
        onChoose={(risk) => set({ risk })}
        problem={pressed && !draft.risk ? words.riskMissing : undefined}
      />
      <TextFields step={step} of={['decidedBy']} />
    </>
  );
}
