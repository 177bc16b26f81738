import { render } from '@testing-library/react';
import { importTools } from '@unticked/core/exchange';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eva } from '../fixtures/ledger-backend.js';
import { oldCrm, oldCrmFile } from '../fixtures/old-crm.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ImportDesk } from './import-desk.js';

it('by keyboard alone, from the meaning of the words to entries in the log', async () => {
  const made = oldCrm();
  await made.fill();
  render(
    <WithConsent backend={made.backend} admin={made.admin} actor={eva}>
      <ImportDesk tools={importTools} />
    </WithConsent>,
  );
  await userEvent.upload(page.getByLabelText('Choose a file'), oldCrmFile());
  await expect.element(page.getByText('Old CRM 2019.csv: 60 rows')).toBeVisible();
  const type = async (label: string, keys: string): Promise<void> => {
    (page.getByLabelText(label, { exact: true }).element() as HTMLElement).focus(); // a field
    await userEvent.keyboard(keys);
  };
  // From one to the next by the arrow: letters with a pause between them would look for another word.
  const choose = async (label: string, option: string): Promise<void> => {
    const field = page.getByLabelText(label, { exact: true });
    const chosen = () => field.element() as HTMLSelectElement; // a list
    chosen().focus();
    while (chosen().selectedOptions[0]?.text !== option) {
      const before = chosen().selectedIndex;
      await userEvent.keyboard('{ArrowDown}');
      await expect.poll(() => chosen().selectedIndex, { message: `${label}: ${option}` }).toBe(before + 1);
    }
  };
  await type('Name of the old system', 'old-crm');
  await choose('Column with your own customer number', 'customer');
  await choose('Column with the answer', 'newsletter');
  await choose('It answers', 'News and offers by e-mail');
  await choose('“no” means', 'said no');
  await choose('Column with when it was said', 'since');
  await expect.element(page.getByLabelText('“no” means')).toHaveValue('refused');

  (page.getByRole('button', { name: 'Check without writing' }).element() as HTMLElement).focus(); // a button
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Checked. Nothing was written.')).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText('Done. Entries added: 12.')).toBeVisible();
  expect((await made.backend.subject('c-2003').history()).entries[0]).toMatchObject({ kind: 'refused' });
});
