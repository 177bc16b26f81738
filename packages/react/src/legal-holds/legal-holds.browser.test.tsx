import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { LegalHolds } from './legal-holds.js';

it('releases by keyboard alone, and not before a reason is given', async () => {
  const desk = rightsDesk();
  await desk.known('maria');
  await desk.held('maria');
  desk.later(1);
  render(
    <WithConsent backend={desk.backend} rights={desk.rights}>
      <LegalHolds subjectId="maria" now={desk.clock} />
    </WithConsent>,
  );
  await expect.element(page.getByRole('button', { name: 'Release …' })).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('dialog').getByRole('textbox')).toHaveFocus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText('Say in a few words why')).toBeVisible();
  expect((await desk.ledger.personState('maria')).holds).toHaveLength(1);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}paid{Tab}{Enter}');
  await expect.element(page.getByText('No legal hold stands.')).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveFocus();
  expect((await desk.ledger.personState('maria')).holds).toHaveLength(0);
});
