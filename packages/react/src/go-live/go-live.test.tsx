import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import { buildList, createAdmin, createBackend, createLedger, createMemoryStore, repairShop } from '@unticked/core';
import { describe, expect, it, vi } from 'vitest';
import { eva } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { GoLive } from './go-live.js';
import type { ObservedCount } from './go-live-port.js';

configure({ reactStrictMode: true });

const seen: ObservedCount = {
  purposeId: 'news',
  channel: 'email',
  contacts: 14,
  people: 9,
  since: '2026-11-03T08:00:00.000Z',
  byReason: { not_asked: 4, unknown_subject: 10 },
};

function show(observed: readonly ObservedCount[] = [seen]) {
  const modes = new Map<string, 'observe' | 'enforce'>([['repair', 'enforce']]);
  const { as } = createLedger({
    store: createMemoryStore(),
    policies: [repairShop()],
    enforcement: (id) => modes.get(id) ?? 'observe',
  });
  const ledger = as(eva);
  const admin = createAdmin(ledger);
  const onEnforce = vi.fn(async (id: string) => {
    modes.set(id, 'enforce');
  });
  const people = ['c-1', 'c-2', 'c-3'].map((subjectId) => ({ subjectId }));
  const build = vi.fn((query: Parameters<typeof buildList>[1]) => buildList(admin.lists, query, people));
  render(
    <WithConsent backend={createBackend(ledger)} admin={admin}>
      <GoLive observed={observed} build={build} onEnforce={onEnforce} />
    </WithConsent>,
  );
  return { ledger, onEnforce, build };
}
const purpose = async (name: RegExp) => {
  const found = (await screen.findByText(name, { selector: 'strong' })).closest('li');
  if (!found) throw new Error('a purpose is a line of a list');
  return within(found);
};

describe('GoLive', () => {
  it('says of each thing whether it is there, and what to do', async () => {
    show();
    await screen.findByText('Still missing: 2');
    expect(screen.getByText('Log on a disk').closest('li')).toHaveTextContent(/missing.*Give the ledger a store/);
    expect(screen.getByText('Wording published').closest('li')).toHaveTextContent('ready');
    expect(screen.getByText('Scans and recordings').closest('li')).toHaveTextContent('works without it');
  });

  it('shows what observing showed, by channel and reason', async () => {
    show();
    const news = await purpose(/News/);
    news.getByText(/Would have been blocked by e-mail since 3 Nov 2026: 14\. People: 9\./);
    expect(news.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('14'),
      'No entries about this person: 10',
      'Never asked: 4',
    ]);
    (await purpose(/^Messages about/)).getByText('Nothing was sent yet that would have been blocked.');
  });

  it('says the effect before it switches on, and does nothing if it is not confirmed', async () => {
    const { onEnforce, build } = show();
    const news = await purpose(/News/);
    expect(build).not.toHaveBeenCalled();
    fireEvent.click(news.getByRole('button', { name: /^Switch on/ }));
    await news.findByText('From now on 3 of 3 would not be contacted by e-mail.');
    news.getByText('From now on 3 of 3 would not be contacted by SMS.');
    fireEvent.click(news.getByRole('button', { name: 'Not yet' }));
    expect(news.queryByText(/From now on/)).toBeNull();
    expect(onEnforce).not.toHaveBeenCalled();
  });

  it('names those of whom there is no entry at all, where that is what keeps them out', async () => {
    show();
    const messages = await purpose(/^Messages about/);
    fireEvent.click(messages.getByRole('button', { name: /^Switch on/ }));
    await messages.findByText(/^Without any entry: 3\./);
  });

  it('switches on once it is confirmed', async () => {
    const { onEnforce, ledger } = show();
    const news = await purpose(/News/);
    fireEvent.click(news.getByRole('button', { name: /^Switch on/ }));
    fireEvent.click(await news.findByRole('button', { name: 'Yes, switch it on' }));
    await news.findByText(/^Switched on: News/);
    await news.findByText('Switched on: what is not allowed is blocked.');
    expect(onEnforce.mock.calls).toEqual([['news']]);
    await expect(
      ledger.assertMayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' }),
    ).rejects.toMatchObject({ code: 'not_allowed' });
    expect(news.queryByRole('button')).toBeNull();
    expect(screen.getByText(/^News/, { selector: 'strong' }).closest('li')).toContainElement(
      document.activeElement as HTMLElement, // the page's own, if nothing has the focus
    );
  });

  it('says so where switching failed, and offers it again', async () => {
    const { onEnforce } = show();
    onEnforce.mockRejectedValueOnce(new Error('no connection'));
    const news = await purpose(/News/);
    fireEvent.click(news.getByRole('button', { name: /^Switch on/ }));
    fireEvent.click(await news.findByRole('button', { name: 'Yes, switch it on' }));
    await news.findByText(/Nothing was switched on; try again/);
    news.getByRole('button', { name: /^Switch on/ });
  });
});
