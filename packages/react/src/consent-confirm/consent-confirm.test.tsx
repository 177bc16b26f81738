import { configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Act, Confirmed } from '@unticked/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, fakeBackend, silence } from '../fixtures/fake-backend.js';
import { logOf } from '../fixtures/ledger-backend.js';
import { asPerson } from '../fixtures/press.js';
import { waiting } from '../fixtures/waiting.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { de } from '../messages/de.js';
import { confirm } from '../messages/en/confirm.js';
import { ConsentConfirm } from './consent-confirm.js';
import type { ConsentConfirmProps } from './consent-confirm-default.js';

configure({ reactStrictMode: true });
afterEach(() => vi.restoreAllMocks());

const DAY = 86_400_000;
const confirmed: Confirmed = {
  outcome: 'confirmed',
  answers: [{ purposeId: 'news', channel: 'email', title: 'News and offers', locale: 'en' }],
};

type Confirm = (input: { readonly token: string; readonly act: Act }) => Promise<Confirmed>;
function show(confirm: Confirm, props: Partial<ConsentConfirmProps> = {}, locale = 'en') {
  const calls = vi.fn(confirm);
  const ui = (token: string) => (
    <WithConsent backend={{ ...fakeBackend({}), confirm: calls }} locale={locale}>
      <ConsentConfirm token={token} {...props} />
    </WithConsent>
  );
  return { calls, ui, ...render(ui('a-token')) };
}
const root = () => document.querySelector('[data-unticked="confirm"]');
const button = () => screen.getByRole('button');
const press = () => asPerson(() => userEvent.click(button()));
const says = () => screen.getByRole('status').textContent;

describe('the page behind a link', () => {
  it('sends nothing when it is shown, and says what a press does', () => {
    const { calls } = show(silence);
    expect(root()).toHaveAttribute('data-state', 'idle');
    expect(says()).toBe(confirm.intro);
    expect(button()).toHaveAccessibleName('Yes, I confirm');
    expect(calls).not.toHaveBeenCalled();
  });

  it('a press makes the waiting answer hold, and says what holds', async () => {
    const made = waiting();
    const token = await made.asked('c-1');
    const onConfirmed = vi.fn<NonNullable<ConsentConfirmProps['onConfirmed']>>();
    render(
      <WithConsent backend={made.backend}>
        <ConsentConfirm token={token} onConfirmed={onConfirmed} />
      </WithConsent>,
    );
    expect(await logOf(made.ledger, 'c-1')).not.toContain('given news email');
    await press();
    const list = await screen.findByRole('list', { name: 'You said yes to' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list).toHaveTextContent('News and offers by e-mail');
    expect(root()).toHaveAttribute('data-state', 'confirmed');
    expect(says()).toBe('Confirmed. Thank you.');
    expect(screen.queryByRole('button')).toBeNull();
    await waitFor(() => expect(screen.getByRole('status')).toHaveFocus());
    expect(await logOf(made.ledger, 'c-1')).toContain('given news email');
    expect(onConfirmed.mock.calls).toMatchObject([[{ outcome: 'confirmed' }, { reason: 'press' }]]);
    expect(onConfirmed.mock.calls[0]?.[1].event.type).toBe('click');
  });

  it('says how it was pressed and when: by keyboard here', async () => {
    const { calls } = show(async () => confirmed);
    await asPerson(() => userEvent.keyboard('{Tab}{Enter}'));
    expect(calls.mock.calls).toEqual([
      [{ token: 'a-token', act: { kind: 'keyboard_or_assistive', afterMs: expect.any(Number), changes: 1 } }],
    ]);
    expect(calls.mock.calls[0]?.[0].act.afterMs).toBeLessThan(60_000);
  });

  it('says that it was a pointer', async () => {
    const { calls } = show(async () => confirmed);
    await press();
    expect(calls.mock.calls[0]?.[0].act.kind).toBe('pointer');
  });

  it('a double press sends once', async () => {
    const { calls } = show(silence);
    await asPerson(() => userEvent.dblClick(button()));
    await press();
    expect(calls).toHaveBeenCalledTimes(1);
    expect(root()).toHaveAttribute('data-state', 'sending');
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    expect(says()).toBe('Confirming …');
  });

  it('a script’s press sends nothing, and a person’s still does', async () => {
    const { calls } = show(async () => confirmed);
    await userEvent.click(button());
    expect(calls).not.toHaveBeenCalled();
    expect(says()).toBe('Please press the button yourself');
    expect(root()).toHaveAttribute('data-state', 'idle');
    await press();
    expect(says()).toBe('Confirmed. Thank you.');
  });

  it('is kind to whoever comes again', async () => {
    const made = waiting();
    const token = await made.asked('c-1');
    await made.backend.confirm({ token, act: { kind: 'pointer', afterMs: 900, changes: 1 } });
    render(
      <WithConsent backend={made.backend}>
        <ConsentConfirm token={token} />
      </WithConsent>,
    );
    await press();
    expect(await screen.findByText('You confirmed this before. There is nothing more to do.')).toBeVisible();
    expect(screen.getByRole('list')).toHaveTextContent('News and offers by e-mail');
  });

  it('begins again for another link', async () => {
    const { calls, ui, rerender } = show(async () => confirmed);
    await press();
    rerender(ui('another'));
    expect(root()).toHaveAttribute('data-state', 'idle');
    await press();
    expect(calls.mock.calls.map(([{ token }]) => token)).toEqual(['a-token', 'another']);
  });

  it('is in German', async () => {
    const made = waiting();
    const token = await made.asked('c-1', 'de');
    render(
      <WithConsent backend={made.backend} locale="de">
        <ConsentConfirm token={token} />
      </WithConsent>,
    );
    expect(root()).toHaveAttribute('lang', 'de');
    expect(button()).toHaveAccessibleName('Ja, ich bestätige');
    await press();
    expect(await screen.findByText('Bestätigt. Vielen Dank.')).toBeVisible();
    expect(screen.getByRole('list')).toHaveTextContent('Neuigkeiten und Angebote per E-Mail');
  });

  it.each(['State', 'Button', 'Answers'] as const)('%s says that it needs a root', (part) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Part = ConsentConfirm[part];
    const alone = (
      <WithConsent backend={fakeBackend({})}>
        <Part />
      </WithConsent>
    );
    expect(() => render(alone)).toThrow(`\`ConsentConfirm.${part}\` must be used within \`ConsentConfirm.Root\``);
  });
});

describe('what went wrong', () => {
  const open = async (token: string, made = waiting()) => {
    render(
      <WithConsent backend={made.backend}>
        <ConsentConfirm token={token} />
      </WithConsent>,
    );
    await press();
  };

  it('says that a link was never sent', async () => {
    await open('never-sent');
    expect(await screen.findByText(confirm.unknownLink)).toBeVisible();
    expect(root()).toHaveAttribute('data-state', 'error');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that a link is too old', async () => {
    const made = waiting();
    const token = await made.asked('c-1');
    made.later(8 * DAY);
    await open(token, made);
    expect(await screen.findByText(/This link is too old\. Ask us again/)).toBeVisible();
  });

  it('says that another answer came since', async () => {
    const made = waiting();
    const token = await made.asked('c-1');
    await made.answered('c-1', 'refused');
    await open(token, made);
    expect(await screen.findByText(/You have answered this again since/)).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it.each(['unavailable', 'indefinite'])('where nothing came back (%s), the same button tries again', async (code) => {
    let down = true;
    const { calls } = show(async () => {
      if (down) throw failure(code, true);
      return confirmed;
    });
    await press();
    expect(says()).toBe(confirm.unreachable);
    expect(root()).toHaveAttribute('data-state', 'error');
    down = false;
    await press();
    expect(says()).toBe(confirm.confirmed);
    expect(calls).toHaveBeenCalledTimes(2);
  });

  it('has a sentence for what it does not know', async () => {
    show(() => Promise.reject(new Error('?')), {}, 'de');
    await press();
    expect(says()).toBe(de.errors.other);
  });
});
