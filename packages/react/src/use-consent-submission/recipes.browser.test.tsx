import { configure, render } from '@testing-library/react';
import type { Submission } from '@unticked/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ConsentCheckboxes } from '../consent-checkboxes/consent-checkboxes.js';
import { ledgerBackend, logOf, maria } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentJson } from './consent-json.js';
import { useConsentSubmission } from './use-consent-submission.js';

configure({ reactStrictMode: true });

interface Customer {
  name: string;
}

const read = page.getByRole('checkbox', { name: /Information/ });
const email = page.getByRole('checkbox', { name: /by e-mail/ });
const save = page.getByRole('button', { name: 'Save' });

interface AppProps {
  readonly post: (body: string) => void;
}

function Take({ post }: AppProps) {
  const form = useForm<Customer>({ defaultValues: { name: 'Maria' } });
  const consent = useConsentSubmission({ control: form.control, name: 'consent' });
  const saveIt = form.handleSubmit((values) => post(JSON.stringify({ ...values, proof: consent.take(values) })));
  return (
    <form onSubmit={saveIt}>
      <ConsentCheckboxes control={form.control} name="consent" purposes={['repair', 'news']} />
      <button type="submit">Save</button>
    </form>
  );
}

function Plain({ post }: AppProps) {
  const { control } = useForm();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        post(JSON.stringify(Object.fromEntries(new FormData(event.currentTarget))));
      }}
    >
      <input name="name" defaultValue="Maria" aria-label="Name" />
      <ConsentCheckboxes control={control} name="consent" purposes={['repair', 'news']} />
      <ConsentJson control={control} name="consent" />
      <button type="submit">Save</button>
    </form>
  );
}

function open(App: typeof Take) {
  const made = ledgerBackend(maria);
  const posted: string[] = [];
  render(
    <WithConsent backend={made.backend}>
      <App post={(body) => posted.push(body)} />
    </WithConsent>,
  );
  return { ...made, posted };
}

describe('consent inside of the app’s own request', () => {
  it('taken as plain JSON: the app’s values hold nothing of it, and a second send is the same', async () => {
    const app = open(Take);
    await userEvent.click(read);
    await userEvent.click(email);
    await userEvent.click(save);
    await userEvent.click(save);
    await expect.poll(() => app.posted).toHaveLength(2);
    const [first, second] = app.posted.map((body): { proof: Submission } => JSON.parse(body));
    expect(Object.keys(first ?? {})).toEqual(['name', 'proof']);
    expect(second).toEqual(first);
    await app.ledger.submit({ subjectId: 'c-1', submission: first?.proof });
    expect(await app.ledger.submit({ subjectId: 'c-1', submission: second?.proof })).toMatchObject({ replayed: true });
    expect(await logOf(app.ledger, 'c-1')).toHaveLength(3);
  });

  it('takes back what was sent before when it is unticked since', async () => {
    const app = open(Take);
    await userEvent.click(read);
    await userEvent.click(email);
    await userEvent.click(save);
    await userEvent.click(email);
    await userEvent.click(save);
    await expect.poll(() => app.posted).toHaveLength(2);
    const second: { proof: Submission } = JSON.parse(app.posted[1] ?? '');
    expect(second.proof.answers.map(({ answer }) => answer)).toEqual(['acknowledged', 'withdrawn', 'not_given']);
  });

  it('in a hidden field of a plain form, which is empty until it is sent (UO-D01)', async () => {
    const app = open(Plain);
    await userEvent.click(read);
    await userEvent.click(email);
    expect(document.querySelector<HTMLInputElement>('input[type=hidden]')?.value).toBe('');
    await userEvent.click(save);
    await expect.poll(() => app.posted).toHaveLength(1);
    const fields: Readonly<Record<string, string>> = JSON.parse(app.posted[0] ?? '');
    expect(Object.keys(fields)).toEqual(['name', 'consent']);
    await app.ledger.submit({ subjectId: 'c-1', submission: fields.consent });
    expect(await logOf(app.ledger, 'c-1')).toEqual(['not_given news sms', 'given news email', 'informed repair *']);
  });
});

function Wizard() {
  const form = useForm();
  const [step, setStep] = useState(1);
  const consent = useConsentSubmission({ control: form.control, name: 'consent', purposes: ['repair', 'news'] });
  const saveIt = form.handleSubmit(async () => void (await consent.submit({ subjectId: 'c-1' })));
  return (
    <form onSubmit={saveIt}>
      {step === 1 && <ConsentCheckboxes control={form.control} name="consent" purposes={['repair']} />}
      {step === 2 && <ConsentCheckboxes control={form.control} name="consent" purposes={['news']} />}
      <button type="button" onClick={() => setStep(step + 1)}>
        Next
      </button>
      <button type="submit">Save</button>
    </form>
  );
}

it('a wizard keeps the answers of the steps that are gone', async () => {
  const made = ledgerBackend(maria);
  render(
    <WithConsent backend={made.backend}>
      <Wizard />
    </WithConsent>,
  );
  const next = page.getByRole('button', { name: 'Next' });
  await userEvent.click(read);
  await userEvent.click(next);
  await userEvent.click(email);
  await userEvent.click(next);
  await expect.element(email).not.toBeInTheDocument();
  await userEvent.click(save);
  await expect.poll(() => logOf(made.ledger, 'c-1')).toHaveLength(3);
  expect(made.forms()).toBe(1);
  expect(await logOf(made.ledger, 'c-1')).toEqual(['not_given news sms', 'given news email', 'informed repair *']);
});
