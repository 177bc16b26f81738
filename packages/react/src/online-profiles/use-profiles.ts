import { useQuery } from '@tanstack/react-query';
import type { ProfileInput } from '@unticked/core';
import { useRef, useState } from 'react';
import { newId } from '../answers/new-id.js';
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
  // Kept until the change is saved or another is wanted: however often it is pressed, it is one change.
  const call = useRef<{ readonly key: string; readonly id: string }>(undefined);
  const subjectKey = queryKeys.subject(scope, subjectId);
  const query = useQuery(
    { ...readOptions, queryKey: [...subjectKey, 'profiles', locale], queryFn: () => admin.profiles({ locale }) },
    client,
  );
  const change = async (what: 'link' | 'unlink', profile: ProfileInput): Promise<boolean> => {
    const key = JSON.stringify([what, profile]);
    if (call.current?.key !== key) call.current = { key, id: newId() };
    setSaving('saving');
    try {
      const { id } = call.current;
      await (what === 'link' ? admin.linkProfile({ id, profile }) : admin.unlinkProfile({ id, profile }));
    } catch {
      setSaving('error');
      return false;
    }
    call.current = undefined;
    setSaving('idle');
    await client.invalidateQueries({ queryKey: subjectKey });
    return true;
  };
  return { words, reading: readingOf(query), saving, change };
}
