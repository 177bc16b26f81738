import type { PersonState } from '@unticked/core';
import { useState } from 'react';
import { useReasoned } from '../anatomy/use-reasoned.js';
import { useRights } from '../provider/use-rights.js';
import { useRightsChanged } from '../provider/use-rights-changed.js';

export interface RestoredDetails {
  readonly reason: 'save';
  readonly event: Event;
}
export type OnRestored = (person: PersonState, details: RestoredDetails) => void;

/** Bringing one person back. */
export function useRestore(subjectId: string, onRestored: OnRestored) {
  const rights = useRights('RecoveryBin.Person').subject(subjectId);
  const changed = useRightsChanged('RecoveryBin.Person');
  const [error, setError] = useState<unknown>();
  const change = useReasoned(
    (call) =>
      rights.restore(call).catch((why: unknown) => {
        setError(why);
        throw why;
      }),
    (person, event) => {
      changed(subjectId);
      onRestored(person, { reason: 'save', event });
    },
  );
  return { ...change, error };
}
