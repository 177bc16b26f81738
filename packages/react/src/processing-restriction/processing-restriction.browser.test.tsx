import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ProcessingRestriction } from './processing-restriction.js';

it('restricts by keyboard alone, and the focus stays where the words are', async () => {
  const desk = rightsDesk();
  await desk.known('maria');
  desk.later(1);
  render(
    <WithConsent backend={desk.backend} rights={desk.rights}>
      <ProcessingRestriction subjectId="maria" now={desk.clock} />
    </WithConsent>,
  );
  await expect.element(page.getByRole('button', { name: 'Restrict use …' })).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard(' {ArrowDown}{Tab}letter of May{Tab}{Enter}');
  await expect.element(page.getByRole('button', { name: 'Lift …' })).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveFocus();
  expect((await desk.ledger.personState('maria')).restricted).toMatchObject({ reason: 'letter of May' });
});
