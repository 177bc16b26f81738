import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { logOf } from '../fixtures/ledger-backend.js';
import { otto, unknownForms } from '../fixtures/unknown-forms.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { NeedsALook } from './needs-a-look.js';

async function show() {
  const forms = unknownForms(otto);
  await forms.recorded('maria');
  render(
    <WithConsent backend={forms.backend} admin={forms.admin} actor={otto}>
      <NeedsALook evidence={forms.evidence} />
    </WithConsent>,
  );
  await expect.element(page.getByRole('checkbox', { name: 'News and offers by SMS' })).toBeVisible();
  return forms;
}
const waiting = ['parked news sms', 'parked news email'];

it('is confirmed by keyboard alone: the file, the boxes, the button, and then what came of it', async () => {
  const { ledger } = await show();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: /^Download/ })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('checkbox', { name: 'News and offers by e-mail' })).toHaveFocus();
  await userEvent.keyboard(' {Tab}{Tab}');
  await expect.element(page.getByRole('button', { name: 'Confirm' })).toHaveFocus();
  expect(await logOf(ledger, 'maria')).toEqual(waiting);
  await userEvent.keyboard('{Enter}');
  const said = page.getByRole('status').filter({ hasText: 'Confirmed.' });
  await expect.element(said).toHaveTextContent('News and offers by e-mail');
  await expect.element(said).toHaveFocus();
  expect(await logOf(ledger, 'maria')).toEqual(['given news email', ...waiting]);
});

it('is turned down by keyboard alone, and not before a reason is given', async () => {
  const { ledger } = await show();
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}');
  await expect.element(page.getByRole('button', { name: 'Turn down …' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox')).toBeVisible();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.element(page.getByText('Say in a few words why')).toBeVisible();
  expect(await logOf(ledger, 'maria')).toEqual(waiting);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}not signed{Tab}{Enter}');
  await expect.element(page.getByText('Turned down: not signed. Nothing is allowed by it.')).toBeVisible();
  expect(await logOf(ledger, 'maria')).toEqual(['set_aside undefined undefined', ...waiting]);
});
