import { signIn } from './counter.js';
import { expect, test } from './crm-test.js';

test('the whole counter speaks German, widgets and errors too', async ({ page }) => {
  await signIn(page, 'Eva K.');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.goto('/customers/new');
  const told = page.getByRole('checkbox', { name: 'Kundschaft wurde informiert' });
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: 'Person speichern' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Bitte zuerst das ansehen' });
  await expect(summary.getByRole('button', { name: 'Tragen Sie einen Namen ein.' })).toBeVisible();
  await expect(summary.getByRole('button', { name: /„Kundschaft wurde informiert“/ })).toBeVisible();

  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Gülşen Öztürk');
  await page.getByRole('textbox', { name: 'Gerät' }).fill('iPad 9');
  await told.check();
  await page.getByRole('checkbox', { name: /Neuigkeiten E-Mail/ }).check();
  await expect(page.locator('[data-unticked="capture"]').getByText(/Ja gesagt/)).toBeVisible();
  await page.getByRole('button', { name: 'Person speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gülşen Öztürk' })).toBeVisible();
  await expect(page.getByText('Nicht erlaubt: leer gelassen.').first()).toBeVisible();
  await expect(page.getByText('Keine E-Mail-Adresse eingetragen.').first()).toBeVisible();
});
