import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { logOf } from '../fixtures/ledger-backend.js';
import { doubleShop, linked, remindingShop } from '../fixtures/linked.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { PreferenceCenter } from './preference-center.js';

const status = page.getByRole('status');

it('takes no more keys to withdraw than to give (GDPR Art. 7(3)), and a yes only from a person', async () => {
  const made = linked();
  const token = await made.link('yes');
  render(
    <WithConsent backend={made.backend}>
      <PreferenceCenter token={token} preferences={made.preferences} />
    </WithConsent>,
  );
  await expect.element(page.getByRole('button', { name: /^No, stop this/ })).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(status).toHaveTextContent('News and offers by e-mail: taken back.');
  await expect.element(status).toHaveFocus();
  made.later(60_000);
  (page.getByRole('button', { name: /^Yes, you may/ }).element() as HTMLElement).click();
  await expect.element(status).toHaveTextContent('Please press the button yourself.');
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(status).toHaveTextContent('News and offers by e-mail: yes.');
  expect((await logOf(made.ledger, 'maria')).slice(0, 2)).toEqual(['given news email', 'withdrawn news email']);
});

it('signed in, takes as few keys to withdraw as to give, by any channel', async () => {
  const made = linked();
  await made.link('yes');
  render(
    <WithConsent backend={made.backend}>
      <PreferenceCenter subjectId="maria" preferences={made.own} />
    </WithConsent>,
  );
  await expect.element(page.getByRole('button', { name: /^No, stop this.*SMS/ })).toBeVisible();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.element(status).toHaveTextContent('News and offers by SMS: taken back.');
  await expect.element(status).toHaveFocus();
  made.later(60_000);
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.element(status).toHaveTextContent('News and offers by SMS: yes.');
  expect((await logOf(made.ledger, 'maria')).slice(0, 2)).toEqual(['given news sms', 'withdrawn news sms']);
});

it('goes on with a yes that ends soon in one press, and then offers its end alone', async () => {
  const made = linked(remindingShop);
  await made.link('yes');
  made.later(710 * 86_400_000);
  const token = await made.link();
  render(
    <WithConsent backend={made.backend}>
      <PreferenceCenter token={token} preferences={made.preferences} />
    </WithConsent>,
  );
  await expect.element(page.getByRole('button', { name: /^Yes, go on/ })).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(status).toHaveTextContent('News and offers by e-mail: yes again.');
  await expect.element(page.getByText(/until 12 Oct 2030/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Yes, go on/ })).not.toBeInTheDocument();
  expect((await logOf(made.ledger, 'maria'))[0]).toBe('renewed news email');
});

it('promises no link that could not be sent', async () => {
  const made = linked(doubleShop);
  const token = await made.link();
  render(
    <WithConsent backend={made.backend}>
      <PreferenceCenter token={token} preferences={made.preferences} />
    </WithConsent>,
  );
  await expect.element(page.getByRole('button', { name: /^Yes, you may/ })).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect
    .element(status)
    .toHaveTextContent(/waits until you confirm it by a link\. The link could not be sent\.$/);
});
