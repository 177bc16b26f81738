import type { PersonState } from '@unticked/core';
import { type Reasoned, useReasoned } from '../anatomy/use-reasoned.js';
import { useRights } from '../provider/use-rights.js';
import { useRightsChanged } from '../provider/use-rights-changed.js';

export interface RestoredDetails {
  readonly reason: 'save';
  readonly event: Event;
}
export type OnRestored = (person: PersonState, details: RestoredDetails) => void;

/** Bringing one person back. */
export function useRestore(subjectId: string, onRestored: OnRestored): Reasoned {
  const rights = useRights('RecoveryBin.Person').subject(subjectId);
  const changed = useRightsChanged('RecoveryBin.Person');
  return useReasoned(
    (call) => rights.restore(call),
    (person, event) => {
      changed(subjectId);
      onRestored(person, { reason: 'save', event });
    },
  );
}
