import { configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { SubjectRights } from '@unticked/core/rights';
import { expect, it, vi } from 'vitest';
import { failure } from '../fixtures/fake-backend.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ErasureDialog } from './erasure-dialog.js';

configure({ reactStrictMode: true });

async function show(ofPerson: Partial<SubjectRights> = {}, letterhead?: string) {
  const desk = rightsDesk();
  await desk.known('maria');
  const onChanged = vi.fn();
  render(
    <WithConsent backend={desk.backend} rights={desk.changed({}, ofPerson).rights}>
      <ErasureDialog.Root subjectId="maria" locale="de" onChanged={onChanged}>
        <ErasureDialog.Plan />
        <ErasureDialog.Choice />
        <ErasureDialog.Certificate letterhead={letterhead} />
      </ErasureDialog.Root>
    </WithConsent>,
  );
  return { ...desk, onChanged };
}
const choose = async (...names: readonly RegExp[]) => {
  for (const name of names) await userEvent.click(await screen.findByRole('radio', { name }));
};
const erase = () => userEvent.click(screen.getByRole('button', { name: 'Erase now' }));

it('is one erasure however often it is pressed, and another once something else is chosen', async () => {
  const ids: string[] = [];
  const beginErasure = vi.fn(async ({ id }: { id: string }) => {
    ids.push(id);
    throw failure('unavailable', true);
  });
  await show({ beginErasure });
  await choose(/^Erase$/, /^Consent was withdrawn/, /^Keep no note/);
  await erase();
  await screen.findByText(/^Perhaps done/);
  await erase();
  await waitFor(() => expect(ids).toHaveLength(2));
  expect(new Set(ids).size).toBe(1);
  await choose(/^An objection/);
  await erase();
  await waitFor(() => expect(new Set(ids).size).toBe(2));
});

it('sends nothing before it is said why and what happens with the addresses', async () => {
  const beginErasure = vi.fn();
  await show({ beginErasure });
  await choose(/^Erase$/);
  await erase();
  await screen.findByText('Choose why');
  expect(beginErasure).not.toHaveBeenCalled();
});

it('says why it cannot be done, where that is known', async () => {
  await show({ beginErasure: () => Promise.reject(failure('unsupported')) });
  await choose(/^Erase$/, /^Consent was withdrawn/, /^Leave them alone/);
  await erase();
  await screen.findByText(/^This system is not set up for it/);
});

it('prints the confirmation in the person’s language, and nothing else of the page', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    const paper = document.querySelector('[data-printing]');
    expect(paper).toHaveTextContent('Bits & Bytes');
    expect(paper).not.toHaveTextContent('Acme Repairs GmbH');
    expect(paper).toHaveTextContent('Bestätigung der Löschung');
    expect(paper).toHaveTextContent('bis 31. Dezember 2033');
  });
  const { onChanged, ledger } = await show({}, 'Bits & Bytes');
  await choose(/^Erase$/, /^Consent was withdrawn/, /^Leave them alone/);
  await erase();
  await userEvent.click(await screen.findByRole('button', { name: 'Print it' }));
  expect(print).toHaveBeenCalledOnce();
  expect(onChanged).toHaveBeenCalledWith(
    expect.objectContaining({ state: 'done' }),
    expect.objectContaining({ reason: 'erase' }),
  );
  expect(await ledger.personState('maria')).toMatchObject({ state: 'erased' });
  window.dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(document.querySelector('[data-printing]')).toBeNull());
});

it('names the controller with its address where there is no letterhead', async () => {
  await show();
  await choose(/^Erase$/, /^Consent was withdrawn/, /^Leave them alone/);
  await erase();
  await screen.findByRole('button', { name: 'Print it' });
  expect(document.querySelector('[data-unticked="certificate"]')).toHaveTextContent(
    'Acme Repairs GmbHLandstraße 1, 4020 Linz, Austria',
  );
});
