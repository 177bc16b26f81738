import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ConsentHistory } from '../consent-history/consent-history.js';
import { buildEntry, buildHistory } from '../fixtures/build-history.js';
import { fakeBackend } from '../fixtures/fake-backend.js';
import { otto, unknownForms, wording } from '../fixtures/unknown-forms.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { EntryWording } from './entry-wording.js';

type Backend = Parameters<typeof WithConsent>[0]['backend'];
const show = (backend: Backend, locale = 'en') =>
  render(
    <WithConsent backend={backend} locale={locale}>
      <ConsentHistory.Root subjectId="maria" detail={(entry) => <EntryWording entry={entry} />}>
        <ConsentHistory.Log />
        <ConsentHistory.Foot />
      </ConsentHistory.Root>
    </WithConsent>,
  );
const lines = async () => {
  const log = await screen.findByRole('list');
  return [...log.children].map(
    (item) => item.querySelector('[data-unticked="entry-wording"]')?.firstChild?.textContent,
  );
};

it('says at the entry that it waits, with its text one click away', async () => {
  const forms = unknownForms();
  await forms.recorded('maria');
  show(forms.backend);
  await screen.findByText('Kept without proof:', { exact: false });
  expect(await lines()).toEqual(['Its wording is not known: it waits for a second person.']);
  expect(screen.getByText(wording)).not.toBeVisible();
  await userEvent.click(screen.getByText('Show its wording'));
  expect(screen.getByText(wording)).toBeVisible();
});

it('names both once it is confirmed', async () => {
  const forms = unknownForms();
  await forms.recorded('maria');
  await forms.confirmed('maria', otto);
  show(forms.backend);
  await screen.findByText('Said yes:', { exact: false });
  expect(await lines()).toEqual([
    'Eva K. recorded the form.',
    'Its wording was not known. Otto B. confirmed on 20 Nov 2026 what it covers.',
  ]);
});

it('says who turned it down, in German too', async () => {
  const forms = unknownForms();
  await forms.recorded('maria');
  const call = { id: 'a-look-of-these-tests-1', wordingId: 'form-of-the-stories-maria', reason: 'nicht signiert' };
  await forms.admin.subject('maria').turnDownWording(call);
  show(forms.backend, 'de');
  await screen.findByText(/Otto B\. hat es am 20\. Nov\. 2026 zurückgewiesen/);
});

it('says nothing of what was imported without proof', async () => {
  const parked = buildEntry(1, { kind: 'parked' });
  show(fakeBackend({ history: (id) => buildHistory(id, [parked]) }));
  await screen.findByText('Kept without proof:', { exact: false });
  expect(await lines()).toEqual([undefined]);
});
