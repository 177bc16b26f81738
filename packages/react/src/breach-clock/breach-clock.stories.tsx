import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Breaches, BreachMode, BreachPlan, BreachRole } from '@unticked/core';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { breachDesk, breachPlan } from '../fixtures/breach-desk.js';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence, unread } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './breach-clock.css?raw';
import { BreachClock } from './breach-clock.js';
import type { BreachClockProps } from './breach-clock-default.js';
import { localTime } from './local-time.js';

type Desk = ReturnType<typeof breachDesk>;

async function desk(live: (made: Desk) => Promise<unknown>, change: Partial<Breaches> = {}) {
  const made = breachDesk();
  await live(made);
  return { desk: { ...made, admin: made.changed(change) } };
}
const planned = async (made: Desk, plan: BreachPlan = breachPlan) => made.plan(plan);
const running =
  (hours: number, mode: BreachMode = 'real', role: BreachRole = 'controller') =>
  async (made: Desk) => {
    await planned(made);
    await made.begin(mode, role);
    made.later(hours);
  };
const sources = import.meta.glob<string>('./breach-clock-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<BreachClock groups={[
  { id: 'news', title: 'The newsletter by e-mail', of: { of: 'list', query: { purposeId: 'news', channel: 'email' } } },
  { id: 'laptop', title: 'Repairs on the laptop', of: { of: 'ids', subjectIds: readIds } },
]} />`;

const meta = {
  title: 'Beyond the counter/BreachClock',
  component: BreachClock,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} admin={loaded.desk.admin} locale={globals.locale}>
      <BreachClock now={loaded.desk.clock} {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  argTypes: {
    groups: { description: 'Whom one may count. By default everybody in the log.', control: false },
    now: { description: 'Milliseconds since 1970.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk(running(12))],
} satisfies Meta<BreachClockProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const reads =
  (...texts: readonly RegExp[]): Play =>
  async ({ canvas }) => {
    for (const text of texts) await canvas.findByText(text);
  };
const opened: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /^(Show everything|Alles zeigen)$/ }));
};
const chosen =
  (...names: readonly (string | RegExp)[]): Play =>
  async (context) => {
    await opened(context);
    for (const name of names) await userEvent.click(context.canvas.getByRole('radio', { name }));
  };
const save = async ({ canvas }: Parameters<Play>[0]) =>
  userEvent.click(canvas.getByRole('button', { name: 'Write it down' }));

export const Planless: Story = { loaders: [() => desk(async () => {})], play: reads(/^There is no plan yet/) };
export const Plan: Story = {
  loaders: [() => desk((made) => planned(made))],
  play: reads(/^No breach and no drill/, /^Dana M\./),
};
/** What it said before, and who saved it. */
export const PlanChanged: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        await planned(made, { ...breachPlan, contacts: [] });
        await planned(made);
      }),
  ],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByText('What it said before'));
    await userEvent.click(canvas.getAllByText(/^Saved on .* by /)[0] as HTMLElement);
  },
};
export const PlanWithGaps: Story = {
  loaders: [
    () =>
      desk((made) => planned(made, { ...breachPlan, contacts: [], letters: { ...breachPlan.letters, persons: '' } })),
  ],
  play: reads(/^Still empty: the phone list and the text for the people affected\.$/),
};
/** Friday 18:40 in Vienna, twelve hours later. */
export const SixtyHoursLeft: Story = {
  play: reads(/^60 hours and 0 minutes left$/, /^To the authority by 9 Nov 2026, 18:40$/),
};
export const TwoHoursLeft: Story = {
  loaders: [() => desk(running(69.5))],
  play: reads(/^2 hours and 30 minutes left$/),
};
/** It counts on in words, and the reasons are among what is still to do. */
export const Overdue: Story = {
  loaders: [() => desk(running(77))],
  play: reads(/^Overdue by 5 hours and 0 minutes$/, /^Write down the reasons for the delay$/),
};
export const Drill: Story = {
  loaders: [() => desk(running(12, 'drill'))],
  play: reads(/^This is a drill/, /^0 breaches, 1 drill$/),
};
export const BreachesAndDrills: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        await made.begin('drill');
        made.later(1);
        await made.begin('real');
        made.later(1);
        await made.begin('drill');
      }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText('1 breach, 2 drills');
    const [first] = canvas.getAllByRole('article');
    await expect(first).toHaveAttribute('data-mode', 'real');
  },
};
/** It has no 72 hours, and each company is told by itself. */
export const Processor: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        await planned(made);
        const breach = await made.begin('real', 'processor');
        await made.take(breach, { step: 'controller_named', name: 'Bakery Huber', contact: '+43 1 2' });
        const { controllers } = await made.take(breach, {
          step: 'controller_named',
          name: 'Hotel Post',
          contact: 'post@hotel.example',
        });
        await made.told(breach, 'controller', 'Bakery Huber', controllers[0]?.seq);
      }),
  ],
  play: async (context) => {
    await opened(context);
    await reads(/^As processor:/, /^Tell each company/)(context);
    await expect(context.canvas.getAllByText(/not told yet/)).toHaveLength(1);
  },
};
export const Closed: Story = {
  loaders: [() => desk((made) => made.closed())],
  play: async (context) => {
    await opened(context);
    await reads(/^The authority was told within 72 hours$/, /first phase, to follow/)(context);
    await expect(context.canvas.getByRole('radio', { name: 'Open it again' })).toBeVisible();
    await expect(context.canvas.queryByRole('radio', { name: 'Close it' })).toBeNull();
  },
};
export const Opened: Story = { play: opened };
export const NothingChosen: Story = {
  play: async (context) => {
    await opened(context);
    await save(context);
    await reads(/^Choose what comes next/)(context);
  },
};
export const ChecklistHalfFilled: Story = {
  play: async (context) => {
    await chosen('Fill in the checklist')(context);
    const { canvas } = context;
    await userEvent.type(canvas.getByRole('textbox', { name: 'What happened' }), 'A laptop is missing.');
    await userEvent.click(canvas.getByRole('checkbox', { name: /^About how many records/ }));
    await save(context);
    await canvas.findByText('Written down.');
    await expect(canvas.getAllByText('A laptop is missing.', { selector: 'dd' })).toHaveLength(1);
    await expect(canvas.getByText('Not known yet', { selector: 'dd' })).toBeVisible();
  },
};
export const Counted: Story = {
  args: {
    groups: [
      { id: 'all', title: 'All customers', of: { of: 'everybody' } },
      { id: 'ids', title: 'Repairs on the laptop', of: { of: 'ids', subjectIds: async () => ['maria', 'anna'] } },
    ],
  },
  play: async (context) => {
    await chosen('Count who is affected', 'Repairs on the laptop')(context);
    await save(context);
    // As of when they became aware, which is what is proposed.
    await context.canvas.findByText(/^2 people, as of 6 Nov 2026, /);
  },
};
/** Whoever came since is not counted, and whoever was erased since is; the second count stands beside the first. */
export const CountedAgain: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        await planned(made);
        await made.comes('maria');
        await made.comes('anna');
        const breach = await made.begin('real');
        made.later(12);
        await made.erase('maria');
        await made.comes('otto');
        await made.count(breach, 'Everybody in the consent log', breach.awareAt);
      }),
  ],
  play: async (context) => {
    await chosen('Count who is affected', 'Everybody in the consent log')(context);
    const { canvas } = context;
    const twelveHoursLater = localTime(new Date(context.loaded.desk.clock()).toISOString());
    fireEvent.change(canvas.getByLabelText('As of when?'), { target: { value: twelveHoursLater } });
    await save(context);
    await canvas.findByText('Written down.');
    const counted = canvas
      .getAllByText(/^2 people, as of/, { selector: 'strong > bdi' })
      .map(({ textContent }) => textContent);
    await expect(new Set(counted).size).toBe(2);
  },
};
export const CountedAsOfATimeToCome: Story = {
  play: async (context) => {
    await chosen('Count who is affected', 'Everybody in the consent log')(context);
    fireEvent.change(context.canvas.getByLabelText('As of when?'), { target: { value: '2026-11-20T18:40' } });
    await save(context);
    await reads(/^Enter a time that is not still to come/)(context);
  },
};
export const ToldWithoutAnything: Story = {
  play: async (context) => {
    await chosen('Somebody was told', 'the authority')(context);
    const { canvas } = context;
    // The name comes from the plan.
    await expect(canvas.getByRole('textbox', { name: 'Name' })).toHaveValue('Datenschutzbehörde');
    await save(context);
    await reads(/^Enter a time/, /^Choose how they were told/)(context);
  },
};
/** After the 72 hours the reasons come first. */
export const ToldTooLate: Story = {
  loaders: [() => desk(running(77))],
  play: async (context) => {
    await chosen('Somebody was told', 'the authority', 'by phone')(context);
    const { canvas } = context;
    fireEvent.change(canvas.getByLabelText('When?'), { target: { value: '2026-11-09T20:00' } });
    await save(context);
    await canvas.findByText(/^The 72 hours were over by then/);
  },
};
export const Saving: Story = {
  loaders: [() => desk(running(12), { takeBreachStep: silence })],
  play: async (context) => {
    await chosen('Only a note')(context);
    await userEvent.type(context.canvas.getByRole('textbox', { name: 'Note' }), 'Rang.');
    await save(context);
    await context.canvas.findByText('Saving …');
  },
};
export const NotSaved: Story = {
  loaders: [() => desk(running(12), { takeBreachStep: unread })],
  play: async (context) => {
    await chosen('Only a note')(context);
    await userEvent.type(context.canvas.getByRole('textbox', { name: 'Note' }), 'Rang.');
    await save(context);
    await context.canvas.findByText(/^Perhaps done/);
  },
};
/** Nothing is filled in: each field says what it wants. */
export const Beginning: Story = {
  loaders: [() => desk(async () => {})],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^We became aware/ }));
    const dialog = within(canvas.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Start the clock' }));
    await dialog.findByText(/^Choose whose data/);
    await expect(dialog.getAllByText('Fill this in')).toHaveLength(2);
  },
};
export const BeginningADrill: Story = {
  loaders: [() => desk(async () => {})],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Start a drill …' }));
    const dialog = within(canvas.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'our own data' }));
    fireEvent.change(dialog.getByLabelText('When did we become aware?'), { target: { value: '2026-11-05T08:00' } });
    await userEvent.type(dialog.getByLabelText('Who noticed it?'), 'Eva K.');
    await userEvent.type(dialog.getByLabelText(/^How, and/), 'The yearly drill.');
    await userEvent.click(dialog.getByRole('button', { name: 'Start the drill' }));
    await dialog.findByText('Written down. The clock runs.');
  },
};
export const EditingThePlan: Story = {
  loaders: [() => desk(async () => {})],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Write the plan …' }));
    const dialog = within(canvas.getByRole('dialog'));
    const [name] = dialog.getAllByRole('textbox', { name: 'Name' });
    await userEvent.type(name as HTMLElement, 'Dana M.');
    await userEvent.click(dialog.getByRole('button', { name: 'Add somebody' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save the plan' }));
    await dialog.findByText('Written down.');
  },
};
export const PlanChangedMeanwhile: Story = {
  loaders: [() => desk((made) => planned(made), { saveBreachPlan: () => Promise.reject(failure('draft_conflict')) })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change the plan …' }));
    const dialog = within(canvas.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Save the plan' }));
    await dialog.findByText(/^Somebody else changed the plan/);
  },
};
export const Loading: Story = {
  loaders: [() => desk(async () => {}, { breaches: silence, breachPlan: silence })],
  play: async ({ canvas }) => void (await canvas.findAllByText(/^Loading/)),
};
export const Unreadable: Story = {
  loaders: [() => desk(async () => {}, { breaches: unread, breachPlan: unread })],
  play: async ({ canvas }) => void (await canvas.findAllByText(/cannot be reached/)),
};
export const Offline: Story = {
  loaders: [() => desk(async () => {}, { breaches: unread, breachPlan: unread })],
  ...offline(shop),
  play: async ({ canvas }) => void (await canvas.findAllByText(/^You are offline/)),
};
export const German: Story = { globals: { locale: 'de' }, play: opened };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: opened };
export const LongNameInANarrowPlace: Story = {
  loaders: [
    () =>
      desk(async (made) => {
        const name = 'Wolkensteiner-Hohenwarter-Schwarzenberger Donaudampfschifffahrtsgesellschaftskap';
        await planned(made, { ...breachPlan, decides: { ...breachPlan.decides, name } });
        await made.told(await made.begin('real'), 'authority', name);
      }),
  ],
  decorators: [narrow],
  play: chosen('Somebody was told'),
};
