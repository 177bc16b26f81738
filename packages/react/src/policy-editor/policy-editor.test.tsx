import { onlineManager } from '@tanstack/react-query';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildForm, checkDraft, type PolicyAdmin, wordsEn } from '@unticked/core';
import { afterEach, beforeAll, describe, expect, it, type Mock, vi } from 'vitest';
import { type Drafting, drafting, nextVersion, policyId, saved, submitted } from '../fixtures/drafting.js';
import { failure } from '../fixtures/fake-backend.js';
import { eva } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { PolicyEditor } from './policy-editor.js';
import type { PolicyEditorProps } from './policy-editor-default.js';

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
afterEach(() => onlineManager.setOnline(true));

function show({ backend, admin }: Drafting, props: Partial<PolicyEditorProps> = {}) {
  render(
    <WithConsent backend={backend} admin={admin}>
      <PolicyEditor.Root policyId={policyId} buildForm={buildForm} ruleWords={wordsEn} {...props}>
        <PolicyEditor.State />
        <PolicyEditor.Conflict />
        <PolicyEditor.Texts />
        <PolicyEditor.Actions />
      </PolicyEditor.Root>
    </WithConsent>,
  );
}
const news = async () => screen.findByRole('region', { name: 'News and offers' });
const statement = async () =>
  within(within(await news()).getByRole('group', { name: 'What the person reads' })).getByLabelText('English');
async function write(text: string, field = statement) {
  await userEvent.clear(await field());
  await userEvent.click(await field());
  await userEvent.paste(text);
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const mine = 'Acme Repairs may send me news about its repairs and phones.';

describe('writing', () => {
  it('saves the next version, and the rule says beside the text what is missing', async () => {
    const office = await drafting();
    const onTaken = vi.fn();
    show(office, { onTaken });
    expect(screen.queryByRole('button', { name: 'Save the draft' })).toBeNull();
    await write(mine);
    await press('Save the draft');
    await within(await news()).findByText(wordsEn['UO-T04'], { exact: false });
    expect((await office.as(eva).draft()).policy).toMatchObject({ version: 2 });
    expect(onTaken.mock.calls).toMatchObject([[{ state: 'draft' }, { step: 'saved' }]]);
    await userEvent.click(within(await news()).getByRole('radio', { name: /Only the wording/ }));
    await press('Save the draft');
    await waitFor(async () =>
      expect((await office.as(eva).draft()).policy?.changes).toEqual({ news: { kind: 'wording' } }),
    );
    expect(screen.queryByText(wordsEn['UO-T04'], { exact: false })).toBeNull();
  });

  it('is told what the rule finds a moment after the last key, once, and nothing any more when it is undone', async () => {
    const check = vi.fn(checkDraft);
    show(await drafting({}, saved()), { checkDraft: check });
    const field = await statement();
    await userEvent.type(field, ' I agree');
    await userEvent.clear(field);
    expect(check).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent(/^Not saved yet\.$/);
    await waitFor(() => expect(field).toHaveAccessibleDescription(/UO-/));
    expect(screen.getByRole('status')).toHaveTextContent(/^Not saved yet\. One thing has to be mended\.$/);
    expect(new Set(check.mock.calls.map(([policy]) => JSON.stringify(policy))).size).toBe(1);
    await press('Undo what is not saved');
    expect(field).not.toHaveAccessibleDescription(/UO-/);
  });

  it('is guarded while it is not saved, and undone in one press', async () => {
    const onUnsaved = vi.fn();
    show(await drafting({}, saved()), { onUnsaved });
    const before = ((await statement()) as HTMLTextAreaElement).value;
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    await write(mine);
    expect([leave(), onUnsaved.mock.lastCall]).toEqual([true, [true]]);
    await press('Undo what is not saved');
    expect([leave(), onUnsaved.mock.lastCall]).toEqual([false, [false]]);
    expect(await statement()).toHaveValue(before);
  });

  it('keeps what was written when it cannot be saved, and saves it once however often it is pressed', async () => {
    const ids = new Set<string>();
    const saveDraft = vi.fn(async ({ id }: { readonly id: string }) => {
      ids.add(id);
      throw failure('indefinite', true);
    });
    show(await drafting({ change: { saveDraft } }, saved()));
    await write(mine);
    await press('Save the draft');
    await screen.findByText(/Perhaps saved, perhaps not/);
    await press('Save the draft');
    await waitFor(() => expect(saveDraft).toHaveBeenCalledTimes(2));
    expect(ids.size).toBe(1);
    expect(await statement()).toHaveValue(mine);
  });

  it('keeps what was chosen while it was being saved, as not saved yet', async () => {
    const office = await drafting();
    let resolve = (): void => undefined;
    const letGo = new Promise<void>((done) => {
      resolve = done;
    });
    const policy: Drafting['admin']['policy'] = (id) => {
      const port = office.admin.policy(id);
      return { ...port, saveDraft: async (input) => letGo.then(() => port.saveDraft(input)) };
    };
    show({ ...office, admin: { ...office.admin, policy } });
    await write(mine);
    await press('Save the draft');
    const wording = () => screen.getByRole('radio', { name: /Only the wording/ });
    await userEvent.click(wording());
    resolve();
    await waitFor(async () => expect((await office.as(eva).draft()).policy).toMatchObject({ version: 2 }));
    await waitFor(() => expect(screen.queryByText(/^Saving/)).toBeNull());
    expect(wording()).toBeChecked();
    await press('Save the draft');
    await waitFor(async () =>
      expect((await office.as(eva).draft()).policy?.changes).toEqual({ news: { kind: 'wording' } }),
    );
  });

  it('offers nothing that the rights of this person do not allow', async () => {
    show(await drafting({}, saved()), { steps: ['submitted'] });
    await screen.findByRole('button', { name: 'Send for review' });
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(await statement()).toHaveAttribute('readonly');
  });
});

describe('two who write', () => {
  it('go on with both where they changed other texts', async () => {
    const office = await drafting({}, saved());
    show(office);
    await write(mine);
    await saved({ ...nextVersion(), title: { en: 'Hers', de: 'Ihres' } }, eva)(await office.as(eva).draft(), office.as);
    await press('Save the draft');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('They changed other texts than you.');
    await press('Go on with these');
    await press('Save the draft');
    const policy = async () => (await office.as(eva).draft()).policy;
    await waitFor(async () => expect((await policy())?.purposes.find(({ id }) => id === 'news')?.text.en).toBe(mine));
    expect(await policy()).toMatchObject({ title: { en: 'Hers' } });
  });

  it.each([
    ['Theirs', /may send me tips/],
    ['Yours', mine],
  ])('choose between the two where they clash: %s', async (side, text) => {
    const office = await drafting({}, saved());
    show(office);
    await write(mine);
    await saved(nextVersion({}, 'tips'), eva)(await office.as(eva).draft(), office.as);
    await press('Save the draft');
    const alert = await screen.findByRole('alert');
    expect(within(alert).queryByRole('button')).toBeNull();
    await userEvent.click(within(alert).getByRole('radio', { name: side }));
    await press('Go on with these');
    expect(((await statement()) as HTMLTextAreaElement).value).toMatch(text);
  });
});

describe('publishing', () => {
  it('on a day to come sends the start of that day where the reader is, and no day sends nothing', async () => {
    const office = await drafting({ secondPerson: false }, saved());
    show(office);
    await userEvent.click(await screen.findByRole('button', { name: 'Publish …' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('3 people would be asked again for News and offers by e-mail.');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'From a day on' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Publish version 2' }));
    await within(dialog).findByText('Choose a day after today.');
    await userEvent.type(within(dialog).getByLabelText('First day'), '2099-12-01');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Publish version 2' }));
    await screen.findByText(/Version 2 comes into force on/);
    const { scheduled, inForce } = await office.as(eva).draft();
    expect(scheduled).toEqual([{ version: 2, from: new Date('2099-12-01T00:00').toISOString() }]);
    expect(inForce?.version).toBe(1);
  });

  it('counts page by page until all is counted', async () => {
    const cell = { purposeId: 'news', channel: 'email', title: { en: 'News' }, askedAgain: 1204, kept: 3, ended: 0 };
    const next = { cell: 0, now: 1000, kept: 0, after: 'p', counting: 'now' };
    const at = '2026-11-02T09:00:00.000Z';
    const impact = vi.fn(async (_policy: unknown, soFar?: unknown) =>
      soFar ? { at, cells: [cell], next: null } : { at, cells: [], next },
    ) as unknown as Mock<PolicyAdmin['impact']>; // the instants and channels are words to the fixture
    show(await drafting({ secondPerson: false, change: { impact } }, saved()));
    await userEvent.click(await screen.findByRole('button', { name: 'Publish …' }));
    await screen.findByText('1,204 people would be asked again for News by e-mail.');
    expect(impact.mock.calls.map(([, soFar]) => soFar?.next)).toContain(next);
  });

  it('is for a second person, where one is asked for', async () => {
    show(await drafting({}, saved(), submitted));
    await screen.findByText(/Somebody who did not edit it has to approve it/);
    for (const name of ['Approve', 'Publish …']) expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
