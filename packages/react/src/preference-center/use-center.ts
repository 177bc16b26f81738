import type { Answer, ConsentPreferences, PreferenceChoice, PreferenceItem, PreferencesResult } from '@unticked/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../answers/new-id.js';
import { actOf } from '../consent-confirm/act-of.js';
import type { PreferencesMessages } from '../messages/sections/preferences-messages.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { CenterContextValue } from './center-context.js';
import type { AnswersPort } from './whose-answers.js';

export type OnChanged = (result: PreferencesResult) => void;

type View = Pick<CenterContextValue, 'state' | 'preferences' | 'result' | 'error'>;

/** One person's page: what it shows, and what was changed by it. Reading writes nothing, so that a scanner changes nothing. */
export function useCenter(
  preferences: ConsentPreferences,
  answers: AnswersPort,
  onChanged: OnChanged | undefined,
  words: PreferencesMessages,
): CenterContextValue {
  const { textLocale: locale } = useConsentContext('PreferenceCenter');
  const [view, setView] = useState<View>({ state: 'loading' });
  const [untrusted, setUntrusted] = useState(false);
  const shownAt = useRef(0);
  const sending = useRef(false);
  /** Which reading was begun last: what an earlier one brings is of another page. */
  const latest = useRef(0);
  const { port } = answers;

  const read = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    const show = (next: View) => {
      shownAt.current = Date.now();
      if (latest.current === mine) setView(next);
    };
    port.preferences({ locale }).then(
      (preferences) => show({ state: 'ready', preferences }),
      (error: unknown) => show({ state: 'error', error }),
    );
  }, [port, locale]);
  useEffect(() => {
    read();
    return () => {
      latest.current += 1;
    };
  }, [read]);

  const change = async (send: () => Promise<PreferencesResult>) => {
    if (sending.current) return;
    sending.current = true;
    setView((before) => ({ state: 'saving', preferences: before.preferences }));
    try {
      const result = await send();
      shownAt.current = Date.now();
      setView({ state: 'saved', preferences: result.preferences, result });
      onChanged?.(result);
    } catch (error) {
      setView((before) => ({ state: 'error', preferences: before.preferences, error }));
    } finally {
      sending.current = false;
    }
  };

  const choose = (item: PreferenceItem, choice: PreferenceChoice, event: MouseEvent) => {
    const kind = actOf(event);
    const isScriptsYes = kind === 'script' && choice !== 'end';
    setUntrusted(isScriptsYes);
    if (isScriptsYes) return;
    const { purposeId: questionId, channel, presentation } = item;
    const act = { kind, afterMs: Math.max(0, Date.now() - shownAt.current), changes: 1 };
    const answer: Answer = {
      questionId,
      ...(channel === '*' ? {} : { channel }),
      answer: choice === 'end' ? 'refused' : 'given',
      act,
    };
    const submission = { id: newId(), presentation, mode: 'screen', answers: [answer] } as const;
    void change(() => port.submit(submission, { locale }));
  };
  const stopAll = () => {
    setUntrusted(false);
    void change(() => port.stop({ id: newId() }, { locale }));
  };
  const retry = () => {
    setView({ state: 'loading' });
    read();
  };
  return { ...view, words, answers, port: preferences, untrusted, choose, stopAll, retry };
}
