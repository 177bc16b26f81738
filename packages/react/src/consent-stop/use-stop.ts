import type { Method, SubmitResult } from '@unticked/core';
import { useRef, useState } from 'react';
import { newId } from '../answers/new-id.js';
import type { StopMessages } from '../messages/sections/stop-messages.js';
import { queryKeys } from '../provider/query-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useStanding } from '../provider/use-standing.js';
import { stopChoices } from './stop-choices.js';
import type { StopContextValue } from './stop-context.js';

export interface StoppedDetails {
  readonly reason: 'save';
  readonly event: Event;
}
export type OnStopped = (result: SubmitResult, details: StoppedDetails) => void;

export interface StopRequest {
  readonly subjectId: string;
  readonly method: Method | undefined;
  readonly onStopped: OnStopped | undefined;
}

type View = Pick<StopContextValue, 'state' | 'result'>;
const idle: View = { state: 'idle', result: undefined };

/** One stop: what can be chosen, what is, and what came of saving it. */
export function useStop({ subjectId, method, onStopped }: StopRequest, words: StopMessages): StopContextValue {
  const consent = useConsentContext('ConsentStop');
  const { backend, client, scope, messages } = consent;
  const standing = useStanding(consent, subjectId);
  const [key, setKey] = useState<string>();
  const [missing, setMissing] = useState(false);
  const [view, setView] = useState<View>(idle);
  // Kept until the choice changes: however often it is pressed, it is one stop.
  const id = useRef<string>(undefined);
  const reading: StopContextValue['reading'] =
    standing.state === 'ready' ? { state: 'ready', value: stopChoices(standing.value, words, messages) } : standing;
  const chosen = reading.state === 'ready' ? reading.value.find((choice) => choice.key === key) : undefined;

  const choose = (next: string) => {
    id.current = undefined;
    setKey(next);
    setMissing(false);
    setView(idle);
  };
  const save = async (event: Event) => {
    if (view.state === 'saving' || view.state === 'done') return;
    setMissing(!chosen);
    if (!chosen) return;
    id.current ??= newId();
    setView({ state: 'saving', result: undefined });
    let result: SubmitResult;
    try {
      result = await backend
        .subject(subjectId)
        .stop({ id: id.current, ...chosen.scope, ...(method && { capture: { method } }) });
    } catch {
      // Whatever failed, pressing again is what to do: a stop is refused to nobody.
      setView({ state: 'error', result: undefined });
      return;
    }
    setView({ state: 'done', result });
    void client.invalidateQueries({ queryKey: queryKeys.subject(scope, subjectId) });
    onStopped?.(result, { reason: 'save', event });
  };
  return { words, reading, chosen, choose, missing, ...view, save: (event) => void save(event) };
}
