import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Actor, ConsentAdmin } from '@unticked/core';
import { expect, userEvent, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { silence, unread } from '../fixtures/fake-backend.js';
import { eva } from '../fixtures/ledger-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { shop } from '../fixtures/shop.js';
import { otto, unknownForms } from '../fixtures/unknown-forms.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './needs-a-look.css?raw';
import { NeedsALook } from './needs-a-look.js';
import type { NeedsALookProps } from './needs-a-look-default.js';

type Forms = ReturnType<typeof unknownForms>;

/** Eva recorded, Otto looks. */
async function desk(fill: (forms: Forms) => Promise<unknown>, change: Partial<ConsentAdmin> = {}, actor: Actor = otto) {
  const forms = unknownForms(actor);
  await fill(forms);
  return { forms, actor, admin: { ...forms.admin, ...change } };
}
const one = ({ recorded }: Forms) => recorded('maria');
const sources = import.meta.glob<string>('./needs-a-look-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<NeedsALook evidence={evidence} renderSubject={(id) => <CustomerLink id={id} />} />';

const meta = {
  title: 'Beyond the counter/NeedsALook',
  component: NeedsALook,
  render: (props, { globals, loaded }) => (
    <WithConsent
      backend={loaded.forms.backend}
      admin={loaded.admin}
      actor={loaded.actor}
      locale={globals.locale}
      textLocale={globals.locale}
    >
      <NeedsALook evidence={loaded.forms.evidence} {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  argTypes: {
    evidence: { control: false, table: { disable: true } },
    renderSubject: { description: 'How a person is named. By default their id.', control: false },
    readOnly: { description: 'For staff who may record and not confirm.', control: 'boolean' },
    onSettled: { description: 'After a form was confirmed or turned down.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk(one)],
} satisfies Meta<NeedsALookProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const press =
  (name: string, then: RegExp): Play =>
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name }));
    await canvas.findByText(then);
  };
const ticked =
  (...names: readonly string[]): Play =>
  async ({ canvas }) => {
    for (const name of names) await userEvent.click(await canvas.findByRole('checkbox', { name }));
  };
const confirming =
  (then: RegExp, ...names: readonly string[]): Play =>
  async (context) => {
    await ticked(...names)(context);
    await press('Confirm', then)(context);
  };
const turningDown =
  (then: RegExp, why: string): Play =>
  async (context) => {
    const { canvas } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Turn down …' }));
    if (why) await userEvent.type(canvas.getByRole('textbox'), why);
    await press('Turn it down', then)(context);
  };
const byEmail = 'News and offers by e-mail';

/** Nothing is ticked for whoever looks. */
export const One: Story = {
  play: async ({ canvas }) => {
    for (const box of await canvas.findAllByRole('checkbox')) await expect(box).not.toBeChecked();
    await expect(canvas.getByRole('button', { name: /^Download: Scan, PNG picture/ })).toBeVisible();
  },
};
export const Many: Story = {
  loaders: [
    () =>
      desk(async ({ recorded }) => {
        await recorded('anna', { only: 'scan' });
        await recorded('berta', {
          text: 'Ja, schickt mir eure Angebote per SMS!',
          locale: 'de',
          covers: [{ purposeId: 'news', channel: 'sms' }],
          capture: { method: 'other', claimedAt: '2026-11-02T09:00:00.000Z', note: 'Slip of paper in the till.' },
        });
        await recorded('clara', { by: otto });
      }),
  ],
};
export const Nothing: Story = { loaders: [() => desk(async () => {})] };
/** They recorded it themselves. */
export const OwnEntry: Story = {
  loaders: [() => desk(one, {}, eva)],
  play: async ({ canvas }) => {
    await canvas.findByText(/^You recorded this form/);
    await expect(canvas.queryByRole('button', { name: 'Confirm' })).toBeNull();
  },
};
export const MayNotConfirm: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Somebody who may confirm it/);
    await expect(canvas.queryByRole('button', { name: 'Confirm' })).toBeNull();
  },
};
export const NobodyInParticular: Story = {
  loaders: [() => desk(one, {}, { type: 'staff', id: 'u-9' })],
  play: async ({ canvas }) => void (await canvas.findByText(/stands in the log by name/)),
};
export const NothingTicked: Story = { play: press('Confirm', /^Tick what it covers/) };
/** Less than was thought. */
export const Confirmed: Story = {
  play: async (context) => {
    await confirming(/^Confirmed\. Since 1 October 2026/, byEmail)(context);
    const settled = context.canvas.getByText(/^Confirmed\./).closest('[data-unticked="look-settled"]');
    await expect(settled).toHaveFocus();
    await expect(within(settled as HTMLElement).getAllByRole('listitem')).toHaveLength(1);
  },
};
export const ScanOnly: Story = {
  loaders: [() => desk(({ recorded }) => recorded('maria', { only: 'scan' }))],
  play: confirming(/^Type what stands in the file/, byEmail),
};
export const ScanTypedAndConfirmed: Story = {
  loaders: [() => desk(({ recorded }) => recorded('maria', { only: 'scan' }))],
  play: async (context) => {
    await userEvent.type(await context.canvas.findByRole('textbox'), 'Write to me about offers.');
    await confirming(/^Confirmed\./, byEmail)(context);
  },
};
export const TurningDownWithoutAReason: Story = { play: turningDown(/^Say in a few words why/, '') };
export const TurnedDown: Story = { play: turningDown(/^Turned down: not signed\./, 'not signed') };
/** They took it back after the form was signed. */
export const ANoStandsAgainstIt: Story = {
  loaders: [
    () =>
      desk(async ({ recorded, ledger }) => {
        await recorded('maria');
        await ledger.stop({ subjectId: 'maria', id: 'a-stop-of-the-stories-1', purposeId: 'news', channel: 'sms' });
      }),
  ],
  play: confirming(/^News and offers by SMS: a later no stands against it/, byEmail, 'News and offers by SMS'),
};
export const WithoutProof: Story = {
  loaders: [
    () =>
      desk(({ recorded }) =>
        recorded('maria', { capture: { method: 'paper', claimedAt: '2026-10-01T10:00:00.000Z' } }),
      ),
  ],
  play: confirming(/^What proves it is missing/, byEmail),
};
/** A colleague looks at the same moment. */
export const SomebodyElseWasFirst: Story = {
  play: async (context) => {
    await ticked(byEmail)(context);
    await context.loaded.forms.confirmed('maria', { ...otto, id: 'ulla', name: 'Ulla P.' });
    await press('Confirm', /^Somebody else has confirmed it/)(context);
  },
};
export const Saving: Story = {
  loaders: [
    () =>
      desk(one).then((made) => ({
        ...made,
        admin: {
          ...made.admin,
          subject: (id: string) => ({ ...made.forms.admin.subject(id), confirmWording: silence }),
        },
      })),
  ],
  play: confirming(/^Saving/, byEmail),
};
export const NotSaved: Story = {
  loaders: [
    () =>
      desk(one).then((made) => ({
        ...made,
        admin: {
          ...made.admin,
          subject: (id: string) => ({ ...made.forms.admin.subject(id), confirmWording: unread }),
        },
      })),
  ],
  play: confirming(/^Not saved yet/, byEmail),
};
export const Loading: Story = { loaders: [() => desk(one, { needsALook: silence })] };
export const Unreadable: Story = { loaders: [() => desk(one, { needsALook: unread })] };
export const Offline: Story = { loaders: [() => desk(one, { needsALook: unread })], ...offline(shop) };
export const German: Story = { globals: { locale: 'de' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const LongNameInANarrowPlace: Story = {
  args: {
    renderSubject: () => 'Wolkensteiner-Hohenwarter-Schwarzenberger Donaudampfschifffahrtsgesellschaftskap',
  },
  decorators: [narrow],
  play: turningDown(/^Say in a few words why/, ''),
};
