import type { PersonState } from '@unticked/core';
import type { SubjectRights } from '@unticked/core/rights';
import { useState } from 'react';
import { useReasoned } from '../anatomy/use-reasoned.js';
import { useRights } from './use-rights.js';
import { useRightsChanged } from './use-rights-changed.js';

type Send = (port: SubjectRights, call: { readonly id: string; readonly reason: string }) => Promise<PersonState>;

/** A change of what holds for one person as a whole, with a reason. @param widget which one asks, for the error outside a provider */
export function usePersonChange(
  widget: string,
  subjectId: string,
  send: Send,
  onChanged: (person: PersonState, event: Event) => void,
) {
  const rights = useRights(widget).subject(subjectId);
  const changed = useRightsChanged(widget);
  const [error, setError] = useState<unknown>();
  const change = useReasoned(
    (call) =>
      send(rights, call).catch((why: unknown) => {
        setError(why);
        throw why;
      }),
    (person, event) => {
      changed(subjectId);
      onChanged(person, event);
    },
  );
  return { ...change, error };
}
