import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { logOf } from '../fixtures/ledger-backend.js';
import { waiting } from '../fixtures/waiting.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentConfirm } from './consent-confirm.js';

const button = page.getByRole('button', { name: 'Yes, I confirm' });

it.each(['pointer', 'keyboard'])('takes a press by a person (%s), and none by a script', async (how) => {
  const made = waiting();
  const token = await made.asked('c-1');
  const confirm = vi.fn(made.backend.confirm);
  render(
    <WithConsent backend={{ ...made.backend, confirm }}>
      <ConsentConfirm token={token} />
    </WithConsent>,
  );
  (button.element() as HTMLElement).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Please press the button yourself');
  expect(confirm).not.toHaveBeenCalled();
  if (how === 'pointer') await userEvent.click(button);
  else await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Confirmed. Thank you.');
  await expect.element(page.getByRole('status')).toHaveFocus();
  const kind = how === 'pointer' ? 'pointer' : 'keyboard_or_assistive';
  expect(confirm.mock.calls).toMatchObject([[{ token, act: { kind, changes: 1 } }]]);
  expect(await logOf(made.ledger, 'c-1')).toContain('given news email');
});
