import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MomentMessages } from '../messages/sections/moment-messages.js';
import { queryKeys } from '../provider/query-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { endOfDay } from './end-of-day.js';
import type { Days, MomentContextValue } from './moment-context.js';

/** What held for a person on the days that are chosen. */
export function useMoment(subjectId: string, words: MomentMessages, initial: Days): MomentContextValue {
  const { client, scope, textLocale: locale } = useConsentContext('StandingAt');
  const admin = useAdmin('StandingAt');
  const [days, setAll] = useState(initial);
  const at = endOfDay(days.at);
  const asOf = endOfDay(days.asOf);
  const moment = { ...(at && { at }), ...(asOf && { asOf }) };
  const asked = at !== undefined || asOf !== undefined;
  const query = useQuery(
    {
      ...readOptions,
      queryKey: [...queryKeys.subject(scope, subjectId), 'standing-at', locale, moment],
      queryFn: () => admin.subject(subjectId).standingAt({ ...moment, locale }),
      enabled: asked,
    },
    client,
  );
  const setDays: MomentContextValue['setDays'] = (changed) => setAll((before) => ({ ...before, ...changed }));
  return { words, days, setDays, reading: asked ? readingOf(query) : { state: 'unasked' } };
}
