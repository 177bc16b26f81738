import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ConsentBackend, SubjectBackend } from '@unticked/core';
import { describe, expect, it, vi } from 'vitest';
import { failure } from '../fixtures/fake-backend.js';
import { logOf } from '../fixtures/ledger-backend.js';
import { stopping } from '../fixtures/stopping.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentStop } from './consent-stop.js';
import type { ConsentStopProps } from './consent-stop-default.js';

configure({ reactStrictMode: true });

function show(backend: ConsentBackend, props: Partial<ConsentStopProps> = {}) {
  render(
    <WithConsent backend={backend}>
      <ConsentStop.Root subjectId="maria" {...props}>
        <ConsentStop.Choices />
        <ConsentStop.How />
        <ConsentStop.State />
        <ConsentStop.About />
        <ConsentStop.Save />
      </ConsentStop.Root>
    </WithConsent>,
  );
}
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));
const sayHow = async (hours: number) => {
  await userEvent.click(screen.getByRole('button', { name: /^Said earlier/ }));
  fireEvent.change(screen.getByLabelText(/^When it was said/), { target: { value: hoursAgo(hours) } });
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Stop it' }));
/** As a date field has it, so many hours ago. */
const hoursAgo = (hours: number): string => {
  const at = new Date(Date.now() - hours * 3_600_000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
const says = () => screen.getByRole('status').textContent;
const withStop = (backend: ConsentBackend, stop: SubjectBackend['stop']): ConsentBackend => ({
  ...backend,
  subject: (id) => ({ ...backend.subject(id), stop }),
});

describe('a stop', () => {
  it('is written in one choice and one press, and the pills of the page read anew', async () => {
    const { backend, ledger, told } = stopping();
    await told();
    const onStopped = vi.fn();
    const standings = vi.fn(backend.standings);
    show({ ...backend, standings }, { onStopped, method: 'phone' });
    await choose('Any advertising');
    expect(screen.getByRole('list')).toHaveTextContent('News and offers by e-mail: yes');
    const read = standings.mock.calls.length;
    await save();
    await waitFor(() => expect(says()).toBe('Stopped. It counts from now on.'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveFocus());
    await waitFor(() => expect(screen.getByRole('list')).toHaveTextContent('News and offers by e-mail: took it back'));
    expect(screen.queryByRole('button', { name: 'Stop it' })).toBeNull();
    expect(await logOf(ledger, 'maria')).toEqual(
      expect.arrayContaining(['withdrawn news email', 'refused news phone', 'refused news post']),
    );
    const { entries } = await ledger.history('maria');
    expect(entries[0]?.method).toBe('phone');
    expect(onStopped.mock.calls).toMatchObject([[{ outcome: 'recorded' }, { reason: 'save' }]]);
    await waitFor(() => expect(standings.mock.calls.length).toBeGreaterThan(read));
  });

  it('takes one channel alone', async () => {
    const { backend, ledger, told } = stopping();
    await told();
    show(backend);
    await choose('Advertising by post');
    await save();
    await waitFor(() => expect(says()).toMatch('Stopped'));
    expect((await logOf(ledger, 'maria'))[0]).toBe('refused news post');
    expect(await logOf(ledger, 'maria')).not.toContain('withdrawn news email');
  });

  it('chooses nothing by itself, and says what is to be done', async () => {
    const { backend, told } = stopping();
    await told();
    const stop = vi.fn();
    show(withStop(backend, stop));
    await screen.findByRole('radio', { name: 'Any advertising' });
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    await save();
    expect(screen.getByText('Choose what is to end.')).toBeVisible();
    expect(screen.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true');
    expect(stop).not.toHaveBeenCalled();
  });

  it('that failed is sent again under the same id, and another choice is another stop', async () => {
    const { backend, told } = stopping();
    await told();
    const stop = vi.fn<SubjectBackend['stop']>(() => Promise.reject(failure('indefinite', true)));
    show(withStop(backend, stop));
    await choose('Any advertising');
    await save();
    await waitFor(() => expect(says()).toMatch('not saved yet'));
    await save();
    await choose('Advertising by SMS');
    await save();
    await waitFor(() => expect(stop).toHaveBeenCalledTimes(3));
    const [first, second, third] = stop.mock.calls.map(([{ id }]) => id);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('of an earlier call counts from then, and keeps the way it came', async () => {
    const { backend, ledger, told } = stopping();
    await told();
    const stop = vi.fn(backend.subject('maria').stop);
    show(withStop(backend, stop));
    await choose('Any advertising');
    await sayHow(20);
    await userEvent.click(screen.getByRole('radio', { name: 'Phone' }));
    expect(screen.queryByLabelText('Note')).toBeNull();
    await save();
    await waitFor(() => expect(says()).toMatch(/It counts from .* What was sent in between was allowed/));
    expect(stop.mock.calls[0]?.[0].capture).toMatchObject({
      method: 'phone',
      claimedAt: new Date(hoursAgo(20)).toISOString(),
    });
    const { entries } = await ledger.history('maria');
    expect(entries.find(({ kind, channel }) => kind === 'refused' && channel === 'post')).toMatchObject({
      method: 'phone',
      effectiveAt: new Date(hoursAgo(20)).toISOString(),
    });
  });

  it('said before a later yes is written down, and says that the yes holds', async () => {
    const { backend, ledger, told } = stopping();
    await told();
    show(backend);
    await choose('Any advertising');
    await sayHow(20);
    await save();
    await waitFor(() => expect(says()).toMatch('A yes that was said after that holds'));
    expect(await logOf(ledger, 'maria')).toContain('withdrawn news email');
    expect(screen.getByRole('list')).toHaveTextContent('News and offers by e-mail: yes');
  });

  it('of days ago asks why it is entered only now, and a time to come counts from now', async () => {
    const { backend, told } = stopping();
    await told();
    const stop = vi.fn(backend.subject('maria').stop);
    show(withStop(backend, stop));
    await choose('Any advertising');
    await sayHow(50);
    await save();
    expect(screen.getByText('Write why it is entered only now')).toBeVisible();
    expect(stop).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('Note'), 'the note lay about');
    fireEvent.change(screen.getByLabelText(/^When it was said/), { target: { value: hoursAgo(-5) } });
    expect(screen.getByText('That is still to come: it counts from now on.')).toBeVisible();
    await save();
    await waitFor(() => expect(says()).toBe('Stopped. It counts from now on.'));
    expect(stop.mock.calls[0]?.[0].capture).toMatchObject({ method: 'other', note: 'the note lay about' });
  });
});
