import type { Meta, StoryObj } from '@storybook/react-vite';
import type { RequestStepInput, RightsRequestType } from '@unticked/core';
import type { RightsBackend } from '@unticked/core/rights';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { offline } from '../fixtures/reading.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './requests-desk.css?raw';
import { RequestsDesk } from './requests-desk.js';
import type { RequestsDeskProps } from './requests-desk-default.js';

type Desk = ReturnType<typeof rightsDesk>;
type Step = Omit<Extract<RequestStepInput, { step: 'identified' }>, 'request' | 'id'> | Note;
interface Note {
  readonly step: 'extended' | 'noted' | 'refused';
  readonly note: string;
}

async function ask(
  { rights, id }: Desk,
  type: RightsRequestType,
  receivedOn: string,
  subjectId = 'maria',
  ...steps: Step[]
) {
  const request = await rights.subject(subjectId).openRequest({ id: id(), type, receivedOn });
  for (const step of steps) await rights.takeRequestStep({ ...step, request: request.id, id: id() });
}
async function desk(
  live: (made: Desk) => Promise<unknown>,
  change: Partial<RightsBackend> | ((made: Desk) => Partial<RightsBackend>) = {},
) {
  const made = rightsDesk();
  await live(made);
  const changes = typeof change === 'function' ? change(made) : change;
  return { desk: { ...made, rights: made.changed(changes).rights } };
}
const one = (made: Desk) => ask(made, 'access', '2026-11-02');
const unread = () => Promise.reject(failure('unavailable', true));
const sources = import.meta.glob<string>('./requests-desk-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<RequestsDesk renderSubject={(id) => <CustomerLink id={id} />} />
<RequestsDesk.Open subjectId={customer.id} />`;

const meta = {
  title: 'Beyond the counter/RequestsDesk',
  component: RequestsDesk,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <RequestsDesk now={loaded.desk.clock} {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  argTypes: {
    renderSubject: { description: 'How a person is named. By default their id.', control: false },
    now: { description: 'Milliseconds since 1970.', control: false },
    onStepTaken: { description: 'After a step was written down.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk(one)],
} satisfies Meta<RequestsDeskProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const reads =
  (text: RegExp): Play =>
  async ({ canvas }) =>
    void (await canvas.findByText(text));
const opened: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /^(Show steps|Schritte zeigen)$/ }));
};
const chosen =
  (...names: readonly (string | RegExp)[]): Play =>
  async (context) => {
    await opened(context);
    for (const name of names) await userEvent.click(context.canvas.getByRole('radio', { name }));
  };
const saved =
  (then: RegExp, why: string, ...names: readonly (string | RegExp)[]): Play =>
  async (context) => {
    await chosen(...names)(context);
    const { canvas } = context;
    if (why) await userEvent.type(canvas.getAllByRole('textbox')[0] as HTMLElement, why);
    await userEvent.click(canvas.getByRole('button', { name: 'Write it down' }));
    await canvas.findByText(then);
  };

export const One: Story = { play: reads(/^12 days left, to be answered by 2 December 2026$/) };
/** Overdue is a word and an icon; only open ones are shown until somebody asks for all. */
export const Many: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        await ask(made, 'access', '2026-09-28', 'anna');
        await ask(made, 'erasure', '2026-09-30', 'berta', {
          step: 'extended',
          note: 'Eleven systems to look through.',
        });
        await ask(made, 'objection', '2026-10-22', 'clara', { step: 'identified', identifiedBy: 'document' });
        await ask(made, 'portability', '2026-11-02', 'dora', {
          step: 'refused',
          note: 'Nothing of it was given by them.',
        });
      }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText(/^Overdue by 23 days, to be answered by 28 October 2026$/);
    await canvas.findByText(/to be answered by 30 December 2026, extended$/);
    await canvas.findByText(/identified by a document, looked at and not copied/);
    await expect(canvas.queryByText('dora')).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'All' }));
    await canvas.findByText('dora');
  },
};
/** What answers a request is one press away from it. */
const answered = (type: RightsRequestType, button: string, then: RegExp): Story => ({
  loaders: [() => desk((made) => ask(made, type, '2026-11-02'))],
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: button }));
    await within(canvasElement.ownerDocument.body).findByText(then);
  },
});
export const ToPutRight: Story = answered('rectification', 'Put data right …', /^Nothing was said to be wrong\.$/);
/** Restricting is offered for whoever is known here. */
export const ToRestrict: Story = {
  loaders: [() => desk((made) => ask(made, 'restriction', '2026-11-02'))],
  play: reads(/^Use of the data is not restricted\.$/),
};
export const ToStop: Story = answered('objection', 'Stop advertising …', /^What does the person not want any more/);
export const Opened: Story = { play: opened };
export const Nothing: Story = { loaders: [() => desk(async () => {})], play: reads(/^Nobody has asked/) };
export const NoneOpen: Story = {
  loaders: [() => desk((made) => ask(made, 'access', '2026-11-02', 'maria', { step: 'refused', note: 'Third time.' }))],
  play: reads(/^No request is open/),
};
export const NothingChosen: Story = { play: saved(/^Choose what was done/, '') };
export const NotSaidHow: Story = {
  play: saved(/^Choose how they were identified/, '', 'They were identified'),
};
export const Identified: Story = {
  play: async (context) => {
    await saved(/^Written down/, '', 'They were identified', /^identified in person/)(context);
    await context.canvas.findByText(/^Open, received on 2 November 2026, identified in person\.$/);
  },
};
export const ExtendedWithoutAReason: Story = { play: saved(/^Say in a few words why/, '', /^Take two months more/) };
export const Extended: Story = {
  play: async (context) => {
    await saved(/^Written down/, 'Eleven systems to look through', /^Take two months more/)(context);
    await context.canvas.findByText(/to be answered by 2 February 2027, extended$/);
  },
};
export const HandedOver: Story = {
  play: saved(/^: access statement, by post$/, 'access statement, by post', 'Something was handed over'),
};
/** It leaves the open ones. */
export const Fulfilled: Story = {
  play: async (context) => {
    await chosen('It is fulfilled')(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Write it down' }));
    await context.canvas.findByText(/^No request is open/);
  },
};
/** Another colleague refused it at the same moment. */
export const ClosedMeanwhile: Story = {
  loaders: [() => desk(one, { takeRequestStep: () => Promise.reject(failure('closed')) })],
  play: saved(/^Somebody else has closed this/, '', 'It is fulfilled'),
};
/** What stands is read again, and what was typed is still there. */
export const OvertakenByAColleague: Story = {
  loaders: [
    () =>
      desk(one, ({ rights, id }) => ({
        takeRequestStep: async (input) => {
          if (input.step === 'fulfilled') await rights.takeRequestStep({ ...input, id: id(), note: 'Sent by post.' });
          return rights.takeRequestStep(input);
        },
      })),
  ],
  play: async (context) => {
    const { canvas } = context;
    await saved(/^Meanwhile this was done by Eva K\.: Fulfilled\./, 'Handed over here', 'It is fulfilled')(context);
    await canvas.findByText(/^Fulfilled, received on 2 November 2026/);
    await canvas.findByText(/Sent by post\./);
    await userEvent.click(canvas.getByRole('radio', { name: 'Only a note' }));
    await expect(canvas.getByDisplayValue('Handed over here')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Write it down' }));
    await canvas.findByText(/^No request is open/);
  },
};
export const Erasure: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        await made.known('maria');
        await ask(made, 'erasure', '2026-11-02');
      }),
  ],
  play: async (context) => {
    await opened(context);
    await expect(context.canvas.getByRole('button', { name: /^Remove or erase/ })).toBeVisible();
  },
};
export const Erased: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        await made.known('maria');
        await made.erased('maria');
      }),
  ],
  play: async (context) => {
    await userEvent.click(await context.canvas.findByRole('radio', { name: 'All' }));
    await opened(context);
    await context.canvas.findByText(/^: Newsletter tool$/);
  },
};
export const Saving: Story = {
  loaders: [() => desk(one, { takeRequestStep: silence })],
  play: saved(/^Saving/, '', 'It is fulfilled'),
};
export const NotSaved: Story = {
  loaders: [() => desk(one, { takeRequestStep: unread })],
  play: saved(/^Perhaps done/, '', 'It is fulfilled'),
};
export const Loading: Story = { loaders: [() => desk(one, { requests: silence })], play: reads(/^Loading/) };
export const Unreadable: Story = { loaders: [() => desk(one, { requests: unread })], play: reads(/cannot be reached/) };
export const Offline: Story = {
  loaders: [() => desk(one, { requests: unread })],
  ...offline(shop),
  play: reads(/^You are offline/),
};

const recording: Story = {
  render: (_, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <RequestsDesk.Open subjectId="maria" now={loaded.desk.clock} />
    </WithConsent>
  ),
};
const recordingOpened: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Record a request …' }));
};
/** What they ask for is not chosen for them; the day is today's. */
export const Recording: Story = {
  ...recording,
  play: async (context) => {
    await recordingOpened(context);
    const { canvas } = context;
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).not.toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Write it down' }));
    await canvas.findByText('Choose what they ask for');
  },
};
export const RecordingADayToCome: Story = {
  ...recording,
  play: async (context) => {
    await recordingOpened(context);
    const { canvas } = context;
    await userEvent.click(canvas.getByRole('radio', { name: /^Access/ }));
    fireEvent.change(canvas.getByLabelText('When did it come?'), { target: { value: '2026-12-24' } });
    await userEvent.click(canvas.getByRole('button', { name: 'Write it down' }));
    await canvas.findByText(/^Enter the day it came/);
  },
};
export const Recorded: Story = {
  ...recording,
  play: async (context) => {
    await recordingOpened(context);
    const dialog = within(context.canvas.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: /^Access/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Write it down' }));
    await dialog.findByText('Written down. To be answered by 20 December 2026.');
  },
};
export const German: Story = { globals: { locale: 'de' }, play: opened };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: opened };
export const LongNameInANarrowPlace: Story = {
  args: {
    renderSubject: () => 'Wolkensteiner-Hohenwarter-Schwarzenberger Donaudampfschifffahrtsgesellschaftskap',
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '17.5rem' }}>
        <Story />
      </div>
    ),
  ],
  play: chosen('They were identified'),
};
