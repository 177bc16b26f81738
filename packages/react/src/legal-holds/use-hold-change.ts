import type { PersonState } from '@unticked/core';
import type { SubjectRights } from '@unticked/core/rights';
import { useState } from 'react';
import { useReasoned } from '../anatomy/use-reasoned.js';
import { useRights } from '../provider/use-rights.js';
import { useRightsChanged } from '../provider/use-rights-changed.js';

export interface HoldChangedDetails {
  readonly reason: 'hold' | 'release';
  readonly event: Event;
}
export type OnHoldChanged = (person: PersonState, details: HoldChangedDetails) => void;

type Send = (port: SubjectRights, call: { readonly id: string; readonly reason: string }) => Promise<PersonState>;

/** Putting a hold, or releasing one, with a reason. */
export function useHoldChange(
  subjectId: string,
  what: HoldChangedDetails['reason'],
  send: Send,
  onHoldChanged: OnHoldChanged,
) {
  const rights = useRights('LegalHolds').subject(subjectId);
  const changed = useRightsChanged('LegalHolds');
  const [error, setError] = useState<unknown>();
  const change = useReasoned(
    (call) =>
      send(rights, call).catch((why: unknown) => {
        setError(why);
        throw why;
      }),
    (person, event) => {
      changed(subjectId);
      onHoldChanged(person, { reason: what, event });
    },
  );
  return { ...change, error };
}
