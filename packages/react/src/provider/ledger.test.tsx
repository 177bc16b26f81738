import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  type Answer,
  type Capture,
  createBackend,
  createLedger,
  createMemoryStore,
  type Ledger,
  repairShop,
} from '@unticked/core';
import { describe, expect, it } from 'vitest';
import { ConsentGate } from '../consent-gate/consent-gate.js';
import { ConsentHistory } from '../consent-history/consent-history.js';
import { ConsentPills } from '../consent-pills/consent-pills.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { queryKeys } from './query-keys.js';

const clerk = { type: 'staff', id: 'eva', name: 'Eva K.', place: 'Linz shop' } as const;

function shop() {
  let now = Date.parse('2026-11-20T09:00:00.000Z');
  let ids = 0;
  const factory = createLedger({
    store: createMemoryStore(),
    policies: [repairShop()],
    clock: () => (now += 1_000),
    ids: () => `id-${String(++ids).padStart(20, '0')}`,
  });
  const ledger = factory.as(clerk);
  const client = new QueryClient();
  const ui = (
    <WithConsent backend={createBackend(ledger)} queryClient={client} actor={clerk}>
      <ConsentPills subjectId="maria" />
      <ConsentGate subjectId="maria" purpose="news" channel="email">
        <button type="button">Send e-mail</button>
      </ConsentGate>
      <ConsentHistory subjectId="maria" />
    </WithConsent>
  );
  return { ledger, client, ui };
}

async function save(ledger: Ledger, answers: readonly Answer[], capture: Capture = { method: 'in_person' }) {
  const { presentation } = await ledger.form({ audience: 'clerk' });
  const id = `submission-${answers.map(({ answer }) => answer).join('-')}-000000`;
  await ledger.submit({ subjectId: 'maria', submission: { id, presentation, mode: 'read_aloud', answers, capture } });
}

const pill = () => document.querySelector('[data-topic="marketing"]');
const send = () => screen.queryByRole('button', { name: 'Send e-mail' });

describe('pills, gate and history of one ledger', () => {
  it('say the same of somebody it has never seen', async () => {
    render(shop().ui);
    await waitFor(() => expect(pill()).toHaveTextContent('Marketing: Never asked'));
    expect(await screen.findByText('Not allowed: never asked. Ask the person first.')).toBeVisible();
    expect(screen.getByText('Nothing is recorded about this person yet.')).toBeVisible();
    expect(send()).toBeNull();
  });

  it('follow a yes and its withdrawal, with the very words', async () => {
    const { ledger, client, ui } = shop();
    const follow = () => act(() => client.invalidateQueries({ queryKey: queryKeys.subject('', 'maria') }));
    await save(ledger, [
      { questionId: 'repair', answer: 'acknowledged' },
      { questionId: 'news', channel: 'email', answer: 'given' },
    ]);
    render(ui);
    await waitFor(() => expect(pill()).toHaveTextContent('Marketing: E-mail only'));
    expect(await screen.findByRole('button', { name: 'Send e-mail' })).toBeVisible();
    const [yes] = await screen.findAllByText(/Said yes:/);
    expect(yes).toHaveTextContent(/^Said yes: .+ by e-mail$/);
    expect(yes?.closest('li')).toHaveTextContent(/In person, Eva K\., Linz shop\. Text v2, English, read out/);
    expect(screen.getAllByText(/Left empty:/)[0]).toHaveTextContent(/by SMS$/);

    const [text] = screen.getAllByRole('button', { name: 'Show the text' });
    if (text) await userEvent.click(text);
    expect(await screen.findByRole('blockquote')).toHaveAttribute('lang', 'en');

    await save(ledger, [{ questionId: 'news', channel: 'email', answer: 'withdrawn' }], { method: 'phone' });
    await follow();
    await waitFor(() => expect(pill()).toHaveTextContent('Marketing: Withdrawn'));
    expect(send()).toBeNull();
    expect(screen.getByText('Not allowed: took it back. Please leave it at that.')).toBeVisible();
    expect(screen.getByText(/Took back:/).closest('li')).toHaveTextContent(/By phone, Eva K\., Linz shop/);
    expect(screen.getByText('Entries unchanged since 20 Nov 2026')).toBeVisible();
  });

  it('say what the controller did', async () => {
    const { ledger, ui } = shop();
    await save(ledger, [{ questionId: 'news', channel: 'email', answer: 'given' }]);
    await ledger.measure({
      subjectId: 'maria',
      id: 'measure-1-00000000000000',
      measures: [{ kind: 'suppressed', reason: 'Letter of 1 July' }],
    });
    render(ui);
    await waitFor(() => expect(pill()).toHaveTextContent('Marketing: Blocked'));
    expect(await screen.findByText(/Do not contact: everything/)).toBeVisible();
    expect(screen.getByText(/Reason: Letter of 1 July/)).toBeVisible();
    expect(send()).toBeNull();
  });
});
