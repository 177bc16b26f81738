import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { logOf } from '../fixtures/ledger-backend.js';
import { stopping } from '../fixtures/stopping.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentStop } from './consent-stop.js';

const opener = page.getByRole('button', { name: 'Stop advertising …' });
async function show() {
  const made = stopping();
  await made.told();
  render(
    <WithConsent backend={made.backend}>
      <ConsentStop subjectId="maria" method="phone" />
    </WithConsent>,
  );
  return made;
}

it('is two clicks and Save at the counter', async () => {
  const { ledger } = await show();
  await userEvent.click(opener);
  await userEvent.click(page.getByText('Any advertising'));
  await userEvent.click(page.getByRole('button', { name: 'Stop it' }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Stopped.');
  expect(await logOf(ledger, 'maria')).toContain('withdrawn news email');
});

it('by keyboard alone; Escape leaves everything as it was and goes back to the button', async () => {
  const { ledger } = await show();
  const before = await logOf(ledger, 'maria');
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('radio', { name: 'Any advertising' })).toBeVisible();
  await userEvent.keyboard(' {Escape}');
  await expect.element(opener).toHaveFocus();
  expect(await logOf(ledger, 'maria')).toEqual(before);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('radio', { name: 'Any advertising' })).not.toBeChecked();
});
