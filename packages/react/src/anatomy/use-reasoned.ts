import { useState } from 'react';
import { useCallId } from './use-call-id.js';

/** A change that somebody gives a reason for, from the first letter to what came of it. */
export interface Reasoned {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** It was pressed without a reason. */
  readonly missing: boolean;
  readonly state: 'idle' | 'saving' | 'done' | 'error';
  /** Why it was not done. Read it in the state `error` only. */
  readonly error: unknown;
  readonly save: (event: Event) => void;
  /** For the next change. */
  readonly begin: () => void;
}

/**
 * @param send gets one id however often it is pressed, so that it is one change
 * @param about what else is sent: with another reason or another of these it is another change
 */
export function useReasoned<Result>(
  send: (call: { readonly id: string; readonly reason: string }) => Promise<Result>,
  onDone: (result: Result, event: Event) => void,
  about?: unknown,
): Reasoned {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [state, setState] = useState<Reasoned['state']>('idle');
  const [error, setError] = useState<unknown>();
  const { idOf, forget } = useCallId();
  const save = async (event: Event) => {
    if (state === 'saving' || state === 'done') return;
    const why = reason.trim();
    setMissing(why === '');
    if (why === '') return;
    setState('saving');
    let result: Result;
    try {
      result = await send({ id: idOf([why, about]), reason: why });
    } catch (caught) {
      setError(caught);
      setState('error');
      return;
    }
    setState('done');
    onDone(result, event);
  };
  return {
    reason,
    setReason: (next) => {
      setReason(next);
      setMissing(false);
    },
    missing,
    state,
    error,
    save: (event) => void save(event),
    begin: () => {
      forget();
      setReason('');
      setMissing(false);
      setState('idle');
    },
  };
}
