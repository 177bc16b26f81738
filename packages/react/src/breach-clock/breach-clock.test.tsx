import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { AffectedQuestion, BreachStepInput, OpenBreachInput } from '@unticked/core';
import { beforeAll, expect, it, vi } from 'vitest';
import { breachDesk } from '../fixtures/breach-desk.js';
import { failure } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { BreachClock } from './breach-clock.js';
import { breachStepInput, emptyStep } from './breach-step-input.js';
import { countGroup } from './count-group.js';

configure({ reactStrictMode: true });

// jsdom has no modal dialogs.
beforeAll(() =>
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
  }),
);

const NOW = Date.parse('2026-11-06T18:00:00.000Z');

it('counts on with every minute, and tells no screen reader each', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const desk = breachDesk();
    await desk.begin('real');
    render(
      <WithConsent backend={desk.backend} admin={desk.admin}>
        <BreachClock now={desk.clock} />
      </WithConsent>,
    );
    const clock = await screen.findByText('72 hours and 0 minutes left');
    expect(screen.getByText(/Times are those of Europe\/Vienna\.$/)).toBeVisible();
    expect(clock.closest('[role=status], [aria-live], [role=timer]')).toBeNull();
    desk.later(0.5);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(await screen.findByText('71 hours and 30 minutes left')).toBeVisible();
    desk.later(72);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(await screen.findByText('Overdue by 0 hours and 30 minutes')).toBeVisible();
  } finally {
    vi.useRealTimers();
  }
});

it('is one step however often it is pressed, and another once something else is said', async () => {
  const desk = breachDesk();
  await desk.begin('real');
  const sent: BreachStepInput[] = [];
  const admin = desk.changed({
    takeBreachStep: async (input) => {
      sent.push(input);
      throw failure('unavailable', true);
    },
  });
  render(
    <WithConsent backend={desk.backend} admin={admin}>
      <BreachClock now={desk.clock} />
    </WithConsent>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Show everything' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Only a note' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Rang.');
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Write it down' }));
  await save();
  await screen.findByText(/^Perhaps done/);
  await save();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), ' Again.');
  await save();
  await waitFor(() => expect(new Set(sent.map(({ id }) => id)).size).toBe(2));
});

it('is one breach however often it is pressed, and another once something else is said of it', async () => {
  const desk = breachDesk();
  const sent: OpenBreachInput[] = [];
  const admin = desk.changed({
    openBreach: async (input) => {
      sent.push(input);
      throw failure('unavailable', true);
    },
  });
  render(
    <WithConsent backend={desk.backend} admin={admin}>
      <BreachClock now={desk.clock} />
    </WithConsent>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Start a drill …' }));
  await userEvent.click(screen.getByRole('radio', { name: 'our own data' }));
  fireEvent.change(screen.getByLabelText('When did we become aware?'), { target: { value: '2026-11-05T10:00' } });
  await userEvent.type(screen.getByRole('textbox', { name: 'Who noticed it?' }), 'Eva');
  await userEvent.type(screen.getByRole('textbox', { name: 'How, and what happened?' }), 'Lost.');
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Start the drill' }));
  await save();
  await screen.findByText(/^Perhaps done/);
  await save();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  await userEvent.type(screen.getByRole('textbox', { name: 'Who noticed it?' }), ' K.');
  await save();
  await waitFor(() => expect(new Set(sent.map(({ id }) => id)).size).toBe(2));
});

it('makes no step of one that misses something', () => {
  for (const step of ['aware_corrected', 'facts_said', 'affected_counted', 'risk_decided', 'controller_named'] as const)
    expect(breachStepInput({ ...emptyStep, step }, NOW), step).toBeUndefined();
  for (const step of ['told', 'delay_explained', 'not_told', 'noted', 'closed', 'reopened'] as const)
    expect(breachStepInput({ ...emptyStep, step, note: ' ' }, NOW), step).toBeUndefined();
  const told = { ...emptyStep, step: 'told', whom: 'authority', way: 'phone', name: 'DSB' } as const;
  expect(breachStepInput({ ...told, when: '2026-11-07T20:00' }, NOW)).toBeUndefined();
  expect(breachStepInput({ ...told, when: '2026-11-05T20:00' }, NOW)).toMatchObject({ whom: 'authority', name: 'DSB' });
  const cleared = { fact: 'nature', state: 'answered', text: ' ' } as const;
  expect(breachStepInput({ ...emptyStep, step: 'facts_said', facts: [cleared] }, NOW)).toBeUndefined();
});

it('counts the ids of the app a thousand at a time, each once', async () => {
  const desk = breachDesk();
  const asked: number[] = [];
  const admin = desk.changed({
    countAffected: (question: AffectedQuestion, soFar) => {
      if (question.of === 'ids') asked.push(question.subjectIds.length);
      return desk.ledger.countAffected(question, soFar);
    },
  });
  const ids = Array.from({ length: 2500 }, (_, index) => `c-${index}`);
  const of = { of: 'ids', subjectIds: async () => [...ids, 'c-7'] } as const;
  expect(await countGroup(admin, { id: 'all', title: 'All', of }, new Date(desk.clock()).toISOString())).toMatchObject({
    of: 'ids',
    total: 2500,
  });
  expect(asked).toEqual([1000, 1000, 500]);
});
