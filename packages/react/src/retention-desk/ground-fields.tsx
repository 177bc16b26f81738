import type { KeepTask, NamedGround } from '@unticked/core';
import { type ReactNode, useId } from 'react';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { ReasonedChange } from '../anatomy/reasoned-change.js';
import { retention as english } from '../messages/en/retention.js';
import { rights as englishRights } from '../messages/en/rights.js';
import { useWords } from '../provider/use-words.js';
import { useNameGround } from './use-name-ground.js';

export interface GroundFieldsProps {
  readonly task: KeepTask;
  readonly close: ReactNode;
  readonly onNamed: (until: string) => void;
}

/** Which other ground, by which law, until when it is looked at again, and why. */
export function GroundFields({ task, close, onNamed }: GroundFieldsProps) {
  const words = useWords('RetentionDesk.Task', 'retention', english);
  const common = useWords('RetentionDesk.Task', 'rights', englishRights);
  const change = useNameGround(task, onNamed);
  const name = useId();
  const { said, say, lacks } = change;
  const isSaving = change.state === 'saving' || undefined;
  return (
    <ReasonedChange label={words.tasks.save} words={common} change={change} said="" close={close}>
      <h3>{words.tasks.title}</h3>
      <Chips
        name={name}
        legend={words.tasks.ground}
        options={Object.entries(words.tasks.groundOf) as [NamedGround, string][]} // the keys are all of them
        chosen={said.ground}
        problem={lacks.ground ? words.tasks.groundMissing : undefined}
        onChoose={(ground) => {
          if (!isSaving) say({ ground });
        }}
      />
      {said.ground === 'legal_obligation' && (
        <Field
          label={words.tasks.norm}
          value={said.norm}
          maxLength={200}
          readOnly={isSaving}
          problem={lacks.norm ? words.tasks.normMissing : undefined}
          onChange={({ currentTarget }) => say({ norm: currentTarget.value })}
        />
      )}
      <Field
        type="date"
        label={words.tasks.until}
        value={said.until}
        readOnly={isSaving}
        problem={lacks.until ? words.tasks.untilMissing : undefined}
        onChange={({ currentTarget }) => say({ until: currentTarget.value })}
      />
    </ReasonedChange>
  );
}
