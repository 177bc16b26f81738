import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breachDesk } from '../fixtures/breach-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { BreachClock } from './breach-clock.js';

it('a step is written down by keyboard alone', async () => {
  const desk = breachDesk();
  await desk.begin('real');
  render(
    <WithConsent backend={desk.backend} admin={desk.admin}>
      <BreachClock now={desk.clock} />
    </WithConsent>,
  );
  const show = page.getByRole('button', { name: 'Show everything' });
  await expect.element(show).toBeVisible();
  await userEvent.keyboard('{Tab}{Tab}{Tab}');
  await expect.element(show).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('radio', { name: 'Only a note' })).toBeVisible();
  // From the first of the choices to the one for a note.
  await userEvent.keyboard('{Tab} {ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.element(page.getByRole('radio', { name: 'Only a note' })).toBeChecked();
  await userEvent.keyboard('{Tab}Rang the police.{Tab}{Enter}');
  await expect.element(page.getByText('Written down.', { exact: true })).toBeVisible();
  const { breaches } = await desk.ledger.breaches();
  expect(breaches[0]?.steps.at(-1)).toMatchObject({ step: 'noted', note: 'Rang the police.' });
});
