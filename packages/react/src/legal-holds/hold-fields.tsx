import { type ReactNode, useState } from 'react';
import { dayOf } from '../anatomy/day-of.js';
import { Field } from '../anatomy/field.js';
import { ReasonedChange } from '../anatomy/reasoned-change.js';
import { usePersonChange } from '../provider/use-person-change.js';
import { holdsContext } from './holds-context.js';

/** Why, by which norm, and on which day somebody looks again. */
export function HoldFields({ close }: { readonly close: ReactNode }) {
  const { words, common, said, subjectId, now, onHoldChanged } = holdsContext.use('LegalHolds.Add');
  const [norm, setNorm] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const [pressed, setPressed] = useState(false);
  const change = usePersonChange(
    'LegalHolds',
    subjectId,
    (port, call) => port.hold({ ...call, norm: norm.trim(), reviewOn }),
    (person, event) => onHoldChanged(person, { reason: 'hold', event }),
    [norm, reviewOn],
  );
  const lacks = {
    reason: change.reason.trim() === '',
    norm: norm.trim() === '',
    review: reviewOn <= dayOf(now()),
  };
  const save = (event: Event) => {
    setPressed(true);
    if (!lacks.norm && !lacks.review) change.save(event);
  };
  const saving = change.state === 'saving' || undefined;
  return (
    <ReasonedChange
      label={words.hold}
      words={common}
      change={{ ...change, save, missing: pressed && lacks.reason }}
      said={said}
      close={close}
    >
      <Field
        label={words.norm}
        value={norm}
        maxLength={200}
        readOnly={saving}
        problem={pressed && lacks.norm ? words.normMissing : undefined}
        onChange={({ currentTarget }) => setNorm(currentTarget.value)}
      />
      <Field
        type="date"
        label={words.reviewOn}
        value={reviewOn}
        readOnly={saving}
        problem={pressed && lacks.review ? words.reviewMissing : undefined}
        onChange={({ currentTarget }) => setReviewOn(currentTarget.value)}
      />
    </ReasonedChange>
  );
}
