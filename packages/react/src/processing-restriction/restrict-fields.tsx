import type { RestrictionCause } from '@unticked/core';
import { type ReactNode, useId, useState } from 'react';
import { Chips } from '../anatomy/chips.js';
import { ReasonedChange } from '../anatomy/reasoned-change.js';
import { usePersonChange } from '../provider/use-person-change.js';
import { restrictionContext } from './restriction-context.js';

const causes: readonly RestrictionCause[] = [
  'accuracy_contested',
  'unlawful',
  'needed_for_claims',
  'objection_pending',
];

/** For which of the causes that the law names, and why. Nothing is chosen beforehand. */
export function RestrictFields({ close }: { readonly close: ReactNode }) {
  const { words, common, said, subjectId, onRestrictionChanged } = restrictionContext.use(
    'ProcessingRestriction.Restrict',
  );
  const name = useId();
  const [because, setBecause] = useState<RestrictionCause>();
  const [pressed, setPressed] = useState(false);
  const change = usePersonChange(
    'ProcessingRestriction',
    subjectId,
    (port, call) => port.restrict({ ...call, because: because as RestrictionCause }), // not sent before one is chosen
    (person, event) => onRestrictionChanged(person, { reason: 'restrict', event }),
    because,
  );
  const save = (event: Event) => {
    setPressed(true);
    if (because) change.save(event);
  };
  const missing = pressed && change.reason.trim() === '';
  return (
    <ReasonedChange
      label={words.restrict}
      words={common}
      change={{ ...change, save, missing }}
      said={said}
      close={close}
    >
      <Chips
        name={name}
        legend={words.because}
        options={causes.map((cause) => [cause, words.cause[cause]] as const)}
        chosen={because}
        problem={pressed && !because ? words.becauseMissing : undefined}
        onChoose={(cause) => {
          if (change.state !== 'saving') setBecause(cause);
        }}
      />
    </ReasonedChange>
  );
}
