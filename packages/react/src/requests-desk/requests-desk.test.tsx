import { configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { RequestStepInput } from '@unticked/core';
import type { RightsBackend } from '@unticked/core/rights';
import { expect, it } from 'vitest';
import { failure } from '../fixtures/fake-backend.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { RequestsDesk } from './requests-desk.js';
import { stepInput, toldTimeOf } from './step-input.js';

configure({ reactStrictMode: true });

async function show(change: Partial<RightsBackend>, ...days: readonly string[]) {
  const desk = rightsDesk();
  for (const receivedOn of days)
    await desk.rights.subject('maria').openRequest({ id: desk.id(), type: 'access', receivedOn });
  render(
    <WithConsent backend={desk.backend} rights={desk.changed(change).rights}>
      <RequestsDesk now={desk.clock} />
    </WithConsent>,
  );
  return desk;
}

it('reads on from the page before', async () => {
  const { rights, id } = rightsDesk();
  for (const receivedOn of ['2026-11-02', '2026-11-03'])
    await rights.subject('maria').openRequest({ id: id(), type: 'access', receivedOn });
  await show({ requests: ({ after = '' } = {}) => rights.requests({ after, limit: 1 }) });
  await screen.findByText(/received on 2 November 2026/);
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await screen.findByText(/received on 3 November 2026/);
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

it('is one step however often it is pressed, and another once something else is said', async () => {
  const sent: RequestStepInput[] = [];
  const takeRequestStep: RightsBackend['takeRequestStep'] = async (input) => {
    sent.push(input);
    throw failure('unavailable', true);
  };
  await show({ takeRequestStep }, '2026-11-02');
  await userEvent.click(await screen.findByRole('button', { name: 'Show steps' }));
  await userEvent.click(screen.getByRole('radio', { name: 'It is fulfilled' }));
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Write it down' }));
  await save();
  await screen.findByText(/^Perhaps done/);
  await save();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  await userEvent.type(screen.getByRole('textbox'), 'by post');
  await save();
  await waitFor(() => expect(new Set(sent.map(({ id }) => id)).size).toBe(2));
});

it('makes no step of one that misses something', () => {
  const call = { request: '2026-11-02.x', id: 'x' };
  const empty = { handedOver: ' ', note: ' ', toldAt: '' };
  expect(stepInput(empty, call, 'now')).toBeUndefined();
  for (const step of ['identified', 'handed_over', 'extended', 'refused', 'taken_back', 'noted'] as const)
    expect(stepInput({ ...empty, step }, call, 'now'), step).toBeUndefined();
  expect(stepInput({ ...empty, step: 'fulfilled' }, call, 'now')).toEqual({ ...call, step: 'fulfilled' });
  expect(stepInput({ ...empty, step: 'identified', identifiedBy: 'code', note: 'by SMS' }, call, 'now')).toEqual({
    ...call,
    step: 'identified',
    identifiedBy: 'code',
    note: 'by SMS',
  });
});

it('says when somebody was told only where that is since the request came and not to come', () => {
  const call = { request: '2026-11-02.x', id: 'x' };
  const extended = { handedOver: '', note: 'Nine systems.', step: 'extended' } as const;
  const now = Date.parse('2026-11-20T09:00:00.000Z');
  const read = (toldAt: string) => {
    const draft = { ...extended, toldAt };
    return stepInput(draft, call, toldTimeOf(draft, '2026-11-02', now));
  };
  const noted = { ...call, step: 'extended', note: 'Nine systems.' };
  expect(read('')).toEqual(noted);
  expect(read('2026-11-10T12:00')).toEqual({ ...noted, toldAt: new Date('2026-11-10T12:00').toISOString() });
  for (const wrong of ['2026-10-30T12:00', '2026-11-21T12:00', 'soon']) expect(read(wrong), wrong).toBeUndefined();
});
