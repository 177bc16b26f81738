import { configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ConsentAdmin, UnknownWordingPage } from '@unticked/core';
import { expect, it, vi } from 'vitest';
import { failure } from '../fixtures/fake-backend.js';
import { otto, unknownForms } from '../fixtures/unknown-forms.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { NeedsALook } from './needs-a-look.js';

configure({ reactStrictMode: true });

function show({ backend, admin }: ReturnType<typeof unknownForms>, change: Partial<ConsentAdmin> = {}) {
  render(
    <WithConsent backend={backend} admin={{ ...admin, ...change }} actor={otto}>
      <NeedsALook />
    </WithConsent>,
  );
}
const tick = async () => userEvent.click(await screen.findByRole('checkbox', { name: 'News and offers by e-mail' }));
const confirm = () => userEvent.click(screen.getByRole('button', { name: 'Confirm' }));

it('passes over people without a form, and looks further when asked', async () => {
  const forms = unknownForms();
  await forms.recorded('anna');
  await forms.recorded('berta');
  const { cases } = await forms.admin.needsALook();
  const [anna, berta] = cases.map((one) => [one]);
  const pages: Readonly<Record<string, UnknownWordingPage>> = {
    '': { cases: [], next: 'a' },
    a: { cases: anna ?? [], next: 'b' },
    b: { cases: [], next: 'c' },
    c: { cases: berta ?? [] },
  };
  show(forms, { needsALook: async ({ after = '' } = {}) => pages[after] ?? { cases: [] } });
  await screen.findByText('anna');
  expect(screen.queryByText('berta')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Look further' }));
  await screen.findByText('berta');
  expect(screen.queryByRole('button', { name: 'Look further' })).toBeNull();
});

it('is one call however often it is pressed, and another once something else is ticked', async () => {
  const forms = unknownForms();
  await forms.recorded('maria');
  const calls: string[] = [];
  const confirmWording = vi.fn(async ({ id, covers }: { id: string; covers: readonly unknown[] }) => {
    calls.push(`${id} ${covers.length}`);
    throw failure('unavailable', true);
  });
  show(forms, { subject: (id) => ({ ...forms.admin.subject(id), confirmWording }) });
  await tick();
  await confirm();
  await screen.findByText(/^Not saved yet/);
  await confirm();
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(new Set(calls).size).toBe(1);
  await userEvent.click(screen.getByRole('checkbox', { name: 'News and offers by SMS' }));
  await confirm();
  await waitFor(() => expect(calls).toHaveLength(3));
  expect(new Set(calls.map((call) => call.split(' ')[0])).size).toBe(2);
});

it('sends nothing before something is ticked, and shows a form as text', async () => {
  const forms = unknownForms();
  await forms.recorded('maria', { text: '<img src=x onerror=alert(1)> **yes**' });
  const confirmWording = vi.fn();
  show(forms, { subject: (id) => ({ ...forms.admin.subject(id), confirmWording }) });
  await screen.findByText('<img src=x onerror=alert(1)> **yes**');
  await confirm();
  await screen.findByText('Tick what it covers, or turn it down');
  expect(confirmWording).not.toHaveBeenCalled();
});
