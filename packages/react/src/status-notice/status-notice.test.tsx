import { configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ConsentPreferences, renderStatus } from '@unticked/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure } from '../fixtures/fake-backend.js';
import { type Held, held } from '../fixtures/held.js';
import { logOf } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { StatusNotice } from './status-notice.js';
import type { StatusNoticeProps } from './status-notice-default.js';

configure({ reactStrictMode: true });

function show({ backend, preferences }: Pick<Held, 'backend' | 'preferences'>, props: Partial<StatusNoticeProps> = {}) {
  render(
    <WithConsent backend={backend}>
      <StatusNotice.Root subjectId="maria" preferences={preferences} render={renderStatus} {...props}>
        <StatusNotice.Preview />
        <StatusNotice.Ways />
        <StatusNotice.State />
        <StatusNotice.Send />
      </StatusNotice.Root>
    </WithConsent>,
  );
}
const preview = () => screen.findByRole('region', { name: 'What the person gets to read' });
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const says = () => screen.getByRole('status').textContent;
const withSubject = (
  { preferences }: Held,
  change: Partial<ReturnType<ConsentPreferences['subject']>>,
): ConsentPreferences => ({ ...preferences, subject: (id) => ({ ...preferences.subject(id), ...change }) });

afterEach(() => vi.restoreAllMocks());

describe('a status message', () => {
  it('is looked at first: in the person’s language, with the ground and how it came, and nothing is written', async () => {
    const made = await held().said('de');
    show(made);
    const text = await preview();
    expect(text).toHaveAttribute('lang', 'de');
    expect(text).toHaveTextContent('Grundlage: Ihre Einwilligung.');
    expect(text).toHaveTextContent('Aufgenommen von Acme Repairs GmbH, persönlich, am 2. November 2026.');
    expect(text).toHaveTextContent('Hier, jederzeit und ohne Konto: [their own link]');
    expect(screen.getByText('What the person gets to read').closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(made.delivered).toEqual([]);
    expect(await logOf(made.ledger, 'maria')).not.toContain(expect.stringContaining('delivered'));
  });

  it('goes by the way that was chosen, once however often it is pressed, and the log says so', async () => {
    const made = await held().said();
    const onSent = vi.fn();
    show(made, { onSent });
    await choose('SMS with a link');
    expect(await preview()).toHaveTextContent(/^Acme Repairs GmbH holds|\[their own link\]$/);
    const button = screen.getByRole('button', { name: 'Send the SMS' });
    await Promise.all([userEvent.click(button), userEvent.click(button)]);
    await waitFor(() => expect(says()).toBe('Sent by SMS. The log says so.'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveFocus());
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
    expect(made.delivered.map(({ kind, channel, to }) => `${kind} ${channel} ${to}`)).toEqual([
      'status sms +43 660 0100001',
    ]);
    expect(onSent).toHaveBeenCalledExactlyOnceWith(expect.anything(), { way: 'sms' });
    expect((await logOf(made.ledger, 'maria')).filter((entry) => entry.startsWith('delivered'))).toHaveLength(1);
    await choose('E-mail');
    expect(screen.getByRole('button', { name: 'Send the e-mail' })).toBeVisible();
  });

  it('is printed alone, and only once the log has it', async () => {
    const made = await held().said();
    show(made);
    await choose('On paper');
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      expect(document.querySelector('[data-printing]')).toHaveTextContent('What Acme Repairs GmbH holds about you');
    });
    await press('Print');
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(says()).toBe('Printed. The log says so.');
    dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(document.querySelector('[data-printing]')).toBeNull());
    expect(made.delivered).toEqual([]);
    expect((await logOf(made.ledger, 'maria')).filter((entry) => entry.startsWith('delivered'))).toHaveLength(1);
  });

  it('prints nothing that the log does not have', async () => {
    const made = await held().said();
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    show({
      ...made,
      preferences: withSubject(made, { sendStatus: () => Promise.reject(failure('unavailable', true)) }),
    });
    await choose('On paper');
    await press('Print');
    await waitFor(() => expect(says()).toMatch(/^It did not go out/));
    expect(print).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Print' })).toBeVisible();
  });

  it('asks for a way, and says why one cannot be used', async () => {
    const made = await held().said();
    show(made, { closed: { sms: 'No phone number on file.' } });
    expect(await screen.findByRole('radio', { name: 'SMS with a link' })).toBeDisabled();
    expect(screen.getByRole('radio', { name: 'SMS with a link' })).toHaveAccessibleDescription(
      'SMS with a link: No phone number on file.',
    );
    await press('Send the e-mail');
    expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription('Choose how they get it.');
    expect(made.delivered).toEqual([]);
  });

  it('says that nothing is held, and what to do where an address is missing', async () => {
    const made = held();
    show(made);
    await waitFor(() => expect(says()).toBe('Nothing is held about this person.'));
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('names what is missing when the server has no address', async () => {
    const made = await held().said();
    show({ ...made, preferences: withSubject(made, { sendStatus: () => Promise.reject(failure('invalid')) }) });
    await choose('E-mail');
    await press('Send the e-mail');
    await waitFor(() => expect(says()).toMatch(/^There is no address for this/));
  });
});
