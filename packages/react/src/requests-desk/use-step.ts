import type { RightsRequest } from '@unticked/core';
import { useState } from 'react';
import { useCallId } from '../anatomy/use-call-id.js';
import { queryKeys } from '../provider/query-keys.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { type StepDraft, stepInput } from './step-input.js';

export interface StepTakenDetails {
  readonly reason: 'save';
  readonly event: Event;
}
export type OnStepTaken = (request: RightsRequest, details: StepTakenDetails) => void;

type View = { readonly state: 'idle' | 'saving' | 'done' | 'error'; readonly error?: unknown };
const nothing: StepDraft = { handedOver: '', note: '' };

/** One step of a request, from what is chosen to what came of it. */
export function useStep({ id: request, subjectId }: RightsRequest, onStepTaken: OnStepTaken | undefined) {
  const { client, scope } = useConsentContext('RequestsDesk.Request');
  const rights = useRights('RequestsDesk.Request');
  const [draft, setDraft] = useState(nothing);
  const [pressed, setPressed] = useState(false);
  const [view, setView] = useState<View>({ state: 'idle' });
  const { idOf, forget } = useCallId();
  const save = async (event: Event): Promise<void> => {
    if (view.state === 'saving') return;
    const input = stepInput(draft, { request, id: idOf(draft) });
    setPressed(true);
    if (!input) return;
    setView({ state: 'saving' });
    let taken: RightsRequest;
    try {
      taken = await rights.takeRequestStep(input);
    } catch (error) {
      setView({ state: 'error', error });
      return;
    }
    forget();
    setView({ state: 'done' });
    setDraft(nothing);
    setPressed(false);
    void client.invalidateQueries({ queryKey: rightsKeys.requests(scope) });
    if (subjectId !== null) void client.invalidateQueries({ queryKey: queryKeys.subject(scope, subjectId) });
    onStepTaken?.(taken, { reason: 'save', event });
  };
  return {
    draft,
    set: (changed: Partial<StepDraft>) => {
      setDraft((before) => ({ ...before, ...changed }));
      setPressed(false);
      setView({ state: 'idle' });
    },
    pressed,
    ...view,
    save: (event: Event) => void save(event),
  };
}
