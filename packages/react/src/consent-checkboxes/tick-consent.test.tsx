import { render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { tickConsent } from '@unticked/testkit';
import { useForm } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { ledgerBackend, maria } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { useConsentSubmission } from '../use-consent-submission/use-consent-submission.js';
import { ConsentCheckboxes } from './consent-checkboxes.js';

// Looking for roles takes jsdom long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

function App() {
  const { control, handleSubmit } = useForm();
  const consent = useConsentSubmission({ control, name: 'consent' });
  const save = handleSubmit(() => consent.submit({ subjectId: 'c-1' }));
  return (
    <form onSubmit={save}>
      <ConsentCheckboxes control={control} name="consent" purposes={['repair', 'news']} />
      <button type="submit">Save</button>
    </form>
  );
}

async function open() {
  const made = ledgerBackend(maria);
  const view = render(
    <WithConsent backend={made.backend}>
      <App />
    </WithConsent>,
  );
  await view.findByRole('checkbox', { name: /by e-mail/ });
  return { ...made, ...view, user: userEvent.setup() };
}

test('an application can test its consent form where no browser is: the widgets take the click for a person’s', async () => {
  const screen = await open();
  await tickConsent(screen, 'repair');
  await tickConsent(screen, 'news', 'email');
  await screen.user.click(screen.getByText('Save'));
  await waitFor(() => expect(screen.sent).toHaveLength(1));
  expect(screen.sent[0]?.answers).toMatchObject([
    { questionId: 'repair', answer: 'acknowledged', act: { kind: 'pointer', changes: 1 } },
    { questionId: 'news', channel: 'email', answer: 'given', act: { kind: 'pointer', changes: 1 } },
    { questionId: 'news', channel: 'sms', answer: 'not_given' },
  ]);
});

test('only that one click: one that is made up afterwards ticks nothing', async () => {
  const { user, ...screen } = await open();
  await tickConsent({ ...screen, user }, 'news', 'email');
  const sms = screen.getByRole('checkbox', { name: /by SMS/ });
  await user.click(sms);
  expect(sms).not.toBeChecked();
  expect(screen.getByRole('alert')).toHaveTextContent('Please tick this box yourself');
});

test('a box that is not there, or is ticked already, is named', async () => {
  const screen = await open();
  await expect(tickConsent(screen, 'news')).rejects.toThrow(
    'There is no consent box "news". There are: repair, news.email, news.sms',
  );
  await tickConsent(screen, 'news', 'sms');
  await expect(tickConsent(screen, 'news', 'sms')).rejects.toThrow('is ticked already');
});

test('a click that does not count is no tick', async () => {
  const screen = await open();
  const user = { click: async (element: Element) => void element };
  await expect(tickConsent({ ...screen, user }, 'repair')).rejects.toThrow("the click was not a person's");
});
