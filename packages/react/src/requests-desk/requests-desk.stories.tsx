import type { Meta, StoryObj } from '@storybook/react-vite';
import type { RequestStepInput, RightsRequestType } from '@unticked/core';
import type { RightsBackend } from '@unticked/core/rights';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence, unread } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { reads } from '../fixtures/reads.js';
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
        // Within the first month, or it counts for nothing.
        made.later(-25);
        await ask(made, 'erasure', '2026-09-30', 'berta', {
          step: 'extended',
          note: 'Eleven systems to look through.',
        });
        made.later(25);
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
const overdue: Pick<Story, 'loaders'> = { loaders: [() => desk((made) => ask(made, 'access', '2026-10-01'))] };
/** Nothing prolongs it any more. */
export const Overdue: Story = {
  ...overdue,
  play: async (context) => {
    await saved(/^The month is over/, 'Eleven systems to look through', /^Take two months more/)(context);
    await context.canvas.findByText(/^Overdue by 19 days/);
  },
};
const toldAt =
  (when: string, then: RegExp): Play =>
  async (context) => {
    await chosen(/^(Take two months more|Zwei Monate mehr)/)(context);
    const { canvas } = context;
    fireEvent.change(canvas.getByLabelText(/^(When were they told|Wann hat die Person es erfahren)/), {
      target: { value: when },
    });
    await userEvent.type(canvas.getAllByRole('textbox')[0] as HTMLElement, 'Eleven systems to look through');
    await userEvent.click(canvas.getByRole('button', { name: /^(Write it down|Festhalten)$/ }));
    await canvas.findByText(then);
  };
/** They were told within the month, and it is written down after it: both times are said. */
export const ExtensionRecordedLater: Story = {
  ...overdue,
  play: async (context) => {
    await toldAt('2026-10-20T12:00', /told on 20 Oct 2026, .*, recorded later$/)(context);
    await context.canvas.findByText(/to be answered by 1 January 2027, extended$/);
  },
};
export const ExtensionRecordedLaterInGerman: Story = {
  ...overdue,
  globals: { locale: 'de' },
  play: toldAt('2026-10-20T12:00', /mitgeteilt am .*, später festgehalten$/),
};
export const ExtensionToldBeforeItCame: Story = {
  ...overdue,
  play: toldAt('2026-09-20T12:00', /^Enter a time since the request came/),
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
const objection = async (made: Desk) => {
  await made.known('maria');
  await ask(made, 'objection', '2026-11-02');
};
/** Nothing was done: it is asked how, and with that it is fulfilled. */
export const NothingDone: Story = {
  loaders: [() => desk(objection)],
  play: async (context) => {
    await saved(/^Nothing of what they ask for was done here/, '', 'It is fulfilled')(context);
    const { canvas } = context;
    await userEvent.type(canvas.getByLabelText('How was it done? In a few words'), 'Taken off the old list by hand.');
    await userEvent.click(canvas.getByRole('button', { name: 'Write it down' }));
    await canvas.findByText(/^No request is open/);
  },
};
/** Advertising was stopped since it came: no sentence is asked for. */
export const ObjectionFulfilled: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        await objection(made);
        await made.ledger.stop({ subjectId: 'maria', id: made.id() });
      }),
  ],
  play: saved(/^No request is open/, '', 'It is fulfilled'),
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
const toErase = (...steps: readonly Step[]) =>
  desk(async (made) => {
    await made.known('maria');
    await ask(made, 'erasure', '2026-11-02', 'maria', ...steps);
  });
/** Nothing is planned before somebody wrote down how they were known. */
export const ErasureOfSomebodyUnknown: Story = {
  loaders: [() => toErase()],
  play: async (context) => {
    await opened(context);
    await context.canvas.findByText(/^Nobody has said how they were identified/);
    await expect(context.canvas.queryByText('What an erasure would do')).toBeNull();
  },
};
export const ErasurePlanned: Story = {
  loaders: [() => toErase({ step: 'identified', identifiedBy: 'in_person' })],
  play: async (context) => {
    await opened(context);
    await context.canvas.findByText('What an erasure would do');
    await expect(context.canvas.queryByRole('radio', { name: /^(Remove|Erase)$/ })).toBeNull();
    for (const name of ['Why is it erased?', 'And their addresses afterwards?'])
      for (const radio of within(context.canvas.getByRole('radiogroup', { name })).getAllByRole('radio'))
        await expect(radio).not.toBeChecked();
  },
};
/** By keyboard: one press opens the request with its plan, two say why and what happens with the addresses, one erases everywhere. */
export const ErasedInOnePressAfterThePlan: Story = {
  loaders: [() => toErase({ step: 'identified', identifiedBy: 'in_person' })],
  play: async ({ canvas, canvasElement }) => {
    const pressed: string[] = [];
    canvasElement.addEventListener('click', ({ target }) => pressed.push((target as HTMLElement).tagName));
    const press = async (role: 'button' | 'radio', name: RegExp, key: string) => {
      const control = await canvas.findByRole(role, { name });
      // A group of radios is one stop of Tab; the arrows go on within it.
      if (role === 'button')
        for (let tab = 0; document.activeElement !== control && tab < 40; tab += 1) await userEvent.tab();
      else control.focus();
      await expect(control).toHaveFocus();
      await userEvent.keyboard(key);
    };
    await press('button', /^Show steps$/, '{Enter}');
    await canvas.findByText('What an erasure would do');
    await press('radio', /^Consent was withdrawn/, ' ');
    await press('radio', /^Leave them alone/, ' ');
    await press('button', /^Erase now$/, '{Enter}');
    await canvas.findByText(/^Done: every system/);
    await expect(pressed).toEqual(['BUTTON', 'INPUT', 'INPUT', 'BUTTON']);
    await expect(canvas.getByRole('region', { name: 'What an erasure would do' })).toHaveFocus();
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
const identified = async (made: Desk) => {
  await made.known('maria');
  await ask(made, 'erasure', '2026-11-02', 'maria', { step: 'identified', identifiedBy: 'document' });
};
const erased: Play = async ({ canvas }) => {
  for (const name of [/^The data is no longer needed/, /^Keep no note/])
    await userEvent.click(await canvas.findByRole('radio', { name }));
  await userEvent.click(canvas.getByRole('button', { name: 'Erase now' }));
};
/** At once the card says that it has begun and waits, and what was written down before is no longer said. */
export const ErasureWaits: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        await identified(made);
        await made.held('maria');
      }),
  ],
  play: async (context) => {
    const { canvas } = context;
    await saved(/^Written down\.$/, 'Rang back.', 'Only a note')(context);
    await erased(context);
    await canvas.findByText(/^Nothing is erased yet: it waits for a legal hold/);
    await canvas.findByText(/^An erasure has begun: .* it waits for a legal hold/);
    await expect(canvas.queryByRole('radio', { name: 'It is fulfilled' })).toBeNull();
    await expect(canvas.queryByText('Written down.')).toBeNull();
  },
};
/** The confirmation stays to be had, and how they were identified is said to be gone. */
export const ErasedByTheTimer: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        await identified(made);
        const [asked] = await made.rights.subject('maria').requests();
        const wish = { because: 'no_longer_needed', afterwards: 'may_return' } as const;
        await made.rights.subject('maria').beginErasure({ id: made.id(), request: asked?.id ?? '', ...wish });
      }),
  ],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'All' }));
    await canvas.findByText(
      /^Fulfilled, received on 2 November 2026, how they were identified is erased with the rest\.$/,
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Confirmation for the person' }));
    await within(canvas.getByRole('dialog')).findByRole('button', { name: 'Print it' });
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
  await userEvent.click(await canvas.findByRole('button', { name: /^(Record a request|Anfrage erfassen)/ }));
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
const objected: Play = async (context) => {
  await recordingOpened(context);
  const dialog = within(context.canvas.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: /^(Objection|Widerspruch)/ }));
  await userEvent.click(dialog.getByRole('button', { name: /^(Write it down|Festhalten)$/ }));
  await dialog.findByText(/^(What do they object to|Wogegen ist der Widerspruch)\?$/);
};
const answeredAtOnce = (press: string, then: RegExp): Story => ({
  ...recording,
  loaders: [() => desk((made) => made.known('maria'))],
  play: async (context) => {
    await objected(context);
    await userEvent.click(context.canvas.getByRole('button', { name: press }));
    await context.canvas.findByText(then);
  },
});
/** How they said it is one press, and goes with what is stopped. */
export const ObjectionByPhone: Story = {
  loaders: [() => desk((made) => made.known('maria'))],
  render: (_, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <RequestsDesk.Open
        subjectId="maria"
        methods={['in_person', 'phone', 'letter', 'email']}
        now={loaded.desk.clock}
      />
    </WithConsent>
  ),
  play: async (context) => {
    await recordingOpened(context);
    const dialog = within(context.canvas.getByRole('dialog'));
    await expect(dialog.queryByRole('radio', { name: 'By phone' })).toBeNull();
    await userEvent.click(dialog.getByRole('radio', { name: /^Objection/ }));
    await userEvent.click(dialog.getByRole('radio', { name: 'By phone' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Write it down' }));
    await userEvent.click(await dialog.findByRole('button', { name: 'Advertising: stop it now' }));
    await dialog.findByText(/^Advertising is stopped/);
    const { ledger } = context.loaded.desk as Desk;
    const { entries } = await ledger.history('maria');
    await expect(entries.find(({ kind }) => kind === 'withdrawn')).toMatchObject({ method: 'phone' });
  },
};
/** What it is about is asked at once. */
export const ObjectionRecorded: Story = { ...recording, play: objected };
export const ObjectionRecordedInGerman: Story = { ...recording, globals: { locale: 'de' }, play: objected };
/** From then on nothing is advertised, and the call leads back to the request. */
export const ObjectionStopsAdvertising: Story = {
  ...answeredAtOnce('Advertising: stop it now', /^Advertising is stopped/),
  play: async (context) => {
    await answeredAtOnce('Advertising: stop it now', /^Advertising is stopped/).play?.(context);
    const { ledger } = context.loaded.desk as Desk;
    const question = { subjectId: 'maria', purposeId: 'news', channel: 'email' } as const;
    await expect(await ledger.mayContact(question)).toMatchObject({ allowed: false, reason: 'withdrawn' });
    const [request] = await ledger.requestsOf('maria');
    const source = { system: 'unticked', object: 'request', id: request?.id ?? '' };
    await expect((await ledger.bySource(source)).persons).toHaveLength(1);
  },
};
export const ObjectionRestrictsUse = answeredAtOnce(
  'Another use: restrict it while it is weighed',
  /^Use is restricted/,
);
export const ObjectionNotStopped: Story = {
  ...answeredAtOnce('Advertising: stop it now', /^Perhaps done/),
  render: (_, { globals, loaded }) => (
    <WithConsent
      backend={{
        ...loaded.desk.backend,
        subject: (id: string) => ({ ...loaded.desk.backend.subject(id), stop: unread }),
      }}
      rights={loaded.desk.rights}
      locale={globals.locale}
    >
      <RequestsDesk.Open subjectId="maria" now={loaded.desk.clock} />
    </WithConsent>
  ),
};
export const German: Story = { globals: { locale: 'de' }, play: opened };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: opened };
export const LongNameInANarrowPlace: Story = {
  args: {
    renderSubject: () => 'Wolkensteiner-Hohenwarter-Schwarzenberger Donaudampfschifffahrtsgesellschaftskap',
  },
  decorators: [narrow],
  play: chosen('They were identified'),
};
