import { configure, render } from '@testing-library/react';
import { clinic, type Finding } from '@unticked/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ledgerBackend, logOf, maria } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { useConsentSubmission } from '../use-consent-submission/use-consent-submission.js';
import { ConsentCheckboxes } from './consent-checkboxes.js';

// The library's own waiting is for events that are made up; here a person chooses.
configure({ reactStrictMode: true });

const findings: Finding[] = [];
const seen: { reset?: (values: Record<string, unknown>) => void } = {};

function App() {
  const form = useForm();
  useEffect(() => {
    seen.reset = form.reset;
  }, [form.reset]);
  const consent = useConsentSubmission({
    control: form.control,
    name: 'consent',
    onFinding: (one) => findings.push(one),
  });
  return (
    <form onSubmit={form.handleSubmit(() => consent.submit({ subjectId: 'c-1' }))}>
      <ConsentCheckboxes control={form.control} name="consent" purposes={['health-news', 'research-register']} />
      <button type="submit">Save</button>
      <button type="reset">Reset</button>
    </form>
  );
}

const group = page.getByRole('group', { name: /Asthma register/ });
const yes = group.getByRole('radio', { name: 'Yes' });
const no = group.getByRole('radio', { name: 'No' });
const save = page.getByRole('button', { name: 'Save' });
const node = (locator: typeof yes) => locator.element() as HTMLInputElement;

let made: ReturnType<typeof ledgerBackend>;
beforeEach(async () => {
  findings.length = 0;
  made = ledgerBackend(maria, clinic());
  render(
    <WithConsent backend={made.backend}>
      <App />
    </WithConsent>,
  );
  await expect.element(yes).toBeInTheDocument();
});

async function said(times = 1) {
  await userEvent.click(save);
  await expect.poll(() => made.sent).toHaveLength(times);
  const answers = made.sent.at(-1)?.answers ?? [];
  return answers
    .filter(({ questionId }) => questionId === 'research-register')
    .map(({ answer, act }) => `${answer} ${act?.kind ?? ''}`.trim());
}

describe('special categories are asked by Yes and No', () => {
  it('with nothing selected, and saved so they are left empty', async () => {
    await expect.element(yes).not.toBeChecked();
    await expect.element(no).not.toBeChecked();
    expect(await said()).toEqual(['not_given']);
    expect(await logOf(made.ledger, 'c-1')).toContain('not_given research-register *');
  });

  it('of one element, size and weight', () => {
    const look = (input: HTMLInputElement) => {
      const label = input.labels?.[0];
      const { fontSize, fontWeight, color, paddingBlock } = getComputedStyle(label ?? input);
      const { width, height } = input.getBoundingClientRect();
      return [input.type, width, height, fontSize, fontWeight, color, paddingBlock];
    };
    expect(look(node(no))).toEqual(look(node(yes)));
  });

  it('by the arrow keys, with the act of a person', async () => {
    node(yes).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(no).toBeChecked();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(yes).toBeChecked();
    await userEvent.keyboard('{ArrowDown}');
    expect(await said()).toEqual(['refused keyboard_or_assistive']);
    expect(await logOf(made.ledger, 'c-1')).toContain('refused research-register *');
    expect(findings).toEqual([]);
  });

  it('and changed before saving, the last of the two counts', async () => {
    await userEvent.click(yes);
    await userEvent.click(no);
    await userEvent.click(yes);
    expect(await said()).toEqual(['given pointer']);
  });
});

describe('no route but the person chooses', () => {
  it('a script’s click, write or reset', async () => {
    node(yes).click();
    await expect.element(yes).not.toBeChecked();
    node(yes).checked = true;
    expect(await said()).toEqual(['not_given']);
    await expect.element(yes).not.toBeChecked();
    expect(findings.map(({ code }) => code)).toEqual(['UO-S01', 'UO-S01']);
  });

  it('a script takes no No away', async () => {
    await userEvent.click(no);
    node(yes).click();
    await expect.element(no).toBeChecked();
    expect(await said()).toEqual(['refused pointer']);
  });

  it('the host’s form library, and a reset for the next person', async () => {
    await userEvent.click(yes);
    seen.reset?.({ consent: { 'research-register': 'given' } });
    await expect.element(yes).not.toBeChecked();
    await userEvent.click(yes);
    await userEvent.click(page.getByRole('button', { name: 'Reset' }));
    await expect.element(yes).not.toBeChecked();
    expect(await said()).toEqual(['not_given']);
  });
});

it('a yes is shown when it is stored, and a No in its place takes it back', async () => {
  await userEvent.click(yes);
  expect(await said()).toEqual(['given pointer']);
  await expect.element(yes).toBeChecked();
  await userEvent.click(no);
  expect(await said(2)).toEqual(['withdrawn pointer']);
  expect((await logOf(made.ledger, 'c-1'))[0]).toBe('withdrawn research-register *');
});
