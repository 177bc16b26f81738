import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { AskAnswer, ConsentBackend } from '@unticked/core';
import { expect, it, vi } from 'vitest';
import { failure, fakeBackend, silence } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentAskGate } from './consent-ask-gate.js';

const until = '2027-05-03T09:00:00.000Z' as Extract<AskAnswer, { allowed: false }>['until']; // an instant
const gate = () => document.querySelector('[data-unticked="gate"]');
const ask = () => screen.queryByRole('button', { name: 'Ask by e-mail' });

function show(mayAskMany: ConsentBackend['mayAskMany'], locale = 'en') {
  render(
    <WithConsent backend={{ ...fakeBackend({}), mayAskMany }} locale={locale}>
      <ConsentAskGate subjectId="maria" purpose="news" channel="email">
        <button type="button">Ask by e-mail</button>
      </ConsentAskGate>
    </WithConsent>,
  );
}

it('shows the way to ask where nothing speaks against it', async () => {
  const mayAskMany = vi.fn<ConsentBackend['mayAskMany']>(async () => [{ allowed: true }]);
  show(mayAskMany);
  await waitFor(() => expect(ask()).toBeVisible());
  expect(gate()).toBeNull();
  expect(mayAskMany.mock.calls.map(([question]) => question)).toEqual([
    { subjectIds: ['maria'], purposeId: 'news', channel: 'email' },
  ]);
});

it('says from when on the person may be asked again', async () => {
  show(async () => [{ allowed: false, until }]);
  expect(await screen.findByText('The person said no. You may ask again from 3 May 2027.')).toBeVisible();
  expect(ask()).toBeNull();
  expect(gate()).toHaveAttribute('data-state', 'too_soon');
});

it('says it in German', async () => {
  show(async () => [{ allowed: false, until }], 'de');
  expect(await screen.findByText(/Ab 3\. Mai 2027 dürfen Sie wieder fragen/)).toBeVisible();
});

it('is shut while nobody knows, and tries again on demand', async () => {
  let down = true;
  show(async () => {
    if (down) throw failure('forbidden');
    return [{ allowed: true }];
  });
  await waitFor(() => expect(gate()).toHaveAttribute('data-state', 'error'));
  expect(ask()).toBeNull();
  down = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(ask()).toBeVisible());
});

it('is shut while it loads, and where the answer was forgotten', async () => {
  show(silence);
  expect(gate()).toHaveAttribute('data-state', 'loading');
  document.body.innerHTML = '';
  show(async () => []);
  await waitFor(() => expect(gate()).toHaveAttribute('data-state', 'error'));
});
