import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { GateReason, Remedy } from '@unticked/core';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allowed, refused } from '../fixtures/build-standing.js';
import { type FakeAnswers, failure, fakeBackend, silence } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { en } from '../messages/en.js';
import { ConsentGate } from './consent-gate.js';
import { useMayContact } from './use-may-contact.js';

const guarded = (
  <ConsentGate subjectId="maria" purpose="news" channel="sms">
    <button type="button">Send SMS</button>
  </ConsentGate>
);

function show(gate: NonNullable<FakeAnswers['gate']>, ui = guarded) {
  const backend = fakeBackend({ gate });
  const client = new QueryClient();
  const view = render(
    <WithConsent backend={backend} queryClient={client}>
      {ui}
    </WithConsent>,
  );
  return { backend, client, ...view };
}

const send = () => screen.queryByRole('button', { name: 'Send SMS' });
const closed = () => document.querySelector('[data-unticked="gate"]');

afterEach(() => onlineManager.setOnline(true));

describe('ConsentGate', () => {
  it('shows what it guards where the ledger allows it, with nothing around it', async () => {
    const { container } = show(() => allowed());
    await screen.findByRole('button', { name: 'Send SMS' });
    expect(container.innerHTML).toBe('<button type="button">Send SMS</button>');
  });

  it('says why not and what to do', async () => {
    show(() => refused('not_asked', { remedy: 'ask' }));
    expect(await screen.findByText('Not allowed: never asked. Ask the person first.')).toBeVisible();
    expect(send()).toBeNull();
    expect(closed()).toHaveAttribute('data-state', 'refused');
    expect(closed()).toHaveAttribute('data-reason', 'not_asked');
    expect(closed()).toHaveAttribute('data-remedy', 'ask');
  });

  it('has words for every reason and every remedy', async () => {
    const reasons = Object.keys(en.common.reason) as GateReason[];
    const remedies = Object.keys(en.gate.remedy) as Remedy[];
    for (const [index, reason] of reasons.entries()) {
      const remedy = remedies[index % remedies.length] ?? 'none';
      const { unmount } = show(() => refused(reason, { remedy }));
      await waitFor(() => expect(closed()).toHaveAttribute('data-state', 'refused'));
      expect(closed()?.textContent).toBe(`Not allowed: ${en.common.reason[reason]}. ${en.gate.remedy[remedy]}`);
      unmount();
    }
  });

  it('lets through what is only observed', async () => {
    show(() => refused('withdrawn', { enforced: false }));
    expect(await screen.findByRole('button', { name: 'Send SMS' })).toBeVisible();
    expect(closed()).toBeNull();
  });

  it('shuts what is allowed and observed as little as what is allowed and enforced', async () => {
    show(() => allowed({ enforced: false }));
    expect(await screen.findByRole('button', { name: 'Send SMS' })).toBeVisible();
  });

  it('asks about a use without a channel', async () => {
    const { backend } = show(
      () => allowed({ ground: 'contract' }),
      <ConsentGate subjectId="maria" purpose="repair">
        may keep
      </ConsentGate>,
    );
    await screen.findByText('may keep');
    expect(backend.asked).toEqual(['mayContactMany maria repair undefined']);
  });

  it('asks again about another person at once, and shows nothing of the first', async () => {
    const backend = fakeBackend({ gate: (id) => (id === 'maria' ? allowed() : silence()) });
    const ui = (subjectId: string) => (
      <WithConsent backend={backend}>
        <ConsentGate subjectId={subjectId} purpose="news" channel="sms">
          <button type="button">Send SMS</button>
        </ConsentGate>
      </WithConsent>
    );
    const { rerender } = render(ui('maria'));
    await screen.findByRole('button', { name: 'Send SMS' });
    rerender(ui('paul'));
    expect(send()).toBeNull();
    expect(closed()).toHaveAttribute('data-state', 'loading');
  });
});

describe('what is not known', () => {
  it('is shut while loading', () => {
    show(silence);
    expect(send()).toBeNull();
    expect(closed()).toHaveAttribute('data-state', 'loading');
    expect(screen.getByText(/Loading/)).toBeVisible();
  });

  it('is shut after an error, and tries again on demand', async () => {
    let down = true;
    show(() => {
      if (down) throw failure('forbidden');
      return allowed();
    });
    expect(await screen.findByText(/You may not do this/)).toBeVisible();
    expect(closed()).toHaveAttribute('data-state', 'error');
    expect(send()).toBeNull();
    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Send SMS' })).toBeVisible();
  });

  it('is shut offline', async () => {
    onlineManager.setOnline(false);
    show(() => Promise.reject(failure('unavailable')));
    expect(await screen.findByText(/You are offline/)).toBeVisible();
    expect(closed()).toHaveAttribute('data-state', 'offline');
  });

  it('is allowed offline by a ledger in this browser', async () => {
    onlineManager.setOnline(false);
    show(() => allowed());
    expect(await screen.findByRole('button', { name: 'Send SMS' })).toBeVisible();
  });

  it('is shut where the backend forgot an answer', async () => {
    const backend = { ...fakeBackend({}), mayContactMany: async () => [] };
    render(<WithConsent backend={backend}>{guarded}</WithConsent>);
    await waitFor(() => expect(closed()).toHaveAttribute('data-state', 'error'));
  });

  it('is shut again when an old yes could not be read again', async () => {
    let down = false;
    const { client } = show(() => {
      if (down) throw failure('forbidden');
      return allowed();
    });
    await screen.findByRole('button', { name: 'Send SMS' });
    down = true;
    await act(() => client.invalidateQueries());
    await waitFor(() => expect(closed()).toHaveAttribute('data-state', 'error'));
    expect(send()).toBeNull();
  });

  it('does not open by an answer that nobody looked at for longer than it stays fresh', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const backend = fakeBackend({ gate: () => allowed() });
    const client = new QueryClient();
    const ui = (shown: boolean) => (
      <WithConsent backend={backend} queryClient={client}>
        {shown && guarded}
      </WithConsent>
    );
    const { rerender } = render(ui(true));
    await screen.findByRole('button', { name: 'Send SMS' });
    rerender(ui(false));
    await act(() => vi.advanceTimersByTimeAsync(6_000));
    rerender(ui(true));
    expect(closed()).toHaveAttribute('data-state', 'loading');
    vi.useRealTimers();
  });
});

function Row({ id }: { readonly id: string }) {
  const { state, open } = useMayContact({ subjectId: id, purpose: 'news', channel: 'sms' });
  return <li>{`${id} ${state} ${open}`}</li>;
}

describe('useMayContact', () => {
  it('asks once for a list of people, and gives each the answer', async () => {
    const ids = ['maria', 'paul', 'eva'];
    const answers = { maria: allowed(), paul: refused('withdrawn'), eva: refused('withdrawn', { enforced: false }) };
    const { backend } = show(
      (id) => answers[id as keyof typeof answers],
      <ul>
        {ids.map((id) => (
          <Row key={id} id={id} />
        ))}
      </ul>,
    );
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(
      ids.map((id) => `${id} loading false`),
    );
    await screen.findByText('maria allowed true');
    expect(screen.getByText('paul refused false')).toBeVisible();
    expect(screen.getByText('eva observed true')).toBeVisible();
    expect(backend.asked).toEqual(['mayContactMany maria,paul,eva news sms']);
  });

  it('says where it belongs', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Row id="maria" />)).toThrow('`useMayContact` must be used within `ConsentProvider`');
    vi.restoreAllMocks();
  });
});

describe('the parts', () => {
  it('can be arranged by the host', async () => {
    show(
      () => refused('withdrawn'),
      <ConsentGate.Root subjectId="maria" purpose="news" channel="sms">
        <ConsentGate.Closed className="mine" />
        <ConsentGate.Open>never</ConsentGate.Open>
      </ConsentGate.Root>,
    );
    await waitFor(() => expect(closed()).toHaveAttribute('data-state', 'refused'));
    expect(closed()).toHaveClass('mine');
    expect(screen.queryByText('never')).toBeNull();
  });

  it.each(['Open', 'Closed'] as const)('%s says that it needs a root', (part) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Part = ConsentGate[part];
    expect(() => show(silence, <Part />)).toThrow(`\`ConsentGate.${part}\` must be used within \`ConsentGate.Root\``);
    vi.restoreAllMocks();
  });
});

it('gives HTML from a server that is shut, and is taken over without a word in the console', async () => {
  const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const ui = <WithConsent backend={fakeBackend({ gate: () => allowed() })}>{guarded}</WithConsent>;
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(ui);
  expect(container.innerHTML).not.toContain('Send SMS');
  render(ui, { container, hydrate: true });
  await screen.findByRole('button', { name: 'Send SMS' });
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
