import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import type { Actor, ConsentBackend } from '@unticked/core';
import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { en } from '../messages/en.js';
import type { Messages } from '../messages/messages.js';
import { ConsentContext } from './consent-context.js';
import { createLoaders } from './create-loaders.js';

export interface ConsentProviderProps {
  /** A ledger in this process, or a client of one behind HTTP. */
  readonly backend: ConsentBackend;
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

const language = (locale: string): string | undefined => locale.split('-')[0]?.toLowerCase();

/** Dates never stand in another language than the words around them. */
function dateLocaleOf(locale: string, messages: Messages): string {
  if (locale !== messages.locale && language(locale) === language(messages.locale)) return locale;
  return messages.dateLocale ?? messages.locale;
}

/** Gives every widget below its backend, language and cache. */
export function ConsentProvider({
  backend,
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

  const value = useMemo(
    () => ({
      backend,
      client,
      loaders,
      scope,
      messages,
      locale: dateLocaleOf(locale, messages),
      textLocale,
      timeZone,
      actor,
    }),
    [backend, client, loaders, scope, messages, locale, textLocale, timeZone, actor],
  );
  return <ConsentContext.Provider value={value}>{children}</ConsentContext.Provider>;
}
