import { configure, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eva, ledgerBackend, logOf, maria } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentForm, type ConsentFormProps } from './consent-form.js';

configure({ reactStrictMode: true });

function open(props: Partial<ConsentFormProps> = {}, made = ledgerBackend(maria)) {
  const saved = vi.fn<NonNullable<ConsentFormProps['onSaved']>>();
  render(
    <WithConsent backend={made.backend} actor={eva}>
      <ConsentForm subjectId="c-1" subject="new" purposes={['repair', 'news']} onSaved={saved} {...props} />
    </WithConsent>,
  );
  return Object.assign(made, { saved });
}

const save = page.getByRole('button', { name: /^Sav/ });
const read = page.getByRole('checkbox', { name: /Information/ });

it('sums up on top what is missing, takes focus there, and leads to each place', async () => {
  const app = open();
  await expect.element(read).toBeInTheDocument();
  await userEvent.click(save);
  const summary = page.getByRole('region', { name: 'There is one thing to do' });
  await expect.element(summary).toHaveFocus();
  await userEvent.click(summary.getByRole('button', { name: /Tick to confirm/ }));
  await expect.element(read).toHaveFocus();
  await userEvent.keyboard(' ');
  await userEvent.click(save);
  await expect.element(summary).not.toBeInTheDocument();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved');
  expect(app.saved.mock.calls.map(([{ outcome }, { reason }]) => [outcome, reason])).toEqual([['recorded', 'submit']]);
  expect(await logOf(app.ledger, 'c-1')).toContain('informed repair *');
});

it('keeps a person’s yes as theirs, on their own screen', async () => {
  const app = open({ method: 'portal' });
  await userEvent.click(read);
  await userEvent.click(page.getByRole('checkbox', { name: /by e-mail/ }));
  await userEvent.click(save);
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved');
  expect(app.sent[0]).toMatchObject({ mode: 'screen', capture: { method: 'portal' } });
  expect(await logOf(app.ledger, 'c-1')).toContain('given news email');
});

it('works by keyboard alone, and says what it is doing', async () => {
  const made = ledgerBackend(eva);
  let release = () => {};
  made.before = () => new Promise((resolve) => (release = resolve));
  open({}, made);
  await expect.element(page.getByRole('checkbox', { name: /Information given/ })).toBeInTheDocument();
  await userEvent.keyboard('{Tab} {Tab} ');
  await expect.element(page.getByRole('checkbox', { name: 'News e-mail' })).toBeChecked();
  await userEvent.keyboard('{Tab}{Tab}{ArrowRight}');
  await expect.element(page.getByRole('radio', { name: 'Phone' })).toBeChecked();
  (save.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Saving …' })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  release();
  await expect.element(page.getByRole('status').last()).toHaveTextContent('Saved');
  expect(made.sent).toHaveLength(1);
  expect(made.sent[0]?.capture?.method).toBe('phone');
});

it('says that nothing has changed where nothing was touched', async () => {
  open({ subject: undefined, subjectId: 'c-2', purposes: ['repair-messages'] });
  await expect.element(page.getByRole('checkbox')).toBeInTheDocument();
  await userEvent.click(save);
  await expect.element(page.getByRole('status')).toHaveTextContent('Nothing has changed');
});
