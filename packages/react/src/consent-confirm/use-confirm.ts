import type { Confirmed } from '@unticked/core';
import { useEffect, useRef, useState } from 'react';
import { errorShape } from '../anatomy/error-shape.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { actOf } from './act-of.js';
import type { ConfirmContextValue } from './confirm-context.js';

export interface ConfirmDetails {
  readonly reason: 'press';
  readonly event: Event;
}
export type OnConfirmed = (result: Confirmed, details: ConfirmDetails) => void;

/** After these no press of the same link can succeed. */
const dead: readonly unknown[] = ['not_found', 'link_expired', 'link_spent'];

type View = Pick<ConfirmContextValue, 'state' | 'result' | 'error'>;

/** One link and what came of pressing. Sends nothing by itself: whatever only follows links must confirm nothing. */
export function useConfirm(token: string, onConfirmed: OnConfirmed | undefined): ConfirmContextValue {
  const { backend } = useConsentContext('ConsentConfirm');
  const [view, setView] = useState<View>({ state: 'idle' });
  const [untrusted, setUntrusted] = useState(false);
  const shownAt = useRef(0);
  const sending = useRef(false);
  useEffect(() => {
    shownAt.current = Date.now();
  }, []);

  const send = async (event: MouseEvent, kind: 'pointer' | 'keyboard_or_assistive') => {
    const act = { kind, afterMs: Math.max(0, Date.now() - shownAt.current), changes: 1 };
    sending.current = true;
    setView({ state: 'sending' });
    let result: Confirmed;
    try {
      result = await backend.confirm({ token, act });
    } catch (error) {
      setView({ state: 'error', error });
      return;
    } finally {
      sending.current = false;
    }
    setView({ state: 'confirmed', result });
    onConfirmed?.(result, { reason: 'press', event });
  };
  const over = view.state === 'confirmed' || dead.includes(errorShape(view.error).code);
  const press = (event: MouseEvent) => {
    if (sending.current || over) return;
    const kind = actOf(event);
    setUntrusted(kind === 'script');
    if (kind !== 'script') void send(event, kind);
  };
  return { ...view, untrusted, over, press };
}
