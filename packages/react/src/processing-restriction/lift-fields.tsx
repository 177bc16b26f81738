import { type ReactNode, useState } from 'react';
import { dayOf } from '../anatomy/day-of.js';
import { Field } from '../anatomy/field.js';
import { ReasonedChange } from '../anatomy/reasoned-change.js';
import { usePersonChange } from '../provider/use-person-change.js';
import { restrictionContext } from './restriction-context.js';

/** When the person was told that it ends, and why it does. */
export function LiftFields({ close }: { readonly close: ReactNode }) {
  const { words, common, said, subjectId, now, onRestrictionChanged } =
    restrictionContext.use('ProcessingRestriction.Lift');
  const [informedOn, setInformedOn] = useState('');
  const [pressed, setPressed] = useState(false);
  const change = usePersonChange(
    'ProcessingRestriction',
    subjectId,
    (port, call) => port.liftRestriction({ ...call, informedOn }),
    (person, event) => onRestrictionChanged(person, { reason: 'lift', event }),
    informedOn,
  );
  const today = dayOf(now());
  const lacksDay = informedOn === '' || informedOn > today;
  const save = (event: Event) => {
    setPressed(true);
    if (!lacksDay) change.save(event);
  };
  const missing = pressed && change.reason.trim() === '';
  const refused = { ...common.refused, wrong_step: words.contested };
  return (
    <ReasonedChange
      label={words.lift}
      words={{ ...common, refused }}
      change={{ ...change, save, missing }}
      said={said}
      close={close}
    >
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
