import { act } from '@testing-library/react';
import type { Finding } from '@unticked/core';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { useForm } from 'react-hook-form';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ledgerBackend, logOf, maria } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import {
  type ConsentSubmissionOptions,
  useConsentSubmission,
} from '../use-consent-submission/use-consent-submission.js';
import { ConsentCheckboxes } from './consent-checkboxes.js';

type Extra = Pick<ConsentSubmissionOptions<object, unknown, object>, 'initialForm' | 'onFinding'>;

function App(extra: Extra) {
  const { control, handleSubmit } = useForm();
  const consent = useConsentSubmission({ control, name: 'consent', ...extra });
  return (
    <form onSubmit={handleSubmit(async () => void (await consent.submit({ subjectId: 'c-1' })))}>
      <ConsentCheckboxes control={control} name="consent" purposes={['repair', 'news']} />
      <button type="submit">Save</button>
    </form>
  );
}

it('a person ticks before the page is alive: unticked, said so, and ticked again by them', async () => {
  const made = ledgerBackend(maria);
  const findings: Finding[] = [];
  const initialForm = await made.ledger.form({ purposes: ['repair', 'news'] });
  const tree = (
    <WithConsent backend={made.backend}>
      <App initialForm={initialForm} onFinding={(finding) => findings.push(finding)} />
    </WithConsent>
  );
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = renderToString(tree);
  const email = page.getByRole('checkbox', { name: /by e-mail/ });
  await userEvent.click(email);
  await expect.element(email).toBeChecked();

  const complaints = vi.spyOn(console, 'error');
  const root = await act(async () => hydrateRoot(place, tree));
  await expect.element(email).not.toBeChecked();
  await expect.element(page.getByText('Please tick this box yourself')).toBeVisible();
  expect(findings.map(({ code, params }) => `${code} ${params.cause}`)).toEqual(['UO-F01 before_hydration']);

  await userEvent.click(email);
  await userEvent.click(page.getByRole('checkbox', { name: /Information/ }));
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.poll(() => logOf(made.ledger, 'c-1')).toContain('given news email');
  expect(made.forms()).toBe(0);
  expect(complaints).not.toHaveBeenCalled();
  act(() => root.unmount());
  place.remove();
});
