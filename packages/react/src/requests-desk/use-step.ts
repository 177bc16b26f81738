import type { RightsRequest } from '@unticked/core';
import { useState } from 'react';
import { errorShape } from '../anatomy/error-shape.js';
import { isOvertaken } from '../anatomy/is-overtaken.js';
import { useCallId } from '../anatomy/use-call-id.js';
import { queryKeys } from '../provider/query-keys.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { type StepDraft, stepInput, toldTimeOf } from './step-input.js';

export interface StepTakenDetails {
  readonly reason: 'save';
  readonly event: Event;
}
export type OnStepTaken = (request: RightsRequest, details: StepTakenDetails) => void;

interface View {
  readonly state: 'idle' | 'saving' | 'done' | 'error';
  readonly error?: unknown;
  /** How many steps there were when it was refused, or with it: what came after was done meanwhile, or next. */
  readonly seen?: number;
}
const nothing: StepDraft = { handedOver: '', note: '', toldAt: '' };

/**
 * One step of a request, from what is chosen to what came of it.
 * @param onOvertaken gets the request as it stands where somebody else was faster
 */
export function useStep(
  { id: request, subjectId, steps, receivedOn }: RightsRequest,
  now: () => number,
  onStepTaken: OnStepTaken | undefined,
  onOvertaken: (so: RightsRequest) => void,
) {
  const { client, scope } = useConsentContext('RequestsDesk.Request');
  const rights = useRights('RequestsDesk.Request');
  const [draft, setDraft] = useState(nothing);
  const [pressed, setPressed] = useState(false);
  const [view, setView] = useState<View>({ state: 'idle' });
  // The ledger saw nothing done: until the step is taken somebody says how it was.
  const [asksHow, setAsksHow] = useState(false);
  const { idOf, forget } = useCallId();
  const save = async (event: Event): Promise<void> => {
    if (view.state === 'saving') return;
    const input = stepInput(draft, { request, id: idOf(draft) }, toldTimeOf(draft, receivedOn, now()));
    setPressed(true);
    if (!input) return;
    setView({ state: 'saving' });
    let taken: RightsRequest;
    try {
      taken = await rights.takeRequestStep(input);
    } catch (error) {
      // What stands could not be read: that it was refused is said all the same.
      const so = isOvertaken(error) ? await rights.request(request).catch(() => undefined) : undefined;
      if (so) onOvertaken(so);
      if (errorShape(error).code === 'nothing_done') setAsksHow(true);
      setView({ state: 'error', error, seen: steps.length });
      return;
    }
    forget();
    setView({ state: 'done', seen: taken.steps.length });
    setAsksHow(false);
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
    asksHow,
    ...view,
    save: (event: Event) => void save(event),
  };
}
