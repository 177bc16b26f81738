import { configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ConsentPreferences, renderStatus } from '@unticked/core';
import { describe, expect, it, vi } from 'vitest';
import { failure } from '../fixtures/fake-backend.js';
import { logOf } from '../fixtures/ledger-backend.js';
import { type Linked, linked, remindingShop } from '../fixtures/linked.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { PreferenceCenter } from './preference-center.js';

configure({ reactStrictMode: true });

function show(made: Linked, token: string, locale = 'en', preferences: ConsentPreferences = made.preferences) {
  const onChanged = vi.fn();
  render(
    <WithConsent backend={made.backend} locale={locale}>
      <PreferenceCenter token={token} preferences={preferences} onChanged={onChanged} render={renderStatus} />
    </WithConsent>,
  );
  return onChanged;
}
const says = () => screen.getByRole('status').textContent;
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('the page behind a link', () => {
  it('shows the masked address, who asks, the text and how it stands, and writes nothing', async () => {
    const made = linked();
    const token = await made.link('yes');
    const before = await logOf(made.ledger, 'maria');
    show(made, token);
    await screen.findByText(/This is about m…a@m…e\./);
    expect(screen.getByText('You said yes, since 2 Nov 2026, until 2 Nov 2028')).toBeTruthy();
    expect(screen.getAllByText('Responsible: Acme Repairs GmbH')).toHaveLength(3);
    expect(document.body.textContent).not.toMatch(/maria@|Eva|SMS you/);
    expect(await logOf(made.ledger, 'maria')).toEqual(before);
  });

  it('withdraws in one press, says what changed, and offers to give in one press', async () => {
    const made = linked();
    const onChanged = show(made, await made.link('yes'));
    await press('No, stop this News and offers by e-mail');
    await screen.findByText('Saved. News and offers by e-mail: taken back.');
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(await logOf(made.ledger, 'maria')).toContain('withdrawn news email');
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Yes, you may News and offers by e-mail' })).toBeTruthy();
  });

  it('takes no yes from a script, and every no', async () => {
    const made = linked();
    show(made, await made.link());
    await press(/^Yes, you may/);
    expect(says()).toBe('Please press the button yourself.');
    expect(await logOf(made.ledger, 'maria')).toEqual([]);
    await press(/^No, stop this/);
    await screen.findByText('Saved. News and offers by e-mail: no.');
  });

  it('offers to go on with what ends soon beside its end, by a press of the person alone', async () => {
    const made = linked(remindingShop);
    await made.link('yes');
    made.later(710 * 86_400_000);
    show(made, await made.link());
    await screen.findByText('You said yes, since 2 Nov 2026, until 2 Nov 2028');
    const news = ['Yes, go on News and offers by e-mail', 'No, stop this News and offers by e-mail'];
    expect(screen.getAllByRole('button', { name: /News and offers/ })).toEqual(
      news.map((name) => screen.getByRole('button', { name })),
    );
    await press(/^Yes, go on/);
    expect(says()).toBe('Please press the button yourself.');
    expect(await logOf(made.ledger, 'maria')).not.toContain('renewed news email');
  });

  it('ends all advertising in one press, by every channel', async () => {
    const made = linked();
    show(made, await made.link('yes'));
    await press('No advertising at all');
    await screen.findByText(/News and offers by e-mail: taken back; News and offers by SMS: taken back\./);
    await press('No advertising at all');
    await screen.findByText('It was so already.');
  });

  it.each([
    ['unknown', async () => 'x'.repeat(43), 'We do not know this link. Open the one in the newest message from us.'],
    [
      'too old',
      async (made: Linked) => {
        const token = await made.link();
        made.later(31 * 86_400_000);
        return token;
      },
      'This link is too old. Ask us again, and we send you a new one.',
    ],
  ])('says that a link is %s, and offers nothing', async (_what, token, words) => {
    const made = linked();
    show(made, await token(made));
    await screen.findByText(words);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('keeps what it showed where there is no connection, so that the button can be pressed again', async () => {
    const made = linked();
    const token = await made.link('yes');
    let down = true;
    const byToken: ConsentPreferences['byToken'] = (one) => ({
      ...made.preferences.byToken(one),
      submit: (...all) =>
        down ? Promise.reject(failure('unavailable', true)) : made.preferences.byToken(one).submit(...all),
    });
    show(made, token, 'en', { ...made.preferences, byToken });
    await press(/^No, stop this/);
    await screen.findByText(/There is no connection/);
    down = false;
    await press(/^No, stop this/);
    await screen.findByText(/^Saved\./);
  });

  it('speaks German, texts included', async () => {
    const made = linked();
    show(made, await made.link('yes'), 'de');
    await press(/^Nein, beenden/);
    await screen.findByText('Gespeichert. Neuigkeiten und Angebote per E-Mail: widerrufen.');
  });
});

describe('everything held', () => {
  const code = () => screen.findByRole('textbox', { name: 'Code' });
  const wrongFor = (sent: string | undefined) => (sent === '000000' ? '000001' : '000000');

  it('is shown to who has the code that went to the address, and to nobody who has only the link', async () => {
    const made = linked();
    show(made, await made.link('yes'));
    await press('Show everything you hold');
    await code();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Code' })).toHaveFocus());
    expect(document.body.textContent).not.toContain('holds about you');
    await userEvent.type(await code(), `${made.codes.at(-1)}{Enter}`);
    const text = await screen.findByRole('region', { name: 'Everything that is held' });
    await waitFor(() => expect(text).toHaveFocus());
    expect(text).toHaveTextContent('What Acme Repairs GmbH holds about you');
    // The link is of one address; this is of all.
    expect(text).toHaveTextContent('News and offers: SMS');
  });

  it('counts the tries down, and after the last one only another code helps', async () => {
    const made = linked();
    show(made, await made.link('yes'));
    await press('Show everything you hold');
    const wrong = wrongFor(made.codes.at(-1));
    for (const left of [4, 3, 2, 1, 0]) {
      await userEvent.clear(await code());
      await userEvent.type(await code(), wrong);
      await press('Show it');
      await screen.findByText(left === 0 ? /no tries left/ : `This is not the code that we sent. Tries left: ${left}.`);
    }
    await userEvent.clear(await code());
    await userEvent.type(await code(), made.codes.at(-1) ?? '');
    await press('Show it');
    await screen.findByText('This code no longer works. Let us send you a new one.');
    await press('Send another code');
    expect(await code()).toHaveValue('');
    await userEvent.type(await code(), `${made.codes.at(-1)}{Enter}`);
    await screen.findByRole('region', { name: 'Everything that is held' });
    expect(made.codes).toHaveLength(2);
  });

  it('sends three codes in a day, and lets the last one still be entered', async () => {
    const made = linked();
    show(made, await made.link('yes'));
    await press('Show everything you hold');
    for (let times = 0; times < 3; times++) {
      await code();
      await press('Send another code');
    }
    await screen.findByText(/as often as it may be in one day/);
    expect(made.codes).toHaveLength(3);
    await userEvent.type(await code(), `${made.codes.at(-1)}{Enter}`);
    await screen.findByRole('region', { name: 'Everything that is held' });
  });

  it('asks for six digits, and for nothing of a link that is no good', async () => {
    const made = linked();
    show(made, await made.link('yes'));
    await press('Show everything you hold');
    await userEvent.type(await code(), '12 34{Enter}');
    expect(await code()).toHaveAccessibleDescription('Enter the six digits of the code.');
    document.body.innerHTML = '';
    show(made, 'never-sent');
    await screen.findByText(/We do not know this link/);
    expect(screen.queryByRole('button', { name: 'Show everything you hold' })).toBeNull();
  });
});

describe('a person who is signed in', () => {
  const own = (made: Linked, preferences: ConsentPreferences = made.own, locale = 'en') => {
    const onChanged = vi.fn();
    render(
      <WithConsent backend={made.backend} locale={locale}>
        <PreferenceCenter subjectId="maria" preferences={preferences} onChanged={onChanged} render={renderStatus} />
      </WithConsent>,
    );
    return onChanged;
  };

  it('sees every channel without a code, withdraws any in one press, and is told', async () => {
    const made = linked();
    await made.link('yes');
    const onChanged = own(made);
    await press('No, stop this News and offers by SMS');
    await screen.findByText('Saved. News and offers by SMS: taken back.');
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(await logOf(made.ledger, 'maria')).toEqual(['withdrawn news sms', 'given news sms', 'given news email']);
    expect(onChanged).toHaveBeenCalledTimes(1);
    await press('Show everything you hold');
    expect(await screen.findByRole('region', { name: 'Everything that is held' })).toHaveTextContent(
      'News and offers: e-mail',
    );
    expect(made.codes).toEqual([]);
  });

  it('gives nothing by a script, and leaves what was not pressed as it was', async () => {
    const made = linked();
    own(made);
    await press('Yes, you may News and offers by SMS');
    expect(says()).toBe('Please press the button yourself.');
    await press('No, stop this News and offers by SMS');
    await screen.findByText('Saved. News and offers by SMS: no.');
    expect(await logOf(made.ledger, 'maria')).toEqual(['refused news sms']);
  });

  it('ends all advertising in one press', async () => {
    const made = linked();
    await made.link('yes');
    own(made);
    await press('No advertising at all');
    await screen.findByText(/News and offers by e-mail: taken back; News and offers by SMS: taken back\./);
  });

  it('learns that nothing is held, in words', async () => {
    own(linked());
    await press('Show everything you hold');
    await screen.findByText('We hold nothing about you.');
  });

  it('is offered nothing when nobody is signed in, and another try when there is no connection', async () => {
    const made = linked();
    await made.link('yes');
    let error = failure('unauthenticated', false);
    const subject: ConsentPreferences['subject'] = (id) => ({
      ...made.own.subject(id),
      preferences: (question) => (error ? Promise.reject(error) : made.own.subject(id).preferences(question)),
    });
    own(made, { ...made.own, subject });
    await screen.findByText('You are not signed in.');
    expect(screen.queryAllByRole('button')).toEqual([]);
    document.body.innerHTML = '';
    error = failure('unavailable', true);
    own(made, { ...made.own, subject });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    error = undefined as never;
    await userEvent.click(retry);
    await screen.findByRole('button', { name: 'No, stop this News and offers by e-mail' });
  });

  it('speaks German', async () => {
    const made = linked();
    await made.link('yes');
    own(made, made.own, 'de');
    await press(/^Nein, beenden.*SMS/);
    await screen.findByText('Gespeichert. Neuigkeiten und Angebote per SMS: widerrufen.');
  });
});
