import type { ConsentPreferences } from '@unticked/core';
import { type ComponentPropsWithoutRef, useMemo } from 'react';
import { preferences as english } from '../messages/en/preferences.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { centerContext } from './center-context.js';
import { type OnChanged, useCenter } from './use-center.js';
import type { AnswersPort, WhoseAnswers } from './whose-answers.js';

export interface CenterProps extends ComponentPropsWithoutRef<'section'> {
  /** `createPreferencesClient`, or `createPreferences` beside a ledger. */
  readonly preferences: ConsentPreferences;
  /** After a change was saved. */
  readonly onChanged?: OnChanged | undefined;
}

export type PreferenceCenterRootProps = CenterProps & WhoseAnswers;

function OnePerson({ token, subjectId, preferences, onChanged, ...props }: PreferenceCenterRootProps) {
  const { messages } = useConsentContext('PreferenceCenter');
  const words = useWords('PreferenceCenter', 'preferences', english);
  const answers = useMemo<AnswersPort>(
    () =>
      token === undefined
        ? { by: 'login', port: preferences.subject(subjectId) }
        : { by: 'link', port: preferences.byToken(token) },
    [preferences, token, subjectId],
  );
  const value = useCenter(preferences, answers, onChanged, words);
  return (
    <centerContext.Provider value={value}>
      <section lang={messages.locale} {...props} data-unticked="preferences" data-state={value.state} />
    </centerContext.Provider>
  );
}

/**
 * A person's own page, with a button for each change: behind the link in a message's foot, where nobody signs in, what concerns one
 * address; with `subjectId` instead of `token`, for who is signed in at the host, all that is theirs.
 *
 * `data-unticked="preferences"`, `data-state="loading | ready | saving | saved | error"`.
 */
export function PreferenceCenterRoot(props: PreferenceCenterRootProps) {
  // Another link, and another person, begin again.
  return <OnePerson key={props.token ?? `~${props.subjectId}`} {...props} />;
}
