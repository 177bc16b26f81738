import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ErasureDialog } from './erasure-dialog.js';

async function show() {
  const desk = rightsDesk();
  await desk.known('maria');
  render(
    <WithConsent backend={desk.backend} rights={desk.rights}>
      <ErasureDialog subjectId="maria" />
    </WithConsent>,
  );
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('radio', { name: 'Erase', exact: true })).toBeVisible();
  return desk;
}

it('removes by keyboard alone, and not before a reason is given', async () => {
  const { ledger } = await show();
  await userEvent.keyboard('{Tab} ');
  await expect.element(page.getByRole('radio', { name: 'Remove', exact: true })).toBeChecked();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.element(page.getByText('Say in a few words why')).toBeVisible();
  expect(await ledger.personState('maria')).toMatchObject({ state: 'active' });
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}asked by phone{Tab}{Enter}');
  await expect.element(page.getByText(/^Removed on 20 November 2026/)).toBeVisible();
  expect(await ledger.personState('maria')).toMatchObject({ state: 'removed', removed: { reason: 'asked by phone' } });
});

it('is closed by Escape, with nothing changed', async () => {
  const { ledger } = await show();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: /^Remove or erase/ })).toHaveFocus();
  expect(await ledger.personState('maria')).toMatchObject({ state: 'active' });
});
