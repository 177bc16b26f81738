import { useRef, useState } from 'react';
import { newId } from '../answers/new-id.js';

/** A change that somebody gives a reason for, from the first letter to what came of it. */
export interface Reasoned {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** It was pressed without a reason. */
  readonly missing: boolean;
  readonly state: 'idle' | 'saving' | 'done' | 'error';
  readonly save: (event: Event) => void;
  /** For the next change. */
  readonly begin: () => void;
}

/** @param send gets one id however often it is pressed, so that it is one change */
export function useReasoned<Result>(
  send: (call: { readonly id: string; readonly reason: string }) => Promise<Result>,
  onDone: (result: Result, event: Event) => void,
): Reasoned {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [state, setState] = useState<Reasoned['state']>('idle');
  const id = useRef<string>(undefined);
  const save = async (event: Event) => {
    if (state === 'saving' || state === 'done') return;
    const why = reason.trim();
    setMissing(why === '');
    if (why === '') return;
    id.current ??= newId();
    setState('saving');
    let result: Result;
    try {
      result = await send({ id: id.current, reason: why });
    } catch {
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
    save: (event) => void save(event),
    begin: () => {
      id.current = undefined;
      setReason('');
      setMissing(false);
      setState('idle');
    },
  };
}
