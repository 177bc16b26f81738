import { type ReactNode, useState } from 'react';
import { Field } from '../anatomy/field.js';
import { HoldChange } from './hold-change.js';
import { holdsContext } from './holds-context.js';
import { useHoldChange } from './use-hold-change.js';

/** Why, by which norm, and on which day somebody looks again. */
export function HoldFields({ close }: { readonly close: ReactNode }) {
  const { words, subjectId, now, onHoldChanged } = holdsContext.use('LegalHolds.Add');
  const [norm, setNorm] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const [pressed, setPressed] = useState(false);
  const change = useHoldChange(
    subjectId,
    'hold',
    (port, call) => port.hold({ ...call, norm: norm.trim(), reviewOn }),
    onHoldChanged,
  );
  const lacks = {
    reason: change.reason.trim() === '',
    norm: norm.trim() === '',
    review: reviewOn <= new Date(now()).toISOString().slice(0, 10),
  };
  const save = (event: Event) => {
    setPressed(true);
    if (!lacks.norm && !lacks.review) change.save(event);
  };
  const saving = change.state === 'saving' || undefined;
  return (
    <HoldChange label={words.hold} change={{ ...change, save, missing: pressed && lacks.reason }} close={close}>
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
    </HoldChange>
  );
}
