import { useQuery } from '@tanstack/react-query';
import type { BreachPlanState } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { breach as english } from '../messages/en/breach.js';
import { adminKeys } from '../provider/admin-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { type AffectedGroup, breachContext } from './breach-context.js';
import { useBreaches } from './use-breaches.js';
import { useMinute } from './use-minute.js';

export interface BreachClockRootProps extends ComponentPropsWithoutRef<'section'> {
  /** Whom one may count. @default everybody with a log */
  readonly groups?: readonly AffectedGroup[] | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/**
 * Reads the plan, the breaches and the drills for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="breaches"`, `data-state="loading | offline | error | ready"`.
 */
export function BreachClockRoot({ groups: given, now = Date.now, ...own }: BreachClockRootProps) {
  const { client, scope, messages, format } = useConsentContext('BreachClock');
  const admin = useAdmin('BreachClock');
  const words = useWords('BreachClock', 'breach', english);
  const plan = readingOf(
    useQuery<BreachPlanState>(
      { ...readOptions, queryKey: adminKeys.breachPlan(scope), queryFn: () => admin.breaches.breachPlan() },
      client,
    ),
  );
  const breaches = useBreaches();
  const groups = given ?? [{ id: 'everybody', title: words.everybody, of: { of: 'everybody' } }];
  const at = useMinute(now);
  const when = (instant: string): string => `${format.date(instant)}, ${format.time(instant)}`;
  return (
    <breachContext.Provider value={{ words, plan, breaches, groups, at, now, when }}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...own}
        data-unticked="breaches"
        data-state={breaches.state}
      />
    </breachContext.Provider>
  );
}
