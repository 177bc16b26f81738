import { useQuery } from '@tanstack/react-query';
import type { RetentionCase, RetentionChoice } from '@unticked/core';
import { useState } from 'react';
import { adminKeys } from '../provider/admin-keys.js';
import { readOptions } from '../provider/read-options.js';
import { type Reading, readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { DueFound } from './retention-context.js';

/** People whose logs one call looks through. */
const PEOPLE = 200;

/** Who is due, of everybody: the numbers are only right when all were looked at. */
export function useDue(action: RetentionChoice): { readonly due: Reading<DueFound>; readonly looked: number } {
  const { client, scope } = useConsentContext('RetentionDesk');
  const { retention } = useAdmin('RetentionDesk');
  const [looked, setLooked] = useState(0);
  const walk = async (signal: AbortSignal): Promise<DueFound> => {
    const cases: RetentionCase[] = [];
    let people = 0;
    for (let after = ''; ; ) {
      signal.throwIfAborted();
      const page = await retention.due({ action, limit: PEOPLE, ...(after === '' ? {} : { after }) });
      cases.push(...page.cases);
      people += page.looked;
      setLooked(people);
      if (page.next === undefined) return { cases, looked: people };
      after = page.next;
    }
  };
  const query = useQuery(
    {
      ...readOptions,
      // Everybody is read: not anew whenever somebody comes back to the window.
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      queryKey: [...adminKeys.retention(scope, 'due'), action],
      queryFn: ({ signal }) => walk(signal),
    },
    client,
  );
  return { due: readingOf(query), looked };
}
