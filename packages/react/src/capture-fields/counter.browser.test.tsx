import { configure, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Counter, type CounterProps } from '../fixtures/counter.js';
import { eva, ledgerBackend, logOf, maria, saidBefore } from '../fixtures/ledger-backend.js';

configure({ reactStrictMode: true });

const both = [
  { questionId: 'repair', answer: 'acknowledged' },
  { questionId: 'news', channel: 'email', answer: 'given' },
  { questionId: 'news', channel: 'sms', answer: 'given' },
] as const;

function open(props: Partial<CounterProps> = {}, made = ledgerBackend(eva)) {
  const tree = (over: Partial<CounterProps> = {}) => (
    <Counter backend={made.backend} actor={eva} purposes={['repair', 'news']} locale="en" {...props} {...over} />
  );
  const { rerender } = render(tree());
  return Object.assign(made, { show: (over: Partial<CounterProps>) => rerender(tree(over)) });
}

/** Counts what a clerk does to consent controls: the budget of the counter (design §12.19). */
function keys() {
  let count = 0;
  return {
    press: async (target: ReturnType<typeof page.getByRole>) => {
      count += 1;
      await userEvent.click(target);
    },
    count: () => count,
  };
}

const told = page.getByRole('checkbox', { name: 'Information given to the customer' });
const email = page.getByRole('checkbox', { name: 'News e-mail' });
const sms = page.getByRole('checkbox', { name: 'News SMS' });
const chip = (name: string) => page.getByRole('radio', { name, exact: true });
const save = page.getByRole('button', { name: 'Save' });
const recorded = () => expect.element(page.getByText('recorded', { exact: true })).toBeVisible();

describe('at the counter', () => {
  it('nobody agrees: 1 key', async () => {
    const { press, count } = keys();
    const made = open();
    await press(told);
    await userEvent.click(save);
    await recorded();
    expect(count()).toBeLessThanOrEqual(1);
    expect(await logOf(made.ledger, 'c-1')).toEqual([
      'not_given news sms',
      'not_given news email',
      'informed repair *',
    ]);
  });

  it('agrees to all: at most 4', async () => {
    const { press, count } = keys();
    const made = open();
    for (const box of [told, email, sms]) await press(box);
    await userEvent.click(save);
    await recorded();
    expect(count()).toBeLessThanOrEqual(4);
    expect(await logOf(made.ledger, 'c-1')).toEqual(['given news sms', 'given news email', 'informed repair *']);
    expect(made.sent[0]).toMatchObject({ mode: 'read_aloud', capture: { method: 'in_person', withWhom: 'Eva K.' } });
    expect(made.sent[0]?.capture?.sentence).toMatch(
      /^Said yes to news and offers by e-mail and SMS, told: information about your repair, in person, to Eva K., Linz shop, today /,
    );
  });

  it('stops one channel by phone: at most 2, and no method or note is asked', async () => {
    const made = ledgerBackend(eva);
    await saidBefore(made.ledger, 'c-9', both);
    const { press, count } = keys();
    open({ subjectId: 'c-9' }, made);
    await expect.element(sms).toBeChecked();
    await press(sms);
    await press(chip('Customer changed their mind'));
    await expect.element(page.getByText('How did you get it?')).not.toBeInTheDocument();
    await userEvent.click(save);
    await recorded();
    expect(count()).toBeLessThanOrEqual(2);
    expect((await logOf(made.ledger, 'c-9'))[0]).toBe('withdrawn news sms');
    expect(made.sent[0]?.capture?.method).toBe('other');
  });
});

describe('managing what is stored', () => {
  const managed = async () => {
    const made = ledgerBackend(eva);
    await saidBefore(made.ledger, 'c-9', both);
    open({ subjectId: 'c-9' }, made);
    await expect.element(email).toBeChecked();
    return made;
  };

  it('writes nothing when nothing is touched, nor for one unticked and ticked again', async () => {
    const made = await managed();
    await userEvent.click(email);
    await expect.element(page.getByText('Stops when saved')).toBeVisible();
    await userEvent.click(email);
    await expect.element(page.getByText('Stops when saved')).not.toBeInTheDocument();
    await userEvent.click(save);
    await recorded();
    expect(made.sent[0]?.answers).toEqual([]);
    expect(await logOf(made.ledger, 'c-9')).toHaveLength(3);
  });

  it('asks why once for the whole save, with no default', async () => {
    const made = await managed();
    await userEvent.click(email);
    await userEvent.click(sms);
    await userEvent.click(save);
    await expect.element(page.getByText('Say why it is unticked')).toBeVisible();
    await expect.element(chip('Customer changed their mind')).toHaveFocus();
    await expect.element(chip('Customer changed their mind')).not.toBeChecked();
    expect(made.sent).toHaveLength(0);
    await userEvent.click(chip('I entered it wrongly'));
    await expect.element(page.getByText('Say why it is unticked')).not.toBeInTheDocument();
    await userEvent.click(save);
    await recorded();
    expect((await logOf(made.ledger, 'c-9')).slice(0, 2)).toEqual(['corrected news sms', 'corrected news email']);
    await expect.element(email).not.toBeChecked();
  });

  it('takes a fresh form after each save, so that the next one mends the one before', async () => {
    const made = await managed();
    await userEvent.click(sms);
    await userEvent.click(chip('Customer changed their mind'));
    await userEvent.click(save);
    await expect.poll(() => made.forms()).toBe(2);
    await userEvent.click(sms);
    await expect.element(page.getByText('Starts when saved')).toBeVisible();
    await userEvent.click(save);
    await expect.poll(async () => (await logOf(made.ledger, 'c-9'))[0]).toBe('given news sms');
  });

  it('lets a person take it back without being asked why', async () => {
    const made = ledgerBackend(maria);
    await saidBefore(made.as(eva), 'c-9', both);
    open({ subjectId: 'c-9', actor: maria }, made);
    const own = page.getByRole('checkbox', { name: /by SMS/ });
    await expect.element(own).toBeChecked();
    await userEvent.click(own);
    await userEvent.click(save);
    await recorded();
    expect((await logOf(made.ledger, 'c-9'))[0]).toBe('withdrawn news sms');
  });

  it('shows nothing of one customer to the next', async () => {
    const made = ledgerBackend(eva);
    await saidBefore(made.ledger, 'c-9', both);
    const { show } = open({ subjectId: 'c-9' }, made);
    await expect.element(email).toBeChecked();
    await userEvent.click(sms);
    show({ subjectId: 'c-10' });
    await expect.element(email).not.toBeChecked();
    await expect.element(page.getByText('Why is it unticked?')).not.toBeInTheDocument();
    await userEvent.click(save);
    await recorded();
    expect(await logOf(made.ledger, 'c-10')).toEqual(['not_given news sms', 'not_given news email']);
    expect(await logOf(made.ledger, 'c-9')).toHaveLength(3);
  });
});

describe('how we got it', () => {
  it('on the phone: the words to say are there from the start', async () => {
    const made = open();
    await expect.element(page.getByText('Read out:')).not.toBeInTheDocument();
    await userEvent.click(chip('Phone'));
    await expect.element(page.getByText('Read out:').first()).toBeVisible();
    await userEvent.click(told);
    await userEvent.click(email);
    await userEvent.click(save);
    await recorded();
    expect(made.sent[0]).toMatchObject({ mode: 'read_aloud', capture: { method: 'phone' } });
    expect(await logOf(made.ledger, 'c-1')).toContain('given news email');
  });

  it('in person: the words open when a box is ticked', async () => {
    open();
    await userEvent.click(email);
    await expect.element(page.getByText(/“May Acme Repairs GmbH e-mail or text you news/)).toBeVisible();
  });

  it('the customer ticks: the whole text with the way out, and their own act', async () => {
    const made = open();
    await userEvent.click(chip('Customer ticks'));
    await expect.element(page.getByText(/I can withdraw this at any time/)).toBeVisible();
    await userEvent.click(told);
    await userEvent.click(email);
    await userEvent.click(save);
    await recorded();
    expect(made.sent[0]).toMatchObject({ mode: 'screen', capture: { method: 'in_person', indicatedBy: 'subject' } });
    expect(made.sent[0]?.answers[1]?.act).toMatchObject({ kind: 'pointer', changes: 1 });
    expect(await logOf(made.ledger, 'c-1')).toContain('given news email');
  });

  it('by e-mail: the message is asked for, and kept', async () => {
    const made = open();
    await userEvent.click(told);
    await userEvent.click(email);
    await userEvent.click(chip('E-mail'));
    await userEvent.click(save);
    await expect.element(page.getByText('Paste what the customer wrote')).toBeVisible();
    const field = page.getByLabelText('What the customer wrote');
    await expect.element(field).toHaveFocus();
    await userEvent.fill(field, 'Yes, send me <b>news</b>');
    await userEvent.click(save);
    await recorded();
    expect(made.sent[0]?.capture?.evidence).toEqual({ kind: 'message', text: 'Yes, send me <b>news</b>' });
    expect(await logOf(made.ledger, 'c-1')).toContain('given news email');
  });

  it('on paper: which form and its date', async () => {
    const made = ledgerBackend(eva);
    await saidBefore(made.ledger, 'c-9', [both[0]]);
    open({ subjectId: 'c-9', purposes: ['news'] }, made);
    await userEvent.click(email);
    await userEvent.click(chip('Paper'));
    await userEvent.click(save);
    await expect.element(page.getByText('Choose the form that was signed')).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText('Which printed form'), 'counter-card');
    await expect.element(page.getByText(/Date, signature:/)).toBeVisible();
    await userEvent.fill(page.getByLabelText('Date on the form'), new Date().toISOString().slice(0, 10));
    await userEvent.click(save);
    await recorded();
    expect(made.sent[0]).toMatchObject({ mode: 'paper', capture: { method: 'paper', printedForm: 'counter-card' } });
    expect((await logOf(made.ledger, 'c-9'))[0]).toBe('given news email');
  });

  it('is the screen’s own default again for the next customer, never the last one’s', async () => {
    const { show } = open({ subjectId: 'c-1', defaultMethod: 'phone' });
    await expect.element(chip('Phone')).toBeChecked();
    await userEvent.click(chip('In person'));
    await userEvent.click(email);
    await userEvent.click(page.getByRole('button', { name: 'Add a note' }));
    await userEvent.fill(page.getByLabelText('Note'), 'called twice');
    show({ subjectId: 'c-2' });
    await expect.element(chip('Phone')).toBeChecked();
    await expect.element(page.getByLabelText('Note')).not.toBeInTheDocument();
  });

  it('with whom, where and when can be changed, and the sentence follows', async () => {
    const made = open();
    await userEvent.click(told);
    await userEvent.click(page.getByRole('button', { name: 'Change' }));
    await userEvent.fill(page.getByLabelText('With whom'), 'Paul R.');
    await userEvent.fill(page.getByLabelText('Where'), 'Wels');
    await expect.element(page.getByText(/by Paul R\., Wels, today/)).toBeVisible();
    await userEvent.click(save);
    await recorded();
    expect(made.sent[0]?.capture).toMatchObject({ withWhom: 'Paul R.', place: 'Wels' });
  });
});
