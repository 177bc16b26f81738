import { render } from '@testing-library/react';
import { buildForm, wordsEn } from '@unticked/core';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import '../desk.css';
import { drafting, policyId, reviewed, saved, submitted } from '../fixtures/drafting.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { PolicyEditor } from './policy-editor.js';

async function show(...steps: Parameters<typeof drafting> extends [unknown?, ...infer Rest] ? Rest : never) {
  const office = await drafting({}, ...steps);
  render(
    <WithConsent backend={office.backend} admin={office.admin}>
      <PolicyEditor policyId={policyId} buildForm={buildForm} ruleWords={wordsEn} />
    </WithConsent>,
  );
  return office;
}

it('shows in the preview what is written, before it is saved', async () => {
  await show(saved());
  const news = page.getByRole('region', { name: 'News and offers' });
  const field = news.getByRole('group', { name: 'What the person reads' }).getByLabelText('English');
  await userEvent.fill(field, 'Acme Repairs may send me news about phones.');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect.element(preview.getByText('Acme Repairs may send me news about phones.')).toBeVisible();
  await expect.element(preview.getByRole('checkbox', { checked: true })).not.toBeInTheDocument();
});

it('is published by keyboard alone; Escape leaves it as it was and goes back to the button', async () => {
  const office = await show(saved(), submitted, reviewed('approved'));
  const opener = page.getByRole('button', { name: 'Publish …' });
  await expect.element(opener).toBeVisible();
  (opener.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('3 people would be asked again for News and offers by e-mail.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(opener).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  const sure = page.getByRole('button', { name: 'Publish version 2' });
  (sure.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/Version 2 is in force since/)).toBeVisible();
  expect((await office.as({ type: 'staff', id: 'u-1' }).draft()).inForce?.version).toBe(2);
});
