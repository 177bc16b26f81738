import { useQuery } from '@tanstack/react-query';
import type { Breach } from '@unticked/core';
import { adminKeys } from '../provider/admin-keys.js';
import { readOptions } from '../provider/read-options.js';
import { type Reading, readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';

/** All breaches and drills, the latest first: they are few, and they are counted. */
export function useBreaches(): Reading<readonly Breach[]> {
  const { client, scope } = useConsentContext('BreachClock');
  const admin = useAdmin('BreachClock');
  const readAll = async ({ signal }: { readonly signal: AbortSignal }): Promise<readonly Breach[]> => {
    const found: Breach[] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      signal.throwIfAborted();
      const page: Awaited<ReturnType<typeof admin.breaches.breaches>> = await admin.breaches.breaches({ after });
      found.push(...page.breaches);
      after = page.next;
    }
    return found.toReversed();
  };
  return readingOf(useQuery({ ...readOptions, queryKey: adminKeys.breaches(scope), queryFn: readAll }, client));
}
