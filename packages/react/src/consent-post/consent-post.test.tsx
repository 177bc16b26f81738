import { configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createAdmin, type LedgerOptions, type Message, repairShop } from '@unticked/core';
import { expect, it, vi } from 'vitest';
import { eva, ledgerBackend } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentPost } from './consent-post.js';

configure({ reactStrictMode: true });

const DAY = 86_400_000;

function show(options: Partial<LedgerOptions> = {}, locale = 'en') {
  let now = Date.parse('2026-11-02T09:00:00.000Z');
  const post: Message[] = [];
  const deliver = async (message: Message) => void post.push(message);
  const made = ledgerBackend(eva, repairShop(), { clock: () => now, deliver, ...options });
  const admin = createAdmin(made.as(eva));
  const run = vi.spyOn(admin.post, 'run');
  const view = () =>
    render(
      <WithConsent backend={made.backend} admin={admin} locale={locale}>
        <ConsentPost />
      </WithConsent>,
    );
  return { view, run, admin, later: (days: number) => (now += days * DAY) };
}
const press = async () => userEvent.click(await screen.findByRole('button', { name: 'Run now' }));

it('says that nothing was ever sent, runs at a press, and says what was sent', async () => {
  show().view();
  await screen.findByText(/Nothing has been sent by itself yet: reminders will not go out/);
  await press();
  await screen.findByText('Done.');
  await screen.findByText(/^Last run 2 Nov 2026, .*: nothing was due\.$/);
});

it('says since when nothing went', async () => {
  const { view, admin, later } = show();
  await admin.post.run();
  later(2);
  view();
  await screen.findByText(/Nothing has been sent by itself since 2 Nov 2026/);
});

it('says that there is no way to send, and offers no run', async () => {
  const made = ledgerBackend(eva, repairShop());
  render(
    <WithConsent backend={made.backend} admin={createAdmin(made.as(eva))} locale="de">
      <ConsentPost />
    </WithConsent>,
  );
  await screen.findByText(/Bestätigungslinks und Erinnerungen werden nicht gesendet/);
  expect(screen.queryByRole('button')).toBeNull();
});

it('starts no second run while one goes on', async () => {
  const { view, run } = show();
  run.mockImplementation(() => new Promise(() => {}));
  view();
  await press();
  await press();
  expect(run).toHaveBeenCalledTimes(1);
  expect(screen.getByText('Running …')).toBeTruthy();
});
