import type { Rectification } from '@unticked/core';
import { useState } from 'react';
import { dayOf } from '../anatomy/day-of.js';
import { Field } from '../anatomy/field.js';
import { ReasonedChange } from '../anatomy/reasoned-change.js';
import { Remark } from '../anatomy/remark.js';
import { rectificationContext } from './rectification-context.js';
import type { StepInDialog } from './step-dialog.js';
import { useRectifying } from './use-rectifying.js';

export interface EndFieldsProps extends StepInDialog {
  readonly of: Rectification;
  readonly step: 'done' | 'refused';
}

/** When the person was told, and what; who was not told of those that got it is to be said too. */
export function EndFields({ of, step, close, common, onRefused }: EndFieldsProps) {
  const { words, said, now } = rectificationContext.use('Rectification.List');
  const [informedOn, setInformedOn] = useState('');
  const [pressed, setPressed] = useState(false);
  const change = useRectifying(
    'Rectification.List',
    step,
    (port, call) => port.takeRectificationStep({ ...call, rectification: of.id, step, informedOn }),
    [of.id, informedOn],
    onRefused,
  );
  const today = dayOf(now());
  const lacksDay = informedOn === '' || informedOn > today;
  const save = (event: Event) => {
    setPressed(true);
    if (!lacksDay) change.save(event);
  };
  const missing = pressed && change.reason.trim() === '';
  const { why, whyMissing, save: label } = words.end[step];
  return (
    <ReasonedChange
      label={label}
      words={{ ...common, reason: why, reasonMissing: whyMissing }}
      change={{ ...change, save, missing }}
      said={said}
      close={close}
    >
      {step === 'done' && of.recipients.some(({ told }) => !told) && <Remark kind="reminder">{words.untold}</Remark>}
      <Field
        type="date"
        label={words.informedOn}
        value={informedOn}
        max={today}
        readOnly={change.state === 'saving' || undefined}
        problem={pressed && lacksDay ? words.informedMissing : undefined}
        onChange={({ currentTarget }) => setInformedOn(currentTarget.value)}
      />
    </ReasonedChange>
  );
}
