import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildNotice } from '../fixtures/build-notice.js';
import { buildPill, buildStanding, dataPill, refused, smsOnly } from '../fixtures/build-standing.js';
import { type FakeAnswers, failure, fakeBackend, silence } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { queryKeys } from '../provider/query-keys.js';
import { ConsentPills } from './consent-pills.js';

const standing = (id: string) => buildStanding(id, [dataPill(), smsOnly()]);

function show(answers: FakeAnswers = { standing, notice: buildNotice }, ui = <ConsentPills subjectId="maria" />) {
  const backend = fakeBackend(answers);
  const client = new QueryClient();
  const wrapped = (
    <WithConsent backend={backend} queryClient={client}>
      {ui}
    </WithConsent>
  );
  return { backend, client, wrapped, ...render(wrapped) };
}

const pills = () => screen.queryAllByRole('button', { expanded: false });
const marketing = () => screen.findByRole('button', { name: 'Marketing: SMS only' });

afterEach(() => onlineManager.setOnline(true));

describe('ConsentPills', () => {
  it('says in two pills what holds, topic and words in their names', async () => {
    show();
    expect(await marketing()).toBeVisible();
    expect(screen.getByRole('button', { name: 'Data: May keep' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Consent' })).toHaveAttribute('data-state', 'ready');
  });

  it('tells tone, word and topic to a style sheet, and hides the mark from assistive technology', async () => {
    show();
    const pill = await marketing();
    expect(pill).toHaveAttribute('data-unticked', 'pills-pill');
    expect(pill).toHaveAttribute('data-tone', 'partly');
    expect(pill).toHaveAttribute('data-word', 'only');
    expect(pill).toHaveAttribute('data-topic', 'marketing');
    expect(pill.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(pill.querySelector('svg')).toHaveAttribute('data-icon', 'half');
  });

  it('asks the backend once for fifty people', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `c${index}`);
    const { backend } = show(
      { standing },
      <div>
        {ids.map((id) => (
          <ConsentPills key={id} subjectId={id} compact />
        ))}
      </div>,
    );
    // By selector: asking for the role of a hundred buttons takes jsdom seconds.
    await waitFor(() => expect(document.querySelectorAll('[data-unticked="pills-pill"]')).toHaveLength(100));
    expect(backend.asked).toEqual([`standings ${ids.join(',')} en`]);
  });

  it('asks for its texts in the person’s language', async () => {
    const backend = fakeBackend({ standing });
    render(
      <WithConsent backend={backend} locale="en" textLocale="de">
        <ConsentPills subjectId="maria" />
      </WithConsent>,
    );
    await marketing();
    expect(backend.asked).toEqual(['standings maria de']);
  });

  it('speaks German', async () => {
    render(
      <WithConsent backend={fakeBackend({ standing })} locale="de">
        <ConsentPills subjectId="maria" />
      </WithConsent>,
    );
    expect(await screen.findByRole('button', { name: 'Werbung: Nur SMS' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Einwilligung' })).toHaveAttribute('lang', 'de');
  });

  it('follows a save', async () => {
    let pill = smsOnly();
    const { client } = show({ standing: (id) => buildStanding(id, [pill]) });
    await marketing();
    pill = buildPill();
    await act(() => client.invalidateQueries({ queryKey: queryKeys.subject('', 'maria') }));
    expect(await screen.findByRole('button', { name: 'Marketing: May contact' })).toBeVisible();
  });
});

describe('the why', () => {
  it('opens with the answers of the pill, and says so', async () => {
    show();
    const pill = await marketing();
    expect(pill).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(pill);
    expect(pill).toHaveAttribute('aria-expanded', 'true');
    const why = document.getElementById(pill.getAttribute('aria-controls') ?? '');
    expect(why).toBeVisible();
    const lines = within(why ?? document.body).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringContaining('News and offers by SMS: yes since 4 March 2025, in person, Eva K., Linz shop, text v3'),
      expect.stringContaining('News and offers by e-mail: took it back on 12 June 2026, by phone, Paul R., text v3'),
    ]);
    expect(lines.map((line) => line.dataset.tone)).toEqual(['ok', 'no']);
    expect(lines[1]).toHaveTextContent('Entry 15');
  });

  it('shows the exact text on demand', async () => {
    const { backend } = show();
    await userEvent.click(await marketing());
    const [first] = screen.getAllByRole('button', { name: 'Show the text' });
    if (first) await userEvent.click(first);
    expect(await screen.findByText(/May Acme Repairs e-mail or text you news/)).toBeVisible();
    expect(backend.asked).toContain('notice sha256-news-en');
  });

  it('shows one pill’s answers at a time', async () => {
    show();
    await userEvent.click(await marketing());
    await userEvent.click(screen.getByRole('button', { name: 'Data: May keep' }));
    expect(await marketing()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('listitem')).toHaveTextContent('Information about your repair: allowed by contract');
    await userEvent.click(screen.getByRole('button', { name: 'Data: May keep' }));
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('closes with Escape from within, and focus goes back to the pill', async () => {
    const closeDialog = vi.fn();
    show(
      undefined,
      <fieldset onKeyDown={closeDialog}>
        <ConsentPills subjectId="maria" />
      </fieldset>,
    );
    const pill = await marketing();
    await userEvent.click(pill);
    await userEvent.tab();
    expect(screen.getAllByRole('button', { name: 'Show the text' })[0]).toHaveFocus();
    closeDialog.mockClear();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(pill).toHaveFocus();
    expect(closeDialog).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(closeDialog).toHaveBeenCalledOnce();
  });

  it('works by keyboard alone', async () => {
    show();
    await marketing();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('in a row of a table closes when focus leaves it, and not when a click lands in it', async () => {
    show(
      undefined,
      <>
        <ConsentPills subjectId="maria" compact />
        <button type="button">elsewhere</button>
      </>,
    );
    await userEvent.click(await marketing());
    const [line] = screen.getAllByRole('listitem');
    if (line) await userEvent.click(line);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(screen.getByText('elsewhere'));
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('elsewhere stays open while the reader looks for more', async () => {
    show(
      undefined,
      <>
        <ConsentPills subjectId="maria" />
        <button type="button">elsewhere</button>
      </>,
    );
    await userEvent.click(await marketing());
    await userEvent.click(screen.getByText('elsewhere'));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('what is not known', () => {
  const state = () => screen.getByRole('group').dataset.state;

  it('never looks like an answer while loading', () => {
    show({ standing: silence });
    expect(state()).toBe('loading');
    expect(screen.getByText(/Loading/)).toBeVisible();
    expect(pills()).toEqual([]);
    expect(document.querySelector('[data-tone]')).toBeNull();
  });

  it('says why it failed, without a pill, and tries again on demand', async () => {
    let down = true;
    show({
      standing: (id) => {
        if (down) throw failure('forbidden');
        return standing(id);
      },
    });
    expect(await screen.findByText(/You may not do this/)).toBeVisible();
    expect(state()).toBe('error');
    expect(document.querySelector('[data-tone]')).toBeNull();
    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await marketing()).toBeVisible();
  });

  it('says offline', async () => {
    onlineManager.setOnline(false);
    show({ standing: () => Promise.reject(failure('unavailable')) });
    expect(await screen.findByText(/You are offline/)).toBeVisible();
    expect(state()).toBe('offline');
  });

  it('takes back an old yes that could not be read again', async () => {
    let down = false;
    const { client } = show({
      standing: (id) => {
        if (down) throw failure('forbidden');
        return buildStanding(id);
      },
    });
    expect(await screen.findByRole('button', { name: 'Marketing: May contact' })).toBeVisible();
    down = true;
    await act(() => client.invalidateQueries());
    await screen.findByText(/You may not do this/);
    expect(screen.queryByText('May contact')).toBeNull();
  });

  it('says that nothing was asked where no purpose is in force', async () => {
    show({ standing: (id) => buildStanding(id, []) });
    expect(await screen.findByText('Nothing asked')).toBeVisible();
  });

  it('leaves out a topic that no purpose has', async () => {
    show({ standing: (id) => buildStanding(id, [dataPill()]) });
    await screen.findByRole('button', { name: 'Data: May keep' });
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('the parts', () => {
  it('can be arranged by the host', async () => {
    show(
      undefined,
      <ConsentPills.Root subjectId="maria" className="mine" aria-label="Werbung">
        <ConsentPills.Pill topic="marketing" className="pill" />
        <ConsentPills.Why className="why" />
      </ConsentPills.Root>,
    );
    expect(await marketing()).toHaveClass('pill');
    expect(screen.getByRole('group', { name: 'Werbung' })).toHaveClass('mine');
    expect(screen.queryByText('May keep')).toBeNull();
  });

  it('let the host do something else on a click', async () => {
    show(
      undefined,
      <ConsentPills.Root subjectId="maria">
        <ConsentPills.Pill topic="marketing" onClick={(event) => event.preventDefault()} />
        <ConsentPills.Why />
      </ConsentPills.Root>,
    );
    await userEvent.click(await marketing());
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it.each(['State', 'Pill', 'Why'] as const)('%s says that it needs a root', (part) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Part = ConsentPills[part];
    expect(() => show(undefined, <Part topic="data" />)).toThrow(
      `\`ConsentPills.${part}\` must be used within \`ConsentPills.Root\``,
    );
    vi.restoreAllMocks();
  });
});

describe('HTML from a server', () => {
  it('is taken over without a word in the console', async () => {
    const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const ui = (
      <WithConsent backend={fakeBackend({ standing })}>
        <ConsentPills subjectId="maria" />
        <ConsentPills subjectId="paul" compact />
      </WithConsent>
    );
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(ui);
    expect(container.textContent).toContain('Loading');
    expect(container.innerHTML).not.toContain('data-tone');
    render(ui, { container, hydrate: true });
    await waitFor(() => expect(within(container).getAllByRole('button')).toHaveLength(4));
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('has what the host read before', async () => {
    const client = new QueryClient();
    client.setQueryData(
      queryKeys.standing('', 'maria', 'en'),
      buildStanding('maria', [
        buildPill({ word: 'said_no', tone: 'no', cells: [{ ...buildPill().cells[0]!, gate: refused('refused') }] }),
      ]),
    );
    const html = renderToString(
      <WithConsent backend={fakeBackend({ standing })} queryClient={client}>
        <ConsentPills subjectId="maria" />
      </WithConsent>,
    );
    expect(html).toContain('Said no');
  });
});
