import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import type { Actor, ConsentAdmin, ConsentBackend } from '@unticked/core';
import type { RightsBackend } from '@unticked/core/rights';
import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useFormat } from '../anatomy/use-format.js';
import { en } from '../messages/en.js';
import type { Messages } from '../messages/messages.js';
import { consentContext } from './consent-context.js';
import { createLoaders } from './create-loaders.js';

export interface ConsentProviderProps {
  /** A ledger in this process, or a client of one behind HTTP. */
  readonly backend: ConsentBackend;
  /** What widgets for marketers, managers and data-protection officers call. @default none: those widgets throw */
  readonly admin?: ConsentAdmin | undefined;
  /** What widgets for people's rights call: requests, removing, erasing. @default none: those widgets throw */
  readonly rights?: RightsBackend | undefined;
  /**
   * Language and region of the interface (BCP 47): words by `messages`, dates and lists by `Intl`.
   * @default the language of `messages`
   */
  readonly locale?: string;
  /** The words. @default English */
  readonly messages?: Messages;
  /** The language the person reads: consent texts are asked for in it. @default `locale` */
  readonly textLocale?: string;
  /** Who is signed in, for "recorded by" and "where" in what staff read before saving. The ledger takes its own word for it. */
  readonly actor?: Pick<Actor, 'id' | 'name' | 'place'>;
  /** @default the app's own from context, else one made here */
  readonly queryClient?: QueryClient;
  /** Keeps what was read apart where one query client serves several backends, say one a tenant. @default '' */
  readonly scope?: string;
  /** IANA time zone for what is shown. @default the browser's; UTC in HTML from a server */
  readonly timeZone?: string;
  readonly children?: ReactNode;
}

/** Dates never stand in another language than the words around them. */
const dateLocaleOf = (locale: string, messages: Messages): string =>
  locale !== messages.locale && locale.startsWith(messages.locale) ? locale : (messages.dateLocale ?? messages.locale);

/** Gives every widget below its backend, language and cache. */
export function ConsentProvider({
  backend,
  admin,
  rights,
  messages = en,
  locale = messages.locale,
  textLocale = locale,
  actor,
  queryClient,
  scope = '',
  timeZone,
  children,
}: ConsentProviderProps) {
  const inherited = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const client = queryClient ?? inherited ?? own;
  const loaders = useMemo(() => createLoaders(backend, textLocale), [backend, textLocale]);

  // Counted by the client itself: without it, one that no QueryClientProvider holds would not notice focus.
  useEffect(() => {
    client.mount();
    return () => client.unmount();
  }, [client]);

  const dateLocale = dateLocaleOf(locale, messages);
  const format = useFormat({ locale: dateLocale, timeZone });
  const value = useMemo(
    () => ({ backend, admin, rights, client, loaders, scope, messages, locale: dateLocale, textLocale, format, actor }),
    [backend, admin, rights, client, loaders, scope, messages, dateLocale, textLocale, format, actor],
  );
  return <consentContext.Provider value={value}>{children}</consentContext.Provider>;
}
