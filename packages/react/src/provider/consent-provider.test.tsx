import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { useContext } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { buildStanding } from '../fixtures/build-standing.js';
import { fakeBackend } from '../fixtures/fake-backend.js';
import { de } from '../messages/de.js';
import { en } from '../messages/en.js';
import type { ConsentContextValue } from './consent-context.js';
import { ConsentProvider, type ConsentProviderProps } from './consent-provider.js';
import { useConsentContext } from './use-consent-context.js';
import { useStanding } from './use-standing.js';

const backend = fakeBackend({ standing: buildStanding });

const See = ({ onSeen }: { readonly onSeen: (seen: ConsentContextValue, apps: QueryClient) => void }) => {
  onSeen(useConsentContext('See'), useContext(QueryClientContext) ?? new QueryClient());
  return null;
};
const Pills = () => <>{useConsentContext('ConsentPills').scope}</>;
const Show = () => <p>{useStanding(useConsentContext('Show'), 'maria').state}</p>;

function contextOf(props: Partial<ConsentProviderProps> = {}, outer?: QueryClient): ConsentContextValue {
  const onSeen = vi.fn();
  const provider = (
    <ConsentProvider backend={backend} {...props}>
      <See onSeen={onSeen} />
    </ConsentProvider>
  );
  render(outer ? <QueryClientProvider client={outer}>{provider}</QueryClientProvider> : provider);
  return onSeen.mock.lastCall?.[0];
}

describe('ConsentProvider', () => {
  it('never fails silently: a widget outside says what it needs', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Pills />)).toThrow('`ConsentPills` must be used within `ConsentProvider`');
    vi.restoreAllMocks();
  });

  it('speaks English unless told otherwise', () => {
    const { messages, textLocale, locale } = contextOf();
    expect(messages).toBe(en);
    expect([textLocale, locale]).toEqual(['en', 'en-GB']);
  });

  it('keeps the language of the interface and that of the texts apart', () => {
    const { messages, textLocale, locale } = contextOf({ locale: 'de', messages: de, textLocale: 'en' });
    expect(messages).toBe(de);
    expect([textLocale, locale]).toEqual(['en', 'de']);
  });

  it.each([
    ['en-US', en, 'en-US'],
    ['de-AT', de, 'de-AT'],
    ['de', de, 'de'],
    ['fr', en, 'en-GB'],
    ['de', en, 'en-GB'],
  ])('writes dates for locale %s in the language of the words', (locale, messages, expected) => {
    const { format, ...context } = contextOf({ locale, messages });
    expect(context.locale).toBe(expected);
    expect(format.list(['a', 'b'])).toBe(messages === de ? 'a und b' : 'a and b');
  });

  it('takes the query client that it is given, else the app’s own, else one of its own', () => {
    const given = new QueryClient();
    const apps = new QueryClient();
    expect(contextOf({ queryClient: given }, apps).client).toBe(given);
    expect(contextOf({}, apps).client).toBe(apps);
    expect(contextOf().client).toBeInstanceOf(QueryClient);
  });

  it('does not put its own query client in the way of the app’s own queries', () => {
    const apps = new QueryClient();
    const onSeen = vi.fn();
    render(
      <QueryClientProvider client={apps}>
        <ConsentProvider backend={backend} queryClient={new QueryClient()}>
          <See onSeen={onSeen} />
        </ConsentProvider>
      </QueryClientProvider>,
    );
    expect(onSeen.mock.lastCall?.[0].client).not.toBe(apps);
    expect(onSeen.mock.lastCall?.[1]).toBe(apps);
  });

  it('holds a client that nobody else holds, so that focus makes it read again', async () => {
    const asked = fakeBackend({ standing: buildStanding });
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 0 } } });
    const { unmount } = render(
      <ConsentProvider backend={asked} queryClient={queryClient}>
        <Show />
      </ConsentProvider>,
    );
    await screen.findByText('ready');
    await queryClient.invalidateQueries({ refetchType: 'none' });
    window.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(asked.asked).toHaveLength(2));
    unmount();
    await queryClient.invalidateQueries({ refetchType: 'none' });
    window.dispatchEvent(new Event('visibilitychange'));
    expect(asked.asked).toHaveLength(2);
  });

  it('keeps what two tenants read apart in one query client', async () => {
    const queryClient = new QueryClient();
    const a = fakeBackend({ standing: buildStanding });
    const b = fakeBackend({ standing: buildStanding });
    render(
      <>
        <ConsentProvider backend={a} queryClient={queryClient} scope="a">
          <Show />
        </ConsentProvider>
        <ConsentProvider backend={b} queryClient={queryClient} scope="b">
          <Show />
        </ConsentProvider>
      </>,
    );
    await waitFor(() => expect(screen.getAllByText('ready')).toHaveLength(2));
    expect([a.asked, b.asked]).toEqual([['standings maria en'], ['standings maria en']]);
  });
});
