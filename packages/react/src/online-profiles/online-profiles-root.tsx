import type { ComponentPropsWithoutRef } from 'react';
import { profiles } from '../messages/en/profiles.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { profilesContext } from './profiles-context.js';
import { useProfiles } from './use-profiles.js';

export interface OnlineProfilesRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
}

/**
 * A person's accounts in other systems, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="profiles"`, `data-state="loading | offline | error | ready"`.
 */
export function OnlineProfilesRoot({ subjectId, ...props }: OnlineProfilesRootProps) {
  const { messages } = useConsentContext('OnlineProfiles');
  const words = useWords('OnlineProfiles', 'profiles', profiles);
  const value = useProfiles(subjectId, words);
  return (
    <profilesContext.Provider value={value}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...props}
        data-unticked="profiles"
        data-state={value.reading.state}
      />
    </profilesContext.Provider>
  );
}
