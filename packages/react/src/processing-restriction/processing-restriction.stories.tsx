import type { Meta, StoryObj } from '@storybook/react-vite';
import type { RestrictionCause } from '@unticked/core';
import type { SubjectRights } from '@unticked/core/rights';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { silence, unread } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { reads } from '../fixtures/reads.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './processing-restriction.css?raw';
import { ProcessingRestriction } from './processing-restriction.js';
import type { ProcessingRestrictionProps } from './processing-restriction-default.js';

type Desk = ReturnType<typeof rightsDesk>;

async function desk(live: (made: Desk) => Promise<unknown>, change: Partial<SubjectRights> = {}) {
  const made = rightsDesk({ holds: 'a_reader' });
  await made.known('maria');
  await live(made);
  made.later(1);
  return { desk: { ...made, rights: made.changed({}, change).rights } };
}
const nothing = async () => {};
const because =
  (cause: RestrictionCause, reason = 'Says that the phone number is her sister’s.') =>
  ({ ledger, id }: Desk) =>
    ledger.restrict({ subjectId: 'maria', id: id(), because: cause, reason });
const sources = import.meta.glob<string>('./processing-restriction-*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const meta = {
  title: 'Beyond the counter/ProcessingRestriction',
  component: ProcessingRestriction,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <ProcessingRestriction now={loaded.desk.clock} {...props} />
    </WithConsent>
  ),
  parameters: {
    docs: { description: { component: docsOf('<ProcessingRestriction subjectId={customer.id} />', sources, css) } },
  },
  args: { subjectId: 'maria' },
  argTypes: {
    subjectId: { description: 'Whose data.', control: false },
    now: { description: 'Milliseconds since 1970.', control: false },
    onRestrictionChanged: { description: 'After use was restricted, or that was lifted.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk(because('accuracy_contested'))],
} satisfies Meta<ProcessingRestrictionProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const asked =
  (name: RegExp): Play =>
  async ({ canvas }) =>
    userEvent.click(await canvas.findByRole('button', { name }));
const restricting =
  (then: RegExp): Play =>
  async (context) => {
    await asked(/^Restrict use …$/)(context);
    const dialog = within(await context.canvas.findByRole('dialog'));
    await userEvent.click(dialog.getByLabelText(/^They objected/));
    await userEvent.type(dialog.getByLabelText('Why?'), 'Letter of 18 November');
    await userEvent.click(dialog.getByRole('button', { name: 'Restrict use' }));
    // The button goes with what it was for, and its dialog: what came of it is said outside.
    await context.canvas.findByText(then);
  };
const lifting =
  (day: string, then: RegExp): Play =>
  async (context) => {
    await asked(/^Lift …$/)(context);
    const dialog = within(await context.canvas.findByRole('dialog'));
    if (day) fireEvent.change(dialog.getByLabelText(/^When were they told/), { target: { value: day } });
    await userEvent.type(dialog.getByLabelText('Why?'), 'Asked the sister');
    await userEvent.click(dialog.getByRole('button', { name: 'Lift it' }));
    await context.canvas.findByText(then);
  };

export const Restricted: Story = { play: reads(/^They say that it is not right/) };
export const NotRestricted: Story = {
  loaders: [() => desk(nothing)],
  play: reads(/^Use of the data is not restricted/),
};
/** Nothing is chosen beforehand. */
export const Asking: Story = {
  loaders: [() => desk(nothing)],
  play: async (context) => {
    await asked(/^Restrict use …$/)(context);
    const dialog = within(await context.canvas.findByRole('dialog'));
    for (const radio of dialog.getAllByRole('radio')) await expect(radio).not.toBeChecked();
  },
};
export const NothingSaid: Story = {
  loaders: [() => desk(nothing)],
  play: async (context) => {
    await asked(/^Restrict use …$/)(context);
    const dialog = within(await context.canvas.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Restrict use' }));
    await dialog.findByText('Choose what they say');
    await dialog.findByText('Say in a few words why');
  },
};
export const Now: Story = {
  loaders: [() => desk(nothing)],
  play: async (context) => {
    await restricting(/^Restricted\./)(context);
    await expect((await context.loaded.desk.ledger.personState('maria')).restricted).toMatchObject({
      because: 'objection_pending',
    });
  },
};
/** Whoever lifts it has told the person before. */
export const NotTold: Story = { play: lifting('', /^Tell them first, and enter the day$/) };
export const Lifted: Story = { play: lifting('2026-11-20', /^Use of the data is not restricted/) };
/** What somebody says is wrong comes first. */
export const StillContested: Story = {
  loaders: [
    () =>
      desk(({ rights, id }) =>
        rights.subject('maria').beginRectification({
          id: id(),
          places: [{ system: 'paper', set: 'cards', item: 0, column: 'name', before: 'Maria Berger' }],
          after: 'Maria Hofer',
          reason: 'Took another name.',
          meanwhile: 'restricted',
        }),
      ),
  ],
  play: lifting('2026-11-20', /^Something that they say is wrong is still open/),
};
export const Saving: Story = { loaders: [() => desk(nothing, { restrict: silence })], play: restricting(/^Saving/) };
export const NotSaved: Story = {
  loaders: [() => desk(nothing, { restrict: unread })],
  play: restricting(/^Perhaps done/),
};
export const Loading: Story = { loaders: [() => desk(nothing, { state: silence })], play: reads(/^Loading/) };
export const Unreadable: Story = {
  loaders: [() => desk(nothing, { state: unread })],
  play: reads(/cannot be reached/),
};
export const Offline: Story = {
  loaders: [() => desk(nothing, { state: unread })],
  ...offline(shop),
  play: reads(/^You are offline/),
};
export const German: Story = {
  globals: { locale: 'de' },
  play: reads(/^Die Person bestreitet, dass die Daten stimmen/),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: asked(/^Lift …$/) };
export const LongWordsInANarrowPlace: Story = {
  loaders: [() => desk(because('unlawful', 'Donaudampfschifffahrtsgesellschaftskapitänsversorgungsgesetz, again'))],
  decorators: [narrow],
  play: reads(/^It should not be used/),
};
