import type { Meta, StoryObj } from '@storybook/react-vite';
import type { BeginRectificationInput, HeldPlace } from '@unticked/core';
import type { SubjectRights } from '@unticked/core/rights';
import { useState } from 'react';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence, unread } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { HeldView } from '../held-view/held-view.js';
import css from './rectification.css?raw';
import { Rectification } from './rectification.js';
import type { WrongValue } from './rectification-context.js';
import type { RectificationProps } from './rectification-default.js';

type Desk = ReturnType<typeof rightsDesk>;

async function desk(
  live: (made: Desk) => Promise<unknown> = async () => {},
  change: Partial<SubjectRights> | ((made: Desk) => Partial<SubjectRights>) = {},
  behaves: Parameters<typeof rightsDesk>[0] = {},
) {
  const made = rightsDesk({ holds: 'a_reader', ...behaves });
  await made.known('maria');
  await live(made);
  made.later(1);
  const changes = typeof change === 'function' ? change(made) : change;
  return { desk: { ...made, rights: made.changed({}, changes).rights } };
}
const crm: HeldPlace = { system: 'crm', set: 'customer', item: 0, column: 'name', before: 'Maria Berger' };
const news: HeldPlace = { system: 'newsletter', set: 'readers', item: 0, column: 'name', before: 'Maria Berger' };
const paper: HeldPlace = { system: 'paper', set: 'cards', item: 0, column: 'name', before: 'Maria Berger' };
const begun =
  (places: readonly HeldPlace[], more: Partial<BeginRectificationInput> = {}) =>
  ({ rights, id }: Desk) =>
    rights.subject('maria').beginRectification({
      id: id(),
      places,
      after: 'Maria Hofer',
      reason: 'Took another name when she married.',
      meanwhile: 'restricted',
      ...more,
    });
const ended = async (made: Desk, step: 'done' | 'refused') => {
  const { id: rectification } = await begun([step === 'done' ? crm : paper])(made);
  const said = { id: made.id(), rectification, informedOn: '2026-11-20', reason: 'Told at the counter.' };
  await made.rights.subject('maria').takeRectificationStep({ ...said, step });
};
const sources = import.meta.glob<string>('./rectification-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<HeldView subjectId={customer.id} onWrong={(place, { held }) => setWrong({ place, held })} />
<Rectification subjectId={customer.id} wrong={wrong} onWrongClose={() => setWrong(undefined)} />`;

/** What is held, and what is wrong in it. */
function Both(props: RectificationProps) {
  const [wrong, setWrong] = useState<WrongValue>();
  return (
    <>
      <Rectification {...props} wrong={wrong} onWrongClose={() => setWrong(undefined)} />
      <HeldView
        subjectId={props.subjectId}
        answersAt="/customers/maria/log"
        onWrong={(place, { held }) => setWrong({ place, held })}
      />
    </>
  );
}

const meta = {
  title: 'Beyond the counter/Rectification',
  component: Rectification,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <Rectification now={loaded.desk.clock} {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'maria' },
  argTypes: {
    subjectId: { description: 'Whose data.', control: false },
    wrong: { description: 'What is wrong, as `HeldView` names it.', control: false },
    onWrongClose: { description: 'What was asked is closed.', control: false },
    request: { description: 'A request for rectification that is open already.', control: false },
    now: { description: 'Milliseconds since 1970.', control: false },
    onRectified: { description: 'After anything was done about what is wrong.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk(begun([crm, news, paper]), {}, { failures: 1 })],
} satisfies Meta<RectificationProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const reads =
  (text: RegExp): Play =>
  async ({ canvas }) =>
    void (await canvas.findAllByText(text));
const press =
  (name: RegExp): Play =>
  async ({ canvas }) =>
    userEvent.click(await canvas.findByRole('button', { name }));
const saying =
  (opens: RegExp, label: RegExp, save: RegExp, then: RegExp, day?: string): Play =>
  async (context) => {
    await press(opens)(context);
    const dialog = within(await context.canvas.findByRole('dialog'));
    if (day !== undefined) fireEvent.change(dialog.getByLabelText(/^When was the person/), { target: { value: day } });
    await userEvent.type(dialog.getByLabelText(label), 'By phone, this morning');
    await userEvent.click(dialog.getByRole('button', { name: save }));
    await context.canvas.findByText(then);
  };

/** One system has put it right, one failed, one is for somebody's hands. */
export const ThreeSystems: Story = {
  play: async (context) => {
    await reads(/^Put right, /)(context);
    await reads(/^Not put right, tried once/)(context);
    await reads(/^To be put right by hand$/)(context);
  },
};
export const TriedAgain: Story = {
  play: async (context) => {
    await press(/^Try again$/)(context);
    await reads(/^Tried again/)(context);
    await expect((await context.canvas.findAllByText(/^Put right, /)).length).toBe(2);
  },
};
export const PutRightByHand: Story = {
  play: saying(/^Put right by hand: Card index/, /^What was done/, /^Write it down$/, /^Put right, .*by Eva K\.$/),
};
/** Who got it is told too (Art. 19). */
export const RecipientTold: Story = {
  play: saying(/^Told: The parcel service/, /^How were they told/, /^Write it down$/, /By phone, this morning$/),
};
/** A colleague takes the same step in the same moment: what stands is read again, and what was typed is still there. */
const overtaken = ({ rights, id }: Desk): Partial<SubjectRights> => ({
  takeRectificationStep: async (input) => {
    const theirs = rights.subject('maria');
    await theirs.takeRectificationStep({ ...input, id: id() });
    return theirs.takeRectificationStep(input);
  },
});
const keepsTheWords: Play = async ({ canvas }) => {
  const dialog = within(await canvas.findByRole('dialog'));
  await expect(dialog.getByDisplayValue('By phone, this morning')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
};
export const PutRightByAColleague: Story = {
  loaders: [() => desk(begun([crm, paper]), overtaken)],
  play: async (context) => {
    const said = /^Meanwhile this was done by Eva K\.: Put right\./;
    await saying(/^Put right by hand: Card index/, /^What was done/, /^Write it down$/, said)(context);
    await keepsTheWords(context);
    await reads(/^Put right, .*by Eva K\.$/)(context);
    await expect(context.canvas.queryByRole('button', { name: /^Put right by hand/ })).toBeNull();
  },
};
export const ClosedByAColleague: Story = {
  loaders: [() => desk(begun([crm]), overtaken)],
  play: async (context) => {
    const said = /^Meanwhile this was done by Eva K\.: Right everywhere\./;
    await saying(/^It is right everywhere/, /^What were they told/, /^Close it$/, said, '2026-11-21')(context);
    await keepsTheWords(context);
    await reads(/^Right everywhere; told/)(context);
  },
};
/** What stands cannot be read: that it was refused is said all the same. */
export const OvertakenUnread: Story = {
  loaders: [() => desk(begun([paper]), { takeRectificationStep: () => Promise.reject(failure('wrong_step')) })],
  play: saying(/^Put right by hand: Card index/, /^What was done/, /^Write it down$/, /^As things stand/),
};
/** Both asked the systems in the same moment. */
export const TriedByAColleague: Story = {
  loaders: [
    () =>
      desk(
        begun([crm, news]),
        ({ rights }) => ({
          goOnRectifying: async (which) => {
            await rights.subject('maria').goOnRectifying(which);
            throw failure('wrong_step');
          },
        }),
        { failures: 2 },
      ),
  ],
  play: async (context) => {
    await press(/^Try again$/)(context);
    await reads(/^Meanwhile somebody else was at it/)(context);
    await reads(/^Not put right, tried 2 times/)(context);
  },
};
/** Everything is right; who was not told is to be said, and the person is told first. */
export const Closing: Story = {
  loaders: [() => desk(begun([crm]))],
  play: saying(
    /^It is right everywhere/,
    /^What were they told/,
    /^Close it$/,
    /^Right everywhere; told/,
    '2026-11-21',
  ),
};
export const ClosedWithoutADay: Story = {
  loaders: [() => desk(begun([crm]))],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^It is right everywhere/ }));
    const dialog = within(await canvas.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Close it' }));
    await dialog.findByText('Tell them first, and enter the day');
    await expect(dialog.getByText('Say in a few words what they were told')).toBeVisible();
  },
};
export const Refusing: Story = {
  loaders: [() => desk(begun([paper]))],
  play: saying(
    /^It was right as it was/,
    /^Why was it right/,
    /^Leave it as it is$/,
    /^Left as it was; told/,
    '2026-11-21',
  ),
};
export const Done: Story = { loaders: [() => desk((made) => ended(made, 'done'))], play: reads(/^Right everywhere/) };
export const Refused: Story = {
  loaders: [() => desk((made) => ended(made, 'refused'))],
  play: reads(/^Left as it was/),
};
/** A value is chosen in what is held, and the same value elsewhere is ticked by whoever wants it put right there too. */
export const SayingSo: Story = {
  loaders: [() => desk()],
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <Both now={loaded.desk.clock} {...props} />
    </WithConsent>
  ),
  play: async ({ canvas }) => {
    const [wrong] = await canvas.findAllByRole('button', { name: 'Something is wrong …' });
    // The ledger's own part comes first: its answers are corrected, not written over.
    await userEvent.click(wrong as HTMLElement);
    await canvas.findByRole('link', { name: 'To the answers' });
    const set = within((await canvas.findByText('Name and addresses')).closest('section') as HTMLElement);
    await userEvent.click(set.getByRole('button', { name: 'Something is wrong …' }));
    await userEvent.click(set.getByRole('button', { name: 'Name is wrong …' }));
    const dialog = within(await canvas.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Put it right' }));
    await dialog.findByText('Enter what it should say');
    await expect(dialog.getByText('Choose one of the two')).toBeVisible();
    for (const box of dialog.getAllByRole('checkbox')) await expect(box).not.toBeChecked();
    await userEvent.type(dialog.getByLabelText('What is right?'), 'Maria Hofer');
    await userEvent.click(dialog.getByLabelText('Newsletter tool: Readers, Name'));
    await userEvent.click(dialog.getByLabelText(/^Restrict it/));
    await userEvent.type(dialog.getByLabelText('What do they say?'), 'Took another name.');
    await userEvent.click(dialog.getByRole('button', { name: 'Put it right' }));
    await dialog.findByText(/^Written down, and every system was asked/);
    await expect(await canvas.findAllByText(/^Put right, /)).toHaveLength(2);
  },
};
export const Nothing: Story = { loaders: [() => desk()], play: reads(/^Nothing was said/) };
export const Loading: Story = {
  loaders: [() => desk(undefined, { rectifications: silence })],
  play: reads(/^Loading/),
};
export const Offline: Story = {
  loaders: [() => desk(undefined, { rectifications: unread })],
  ...offline(shop),
  play: reads(/^You are offline/),
};
export const Unreadable: Story = {
  loaders: [() => desk(undefined, { rectifications: unread })],
  play: reads(/cannot be reached/),
};
/** Nobody knows whether it was done: pressed again it is done once. */
export const LostReply: Story = {
  loaders: [() => desk(begun([crm, news]), { goOnRectifying: unread }, { failures: 1 })],
  play: async (context) => {
    await press(/^Try again$/)(context);
    await reads(/^Perhaps done/)(context);
  },
};
export const LongWordsInANarrowPlace: Story = {
  decorators: [narrow],
  loaders: [
    () =>
      desk(
        begun([crm, paper], {
          after: 'Maximiliane-Wilhelmine von und zu Hohenlohe-Waldenburg-Schillingsfürst-Bartenstein',
        }),
      ),
  ],
};
export const German: Story = { globals: { locale: 'de' }, play: reads(/^Nicht berichtigt, einmal versucht/) };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
