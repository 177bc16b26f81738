import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { RecoveryBin } from './recovery-bin.js';

it('brings somebody back by keyboard alone', async () => {
  const desk = rightsDesk();
  await desk.removed('maria');
  desk.later(1);
  render(
    <WithConsent backend={desk.backend} rights={desk.rights}>
      <RecoveryBin now={desk.clock} />
    </WithConsent>,
  );
  await expect.element(page.getByText('29 days left')).toBeVisible();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Bring back' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog').getByRole('textbox')).toHaveFocus();
  await userEvent.keyboard('called again{Tab}{Enter}');
  await expect.element(page.getByRole('dialog').getByText(/^Back again/)).toBeVisible();
  expect(await desk.ledger.personState('maria')).toMatchObject({ state: 'active' });
});
