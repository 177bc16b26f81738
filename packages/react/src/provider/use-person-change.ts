import type { PersonState } from '@unticked/core';
import type { SubjectRights } from '@unticked/core/rights';
import { type Reasoned, useReasoned } from '../anatomy/use-reasoned.js';
import { useRights } from './use-rights.js';
import { useRightsChanged } from './use-rights-changed.js';

type Send = (port: SubjectRights, call: { readonly id: string; readonly reason: string }) => Promise<PersonState>;

/**
 * A change of what holds for one person as a whole, with a reason.
 *
 * @param widget which one asks, for the error outside a provider
 * @param about what is sent besides the reason
 */
export function usePersonChange(
  widget: string,
  subjectId: string,
  send: Send,
  onChanged: (person: PersonState, event: Event) => void,
  about?: unknown,
): Reasoned {
  const rights = useRights(widget).subject(subjectId);
  const changed = useRightsChanged(widget);
  return useReasoned(
    (call) => send(rights, call),
    (person, event) => {
      changed(subjectId);
      onChanged(person, event);
    },
    about,
  );
}
