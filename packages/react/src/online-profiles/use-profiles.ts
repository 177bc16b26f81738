import { useQuery } from '@tanstack/react-query';
import type { ProfileInput } from '@unticked/core';
import { useState } from 'react';
import { useCallId } from '../anatomy/use-call-id.js';
import type { ProfilesMessages } from '../messages/sections/profiles-messages.js';
import { queryKeys } from '../provider/query-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { ProfilesContextValue } from './profiles-context.js';

/** A person's linked accounts, and how to change them. */
export function useProfiles(subjectId: string, words: ProfilesMessages): ProfilesContextValue {
  const { client, scope, textLocale: locale } = useConsentContext('OnlineProfiles');
  const admin = useAdmin('OnlineProfiles').subject(subjectId);
  const [saving, setSaving] = useState<ProfilesContextValue['saving']>('idle');
  const { idOf, forget } = useCallId();
  const subjectKey = queryKeys.subject(scope, subjectId);
  const query = useQuery(
    { ...readOptions, queryKey: [...subjectKey, 'profiles', locale], queryFn: () => admin.profiles({ locale }) },
    client,
  );
  const change = async (what: 'link' | 'unlink', profile: ProfileInput): Promise<boolean> => {
    const id = idOf([what, profile]);
    setSaving('saving');
    try {
      await (what === 'link' ? admin.linkProfile({ id, profile }) : admin.unlinkProfile({ id, profile }));
    } catch {
      setSaving('error');
      return false;
    }
    forget();
    setSaving('idle');
    await client.invalidateQueries({ queryKey: subjectKey });
    return true;
  };
  return { words, reading: readingOf(query), saving, change };
}
