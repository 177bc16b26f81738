import { useQuery } from '@tanstack/react-query';
import type { ComponentPropsWithoutRef } from 'react';
import { goLive } from '../messages/en/go-live.js';
import { adminKeys } from '../provider/admin-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { goLiveContext } from './go-live-context.js';
import type { GoLivePort } from './go-live-port.js';

export interface GoLiveRootProps extends ComponentPropsWithoutRef<'section'>, GoLivePort {}

/**
 * Going live, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="go-live"`, `data-state="loading | offline | error | ready"`.
 */
export function GoLiveRoot({ observed, build, onEnforce, importHref, ...props }: GoLiveRootProps) {
  const { client, scope, messages } = useConsentContext('GoLive');
  const admin = useAdmin('GoLive');
  const words = useWords('GoLive', 'goLive', goLive);
  const query = useQuery(
    { ...readOptions, queryKey: adminKeys.readiness(scope), queryFn: () => admin.readiness() },
    client,
  );
  const reading = readingOf(query);
  const value = {
    words,
    reading,
    observed,
    build,
    onEnforce,
    importHref,
    number: (count: number) => count.toLocaleString(messages.dateLocale ?? messages.locale),
    // Gates that are open on this page change with it.
    reload: () => void client.invalidateQueries({ queryKey: ['unticked', scope] }),
  };
  return (
    <goLiveContext.Provider value={value}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...props}
        data-unticked="go-live"
        data-state={reading.state}
      />
    </goLiveContext.Provider>
  );
}
