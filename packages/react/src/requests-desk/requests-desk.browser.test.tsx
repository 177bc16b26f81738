import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { RequestsDesk } from './requests-desk.js';

it('is recorded by keyboard alone, and a step is taken by keyboard alone', async () => {
  const desk = rightsDesk();
  render(
    <WithConsent backend={desk.backend} rights={desk.rights}>
      <RequestsDesk.Open subjectId="maria" now={desk.clock} />
      <RequestsDesk now={desk.clock} />
    </WithConsent>,
  );
  await expect.element(page.getByText('Nobody has asked for anything yet.')).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('radio', { name: /^Access/ })).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('radio', { name: /^Access/ })).toBeChecked();
  page.getByRole('button', { name: 'Write it down' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^Written down\. To be answered by/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  const show = page.getByRole('button', { name: 'Show steps' });
  await expect.element(show).toBeVisible();
  // Past the button that opens the statement.
  await userEvent.keyboard('{Tab}{Tab}{Tab}');
  await expect.element(show).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('radio', { name: 'They were identified' })).toBeVisible();
  await userEvent.keyboard('{Tab} {Tab} {Tab}{Tab}{Enter}');
  await expect.element(page.getByText('Written down.', { exact: true })).toBeVisible();
  const { requests } = await desk.ledger.requests();
  expect(requests.map(({ type, identifiedBy }) => `${type} ${identifiedBy}`)).toEqual(['access code']);
});
