import type { Meta, StoryObj } from '@storybook/react-vite';
import type { RightsBackend } from '@unticked/core/rights';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { silence, unread } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { reads } from '../fixtures/reads.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './recovery-bin.css?raw';
import { RecoveryBin } from './recovery-bin.js';
import type { RecoveryBinProps } from './recovery-bin-default.js';

type Desk = ReturnType<typeof rightsDesk>;

async function desk(live: (made: Desk) => Promise<unknown>, change: Partial<RightsBackend> = {}) {
  const made = rightsDesk();
  await live(made);
  return { desk: { ...made, rights: made.changed(change).rights } };
}
const one = ({ removed }: Desk) => removed('maria');
const sources = import.meta.glob<string>('./recovery-bin-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<RecoveryBin renderSubject={(id) => <CustomerLink id={id} />} />';

const meta = {
  title: 'Beyond the counter/RecoveryBin',
  component: RecoveryBin,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <RecoveryBin now={loaded.desk.clock} {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  argTypes: {
    renderSubject: { description: 'How a person is named. By default their id.', control: false },
    localeOf: { description: 'The language of a person, for what is printed for them.', control: false },
    now: { description: 'Milliseconds since 1970.', control: false },
    onRestored: { description: 'After somebody was brought back.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk(one)],
} satisfies Meta<RecoveryBinProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const asked: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Bring back' }));
};
const restored =
  (why: string, then: RegExp): Play =>
  async (context) => {
    await asked(context);
    const dialog = within(await context.canvas.findByRole('dialog'));
    if (why) await userEvent.type(dialog.getByRole('textbox'), why);
    await userEvent.click(dialog.getByRole('button', { name: 'Bring back' }));
    await dialog.findByText(then);
  };

export const One: Story = { play: reads(/^30 days left$/) };
/** Of each it is said how long; a hold and a time that is over are marked by a word and an icon. */
export const Many: Story = {
  loaders: [
    () =>
      desk(async ({ removed, later, held }) => {
        await removed('anna', 'Asked by phone.');
        later(26);
        await removed('berta');
        later(5);
        await removed('clara', 'Died; her son called.');
        await held('clara');
      }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText('Cannot be brought back any more');
    await canvas.findByText('25 days left');
    await canvas.findByText(/^On a legal hold/);
    await expect(canvas.getAllByRole('button', { name: 'Bring back' })).toHaveLength(2);
  },
};
/** Nobody brings them back: the erasure goes on by itself once the hold is released. */
export const ErasureWaits: Story = {
  loaders: [
    () =>
      desk(async ({ removed, held, erased }) => {
        await removed('maria');
        await held('maria');
        await erased('maria');
      }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText(/^An erasure has begun: .* it waits for a legal hold/);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
export const ErasureRuns: Story = {
  loaders: [
    () =>
      desk(async ({ removed, held, erased, ledger, id }) => {
        await removed('maria');
        const { holds } = await held('maria');
        await erased('maria');
        await ledger.release({ subjectId: 'maria', id: id(), hold: holds[0]?.hold ?? 0, reason: 'Paid.' });
      }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText(/^An erasure has begun: .* Not through yet/);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
/** It began after the list was read. */
export const ErasureBegunMeanwhile: Story = {
  play: async (context) => {
    await asked(context);
    const { held, erased } = context.loaded.desk;
    await held('maria');
    await erased('maria');
    const dialog = within(context.canvas.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'called again');
    await userEvent.click(dialog.getByRole('button', { name: 'Bring back' }));
    await dialog.findByText(/^An erasure has begun/);
  },
};
export const LastDay: Story = {
  loaders: [
    () =>
      desk(async ({ removed, later }) => {
        await removed('maria');
        later(29.5);
      }),
  ],
  play: reads(/^Less than a day left$/),
};
export const Nobody: Story = { loaders: [() => desk(async () => {})], play: reads(/^Nobody is removed now/) };
export const BringingBack: Story = { play: asked };
export const NoReasonGiven: Story = { play: restored('', /^Say in a few words why/) };
export const BroughtBack: Story = {
  play: async (context) => {
    await restored('called again', /^Back again/)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Close' }));
    await context.canvas.findByText(/^Back again/);
    await expect(context.canvas.queryByRole('button')).toBeNull();
  },
};
export const TooLate: Story = {
  play: async (context) => {
    await asked(context);
    context.loaded.desk.later(31);
    const dialog = within(context.canvas.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'called again');
    await userEvent.click(dialog.getByRole('button', { name: 'Bring back' }));
    await dialog.findByText(/^It is too late/);
  },
};
/** The confirmation stays to be printed, and the row says what happened. */
export const ErasedForGood: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Erase for good/ }));
    for (const name of [/^Erase$/, /^The data is no longer needed/, /^Keep no note/])
      await userEvent.click(await canvas.findByRole('radio', { name }));
    await userEvent.click(canvas.getByRole('button', { name: 'Erase now' }));
    await canvas.findByText('Confirmation of erasure');
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Bring back' })).toBeNull());
    await canvas.findByText(/^Done: every system/);
  },
};
export const Loading: Story = { loaders: [() => desk(one, { personsIn: silence })], play: reads(/^Loading/) };
export const Unreadable: Story = {
  loaders: [() => desk(one, { personsIn: unread })],
  play: reads(/cannot be reached/),
};
export const Offline: Story = {
  loaders: [() => desk(one, { personsIn: unread })],
  ...offline(shop),
  play: reads(/^You are offline/),
};
export const German: Story = {
  globals: { locale: 'de' },
  loaders: [
    () =>
      desk(async ({ removed, held }) => {
        await removed('maria');
        await held('maria');
      }),
  ],
  play: reads(/^Noch 30 Tage$/),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: reads(/^30 days left$/) };
export const LongNameInANarrowPlace: Story = {
  args: {
    renderSubject: () => 'Wolkensteiner-Hohenwarter-Schwarzenberger Donaudampfschifffahrtsgesellschaftskap',
  },
  decorators: [narrow],
  play: reads(/^30 days left$/),
};
