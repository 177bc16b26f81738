import type { StatusMessage } from '@unticked/core';
import { useState } from 'react';
import { errorShape } from '../anatomy/error-shape.js';
import { unreadText } from '../anatomy/unread-text.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { centerContext } from './center-context.js';

export interface HeldContent {
  readonly state: 'closed' | 'sending' | 'code' | 'checking' | 'shown';
  /** What is wrong with what was done last, in words. */
  readonly problem?: string | undefined;
  readonly message?: StatusMessage | undefined;
  /** Sends a code to the address of the link; who is signed in sees it at once. */
  readonly ask: () => void;
  readonly enter: (code: string) => void;
}

type View = Pick<HeldContent, 'state' | 'problem' | 'message'>;

/** Everything held, behind a login, or a code: a link alone may have been forwarded. */
export function useHeld(): HeldContent {
  const { words, answers, port } = centerContext.use('PreferenceCenter.Held');
  const { messages, textLocale: locale } = useConsentContext('PreferenceCenter.Held');
  const [view, setView] = useState<View>({ state: 'closed' });
  const problemOf = (error: unknown): string => {
    const { code, params } = errorShape(error);
    if (code === 'not_found' && answers.by === 'login') return words.nothingHeld;
    const left = Object(params).left;
    return code === 'wrong_code' && typeof left === 'number'
      ? words.wrongCode(left)
      : unreadText({ state: 'error', error }, messages);
  };
  const ask = async (): Promise<void> => {
    setView({ state: 'sending' });
    try {
      if (answers.by === 'login') {
        setView({ state: 'shown', message: await answers.port.statusMessage({ locale }) });
        return;
      }
      await answers.port.requestCode({ locale });
      setView({ state: 'code' });
    } catch (error) {
      // One that was sent earlier may still be entered.
      const state = errorShape(error).code === 'too_often' ? 'code' : 'closed';
      setView({ state, problem: problemOf(error) });
    }
  };
  const enter = async (code: string): Promise<void> => {
    if (answers.by === 'login') return;
    setView({ state: 'checking' });
    try {
      const { token } = await answers.port.enterCode({ code });
      setView({ state: 'shown', message: await port.byToken(token).held({ locale }) });
    } catch (error) {
      setView({ state: 'code', problem: problemOf(error) });
    }
  };
  const isBusy = view.state === 'sending' || view.state === 'checking';
  return {
    ...view,
    ask: () => {
      if (!isBusy) void ask();
    },
    enter: (typed) => {
      const code = typed.replace(/\s/g, '');
      if (isBusy) return;
      if (/^\d{6}$/.test(code)) void enter(code);
      else setView({ state: 'code', problem: words.sixDigits });
    },
  };
}
