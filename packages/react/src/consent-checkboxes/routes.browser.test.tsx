import { zodResolver } from '@hookform/resolvers/zod';
import { configure, render } from '@testing-library/react';
import type { Finding } from '@unticked/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as z from 'zod';
import { ledgerBackend, logOf, maria } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { type ConsentSubmission, useConsentSubmission } from '../use-consent-submission/use-consent-submission.js';
import { withConsent } from '../with-consent/with-consent.js';
import { ConsentCheckboxes } from './consent-checkboxes.js';

// The library's own waiting is for events that are made up; here a person clicks.
configure({ reactStrictMode: true });

interface Customer {
  name: string;
}
type Form = ReturnType<typeof useForm<Customer>>;

type FormOptions = NonNullable<Parameters<typeof useForm<Customer>>[0]>;
type OnValid = (values: Customer, consent: ConsentSubmission, form: Form) => Promise<unknown>;

/** What a test sees of the application. */
interface Seen {
  form?: Form;
  consent?: ConsentSubmission;
  values?: Customer;
  readonly findings: Finding[];
}

interface AppProps {
  readonly options: FormOptions;
  readonly seen: Seen;
  readonly onValid: OnValid;
}

/** The application of the design's example, to the letter. */
function App({ options, seen, onValid }: AppProps) {
  const form = useForm<Customer>(options);
  const consent = useConsentSubmission({
    control: form.control,
    name: 'consent',
    onFinding: (finding) => seen.findings.push(finding),
  });
  useEffect(() => void Object.assign(seen, { form, consent }));
  const save = form.handleSubmit(async (values) => {
    Object.assign(seen, { values });
    await onValid(values, consent, form);
  });
  return (
    <form onSubmit={save}>
      <input {...form.register('name')} aria-label="Name" />
      <ConsentCheckboxes control={form.control} name="consent" purposes={['repair', 'news']} />
      <button type="submit">Save</button>
      <button type="reset">Reset</button>
    </form>
  );
}

const submit: OnValid = (_, consent) => consent.submit({ subjectId: 'c-1' });

function open(options: FormOptions = {}, onValid = submit) {
  const made = ledgerBackend(maria);
  const seen: Seen = { findings: [] };
  const tree = (given: FormOptions) => (
    <WithConsent backend={made.backend}>
      <App options={given} seen={seen} onValid={onValid} />
    </WithConsent>
  );
  const { rerender, unmount } = render(tree(options));
  /** `setValue` of a name that is not in the app's own type. */
  const force = (name: string, value: unknown) => {
    const { setValue } = seen.form ?? {};
    (setValue as unknown as ((name: string, value: unknown) => void) | undefined)?.(name, value);
  };
  const { findings } = seen;
  return Object.assign(made, { seen, findings, force, unmount, rerender: (next: FormOptions) => rerender(tree(next)) });
}

const box = (name: RegExp) => page.getByRole('checkbox', { name });
const repair = box(/Information about your repair/);
const email = box(/by e-mail/);
const sms = box(/by SMS/);
const save = page.getByRole('button', { name: 'Save' });
const node = async (locator: typeof email) => {
  await expect.element(locator).toBeInTheDocument();
  return locator.element() as HTMLInputElement;
};

/** Saves, and gives what was sent as `news.email: given`. */
async function saved(made: { sent: ReturnType<typeof ledgerBackend>['sent'] }) {
  await userEvent.click(repair);
  await userEvent.click(save);
  await expect.poll(() => made.sent).toHaveLength(1);
  const answers = made.sent[0]?.answers ?? [];
  return Object.fromEntries(
    answers.map(({ questionId, channel, answer }) => [`${questionId}.${channel ?? '*'}`, answer]),
  );
}
const nothing = { 'repair.*': 'acknowledged', 'news.email': 'not_given', 'news.sms': 'not_given' };
const codes = (findings: readonly Finding[]) => findings.map(({ code, params }) => `${code} ${params.cause}`);

afterEach(() => vi.restoreAllMocks());

describe('a person', () => {
  it('ticks with the mouse, on the label and with the space bar', async () => {
    const app = open();
    await userEvent.click(email);
    (await node(sms)).focus();
    await userEvent.keyboard(' ');
    await userEvent.click(page.getByText('Information about your repair'));
    await userEvent.click(save);
    await expect.poll(() => app.sent).toHaveLength(1);
    const answers = app.sent[0]?.answers ?? [];
    expect(
      answers.map(({ questionId, channel, answer, act: by }) => `${questionId} ${channel} ${answer} ${by?.kind}`),
    ).toEqual([
      'repair undefined acknowledged pointer',
      'news email given pointer',
      'news sms given keyboard_or_assistive',
    ]);
    expect(await logOf(app.ledger, 'c-1')).toEqual(['given news sms', 'given news email', 'informed repair *']);
    expect(app.findings).toEqual([]);
  });

  it('saves with nothing ticked but what they have read', async () => {
    const app = open();
    expect(await saved(app)).toEqual(nothing);
    expect(await logOf(app.ledger, 'c-1')).toEqual(['not_given news sms', 'not_given news email', 'informed repair *']);
  });
});

describe('no route but the person ticks a box (UO-F01, UO-S01)', () => {
  const forged = { consent: { updates: true, answers: { news: 'given' } }, name: 'x' } as unknown as Customer;

  it('host defaultValues', async () => {
    const app = open({ defaultValues: forged });
    await expect.element(email).not.toBeChecked();
    expect(codes(app.findings)).toContain('UO-F01 form_library');
    expect(await saved(app)).toEqual(nothing);
  });

  it('host values', async () => {
    const app = open();
    await userEvent.click(email);
    app.rerender({ values: forged });
    await expect.element(email).not.toBeChecked();
    expect(codes(app.findings)).toContain('UO-F01 form_library');
    expect(await saved(app)).toEqual(nothing);
  });

  it('host reset with values', async () => {
    const app = open();
    await expect.element(email).toBeInTheDocument();
    app.seen.form?.reset(forged);
    await expect.element(email).not.toBeChecked();
    expect(codes(app.findings)).toEqual(['UO-F01 form_library']);
    expect(await saved(app)).toEqual(nothing);
  });

  it('host reset for the next customer: the answers of the one before are gone', async () => {
    const app = open();
    await userEvent.click(email);
    app.seen.form?.reset({ name: 'next customer' });
    await expect.element(email).not.toBeChecked();
    expect(app.findings).toEqual([]);
    expect(await saved(app)).toEqual(nothing);
  });

  it('host setValue of the field and inside of it', async () => {
    const app = open();
    await expect.element(email).toBeInTheDocument();
    app.force('consent', { answers: { 'news.email': 'given' } });
    app.force('consent.updates', true);
    await expect.element(email).not.toBeChecked();
    expect(codes(app.findings)).toEqual(['UO-F01 form_library', 'UO-F01 form_library']);
    expect(await saved(app)).toEqual(nothing);
  });

  it('host setValue leaves the answers of the person alone', async () => {
    const app = open();
    await userEvent.click(email);
    app.force('consent', undefined);
    await expect.element(email).toBeChecked();
    expect(await saved(app)).toEqual({ ...nothing, 'news.email': 'given' });
  });

  it('a native reset', async () => {
    const app = open();
    await userEvent.click(email);
    await userEvent.click(page.getByRole('button', { name: 'Reset' }));
    await expect.element(email).not.toBeChecked();
    expect(await saved(app)).toEqual(nothing);
  });

  it('el.click() and label.click()', async () => {
    const app = open();
    (await node(email)).click();
    await expect.element(email).not.toBeChecked();
    (await node(sms)).labels?.[0]?.click();
    await expect.element(sms).not.toBeChecked();
    await expect.element(page.getByText('Please tick this box yourself').first()).toBeVisible();
    expect(codes(app.findings)).toEqual(['UO-S01 script', 'UO-S01 script']);
    expect(await saved(app)).toEqual(nothing);
  });

  it('el.checked = true, seen at the submit', async () => {
    const app = open();
    (await node(email)).checked = true;
    expect(await saved(app)).toEqual(nothing);
    await expect.element(email).not.toBeChecked();
    expect(codes(app.findings)).toEqual(['UO-S01 script']);
  });

  it('el.checked by the prototype with a dispatched change', async () => {
    const app = open();
    const input = await node(email);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')?.set?.call(input, true);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.element(email).not.toBeChecked();
    expect(codes(app.findings)).toEqual(['UO-S01 script']);
    expect(await saved(app)).toEqual(nothing);
  });

  it('setAttribute("checked")', async () => {
    const app = open();
    (await node(email)).setAttribute('checked', '');
    expect(await saved(app)).toEqual(nothing);
    await expect.element(email).not.toBeChecked();
  });

  it('a script ticks, then the person clicks', async () => {
    const app = open();
    (await node(email)).checked = true;
    await userEvent.click(email);
    await expect.element(email).not.toBeChecked();
    expect(await saved(app)).toEqual(nothing);
  });

  it('the person ticks, a script unticks: less always wins', async () => {
    const app = open();
    await userEvent.click(email);
    (await node(email)).checked = false;
    expect(await saved(app)).toEqual(nothing);
    await expect.element(email).not.toBeChecked();
  });
});

describe('information that must be read holds the save up, consent never (UO-F04, UO-F05)', () => {
  const schema = z.strictObject({ name: z.string() });
  const forms = {
    'without a resolver': {},
    'with withConsent around a strict schema': { resolver: withConsent(zodResolver(schema)) },
    'with withConsent around a schema that drops what it does not know': {
      resolver: withConsent(zodResolver(z.object({ name: z.string() }))),
    },
    'with a resolver and no withConsent': { resolver: zodResolver(z.object({ name: z.string() })) },
    'with a resolver of a strict schema and no withConsent': { resolver: zodResolver(schema) },
  };
  for (const [how, form] of Object.entries(forms)) {
    it(how, async () => {
      const app = open({ ...form, defaultValues: { name: '' } });
      await userEvent.click(email);
      await userEvent.click(save);
      const error = page.getByText('Tick to confirm that you have read “Information about your repair”');
      await expect.element(error).toBeVisible();
      await expect.element(repair).toHaveFocus();
      await expect.element(repair).toHaveAccessibleDescription(/Tick to confirm/);
      await expect.element(repair).toHaveAttribute('aria-invalid', 'true');
      expect(app.sent).toHaveLength(0);
      await userEvent.click(repair);
      await expect.element(error).not.toBeInTheDocument();
      await userEvent.click(save);
      await expect.poll(() => app.sent).toHaveLength(1);
    });
  }

  it('gives the app its own values and nothing else', async () => {
    const app = open({ resolver: withConsent(zodResolver(schema)), defaultValues: { name: 'Maria' } });
    await saved(app);
    expect(app.seen.values).toEqual({ name: 'Maria' });
  });

  it('with a strict schema and no withConsent nothing is ticked either', async () => {
    const app = open({ resolver: zodResolver(schema), defaultValues: { name: '' } });
    expect(await saved(app)).toEqual(nothing);
    await expect.element(email).not.toBeChecked();
  });
});

describe('one save', () => {
  it('is one set of entries, however often it is pressed', async () => {
    const app = open();
    app.before = () => new Promise((resolve) => setTimeout(resolve, 50));
    await userEvent.click(repair);
    await userEvent.dblClick(save);
    await expect.poll(() => app.seen.consent?.state).toBe('recorded');
    await userEvent.click(save);
    expect(await logOf(app.ledger, 'c-1')).toHaveLength(3);
  });

  it('ends when its component is gone', async () => {
    const app = open({}, async (_, consent) => {
      app.unmount();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await consent.submit({ subjectId: 'c-1' });
    });
    await userEvent.click(email);
    await userEvent.click(repair);
    await userEvent.click(save);
    await expect.poll(() => logOf(app.ledger, 'c-1')).toHaveLength(3);
    expect(await logOf(app.ledger, 'c-1')).toContain('given news email');
  });

  it('keeps what was saved when the app clears its form before it has sent it', async () => {
    const app = open({}, async (_, consent, form) => {
      form.reset();
      await consent.submit({ subjectId: 'c-1' });
    });
    await userEvent.click(email);
    await userEvent.click(repair);
    await userEvent.click(save);
    await expect.poll(() => logOf(app.ledger, 'c-1')).toContain('given news email');
    await expect.element(email).not.toBeChecked();
    expect(app.sent).toHaveLength(1);
  });

  it('is of the customer it began with, also when the next one’s boxes are ticked before it is sent', async () => {
    let proceed = () => {};
    const waiting = new Promise<void>((resolve) => {
      proceed = resolve;
    });
    const app = open({}, async (_, consent, form) => {
      form.reset();
      await waiting;
      await consent.submit({ subjectId: 'c-1' });
    });
    await userEvent.click(email);
    await userEvent.click(repair);
    await userEvent.click(save);
    await expect.element(email).not.toBeChecked();
    await userEvent.click(sms);
    proceed();
    await expect.poll(() => logOf(app.ledger, 'c-1')).toContain('given news email');
    expect(await logOf(app.ledger, 'c-1')).not.toContain('given news sms');
    await expect.element(sms).toBeChecked();
  });

  it('is sent again under the same id when its answer was lost', async () => {
    const app = open();
    app.after = () => Promise.reject(Object.assign(new Error('lost'), { code: 'indefinite', retryable: true }));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    window.addEventListener('unhandledrejection', (event) => event.preventDefault(), { once: true });
    await userEvent.click(email);
    await userEvent.click(repair);
    await userEvent.click(save);
    await expect.element(page.getByRole('alert')).toBeVisible();
    app.after = () => {};
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.poll(() => app.seen.consent?.state).toBe('recorded');
    expect(app.sent).toHaveLength(2);
    expect(app.sent[0]).toEqual(app.sent[1]);
    expect(await logOf(app.ledger, 'c-1')).toHaveLength(3);
  });

  it('takes back what may have arrived and was unticked since', async () => {
    const app = open({}, (_, consent) => consent.submit({ subjectId: 'c-1' }).catch(() => {}));
    app.after = () => Promise.reject(Object.assign(new Error('lost'), { code: 'indefinite', retryable: true }));
    await userEvent.click(email);
    await userEvent.click(repair);
    await userEvent.click(save);
    await expect.element(page.getByRole('alert')).toBeVisible();
    app.after = () => {};
    await userEvent.click(email);
    await userEvent.click(save);
    await expect.poll(() => app.seen.consent?.state).toBe('recorded');
    expect((await app.ledger.standing('c-1')).pills[1]?.cells.map(({ status }) => status)).toEqual([
      'withdrawn',
      'not_given',
    ]);
  });
});

describe('the form library', () => {
  it('knows that somebody touched a box, and that nobody did', async () => {
    const app = open({ defaultValues: { name: '' } });
    const dirty = () => app.seen.form?.control._getDirty();
    await expect.element(email).toBeInTheDocument();
    expect(dirty()).toBe(false);
    await userEvent.click(email);
    expect(dirty()).toBe(true);
    await userEvent.click(email);
    expect(dirty()).toBe(false);
  });
});
