import { configure, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ConsentAdmin } from '@unticked/core';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Fair, fair, fullFair } from '../fixtures/fair.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { RetentionDesk } from './retention-desk.js';

configure({ reactStrictMode: true });

// jsdom has no modal dialogs.
beforeAll(() =>
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  }),
);

async function show(
  live: (made: Fair) => Promise<unknown> = fullFair,
  retention: Partial<ConsentAdmin['retention']> = {},
) {
  const made = fair();
  await live(made);
  const admin = { ...made.admin, retention: { ...made.admin.retention, ...retention } };
  const run = vi.spyOn(admin.retention, 'run');
  render(
    <WithConsent backend={made.backend} admin={admin}>
      <RetentionDesk />
    </WithConsent>,
  );
  return { ...made, run };
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const begin = async () => {
  await press('Remove what is due …');
  return within(await screen.findByRole('dialog'));
};

it('says that nothing runs by itself, how many are due and overdue, for what, and who is left alone', async () => {
  await show();
  await screen.findByText(/^Nothing runs by itself here/);
  const due = within(await screen.findByRole('list', { name: 'What is due' }));
  expect(due.getByText('4 people')).toBeTruthy();
  expect(due.getAllByText('1 overdue', { selector: '[data-tone="no"]' })).toHaveLength(2);
  expect(due.getByText('Proof of what is long over')).toBeTruthy();
  expect(due.getAllByText(/Left alone: a legal hold/)).toHaveLength(1);
  expect(due.getAllByText(/Left alone: something that they asked/)).toHaveLength(1);
  expect(due.getByText(/No ground since 10 November 2026/)).toBeTruthy();
});

it('says what a run would do and what nobody can bring back before it does anything', async () => {
  const { run, ledger } = await show();
  const asked = await begin();
  asked.getByText('2 people to go');
  asked.getByText('1 proof past its time');
  asked.getByText('2 people left alone');
  asked.getByText(/Proof that goes cannot be brought back/);
  expect(run).not.toHaveBeenCalled();
  await userEvent.click(asked.getByText('Remove now'));
  await screen.findByText(/^Done: everybody was looked at/);
  await screen.findByText(/Last run 20 Nov 2026, .*by Eva K\.: .*2 removed, 1 proof gone/);
  expect((await ledger.personsIn({ state: 'removed' })).persons.map(({ subjectId }) => subjectId).toSorted()).toEqual([
    'anna',
    'maria',
  ]);
});

it('says of a long list that only the first are shown', async () => {
  const one = { about: 'data', since: 'never', urgency: 'due', action: 'remove', ended: [] } as const;
  const cases = Array.from({ length: 201 }, (_, index) => ({ ...one, subjectId: `c-${index}` }));
  await show(async () => {}, { due: async () => ({ cases, looked: 201 }) });
  await screen.findByText('201 people');
  expect(screen.getAllByRole('article', { hidden: true })).toHaveLength(200);
  screen.getByText(/^Only the first 200 are shown/);
});

it('runs part by part, stops at a press, and goes on from there', async () => {
  const many = async (made: Fair) => {
    for (let at = 0; at < 30; at++) await made.tookBack(`c-${100 + at}`, 10);
  };
  let part: () => void = () => {};
  const made = fair();
  await many(made);
  const { retention } = made.admin;
  const slow = vi.fn(async (input: Parameters<typeof retention.run>[0]) => {
    await new Promise<void>((resolve) => {
      part = resolve;
    });
    return retention.run(input);
  });
  render(
    <WithConsent backend={made.backend} admin={{ ...made.admin, retention: { ...retention, run: slow } }}>
      <RetentionDesk.Root>
        <RetentionDesk.Run />
      </RetentionDesk.Root>
    </WithConsent>,
  );
  await userEvent.click((await begin()).getByText('Remove now'));
  await press('Stop');
  part();
  await screen.findByText(/^Stopped\. What was done stays done.*25 people looked at and 25 removed/);
  expect(slow).toHaveBeenCalledTimes(1);
  slow.mockImplementation(retention.run);
  await press('Go on …');
  await userEvent.click(within(await screen.findByRole('dialog')).getByText('Remove now'));
  await screen.findByText(/^Done: .*30 people looked at and 30 removed/);
});

it('names another ground for a decision, once, with what is missing said first', async () => {
  const { ledger } = await show((made) => made.tookBack('anna', 10));
  await press('Name another ground …');
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByText('Keep it on this ground'));
  for (const problem of ['Choose the ground', 'Choose a day in the future', 'Say in a few words why'])
    dialog.getByText(problem);
  await userEvent.click(dialog.getByText('A law asks for it'));
  dialog.getByText(/^Name the law/);
  await userEvent.click(dialog.getByText('A legal claim'));
  await userEvent.type(dialog.getByLabelText(/^Kept until/), '2040-06-30');
  await userEvent.type(dialog.getByLabelText('Why?'), 'A claim about the draw.');
  await userEvent.click(dialog.getByText('Keep it on this ground'));
  const written = await screen.findByText('Written down. It is looked at again on 30 June 2040.');
  expect(document.activeElement).toBe(written.closest('[role="status"]'));
  expect(await ledger.keepTasksOf('anna')).toEqual([]);
});

it('says on a person’s own page what is to be decided, and nothing where there is nothing', async () => {
  const made = fair();
  await made.tookBack('anna', 10);
  await made.agreed('otto');
  const { container } = render(
    <WithConsent backend={made.backend} admin={made.admin}>
      <RetentionDesk.Person subjectId="anna" />
      <div data-testid="otto">
        <RetentionDesk.Person subjectId="otto" />
      </div>
    </WithConsent>,
  );
  await screen.findByText('Consent to keep their data was withdrawn on 10 November 2026.');
  expect(container.querySelector('[data-testid="otto"]')?.textContent).toBe('');
});
