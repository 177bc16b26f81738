import type { ConsentPreferences } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { preferences as english } from '../messages/en/preferences.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { centerContext } from './center-context.js';
import { type OnChanged, useCenter } from './use-center.js';

export interface PreferenceCenterRootProps extends ComponentPropsWithoutRef<'section'> {
  /** Of the link, from the fragment of the page's URL. */
  readonly token: string;
  /** `createPreferencesClient`, or `createPreferences` beside a ledger. */
  readonly preferences: ConsentPreferences;
  /** After a change was saved. */
  readonly onChanged?: OnChanged | undefined;
}

function OneLink({ token, preferences, onChanged, ...props }: PreferenceCenterRootProps) {
  const { messages } = useConsentContext('PreferenceCenter');
  const words = useWords('PreferenceCenter', 'preferences', english);
  const value = useCenter(preferences, token, onChanged, words);
  return (
    <centerContext.Provider value={value}>
      <section lang={messages.locale} {...props} data-unticked="preferences" data-state={value.state} />
    </centerContext.Provider>
  );
}

/**
 * The page behind the link in a message's foot: what concerns one address, and a button for each change. Nobody signs in.
 *
 * `data-unticked="preferences"`, `data-state="loading | ready | saving | saved | error"`.
 */
export function PreferenceCenterRoot(props: PreferenceCenterRootProps) {
  // Another link begins again.
  return <OneLink key={props.token} {...props} />;
}
