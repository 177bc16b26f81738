import type { Meta, StoryObj } from '@storybook/react-vite';
import type { RightsRequest } from '@unticked/core';
import type { ExportChoice, SendExportChoice, SubjectRights } from '@unticked/core/rights';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { brokenZip, type exporting, noZip, sentExport, slowZip, wholeZip } from '../fixtures/exporting.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './data-export.css?raw';
import { DataExport } from './data-export.js';
import type { DataExportDeskProps } from './data-export-desk.js';

type Asked = 'identified' | 'asked' | 'nothing';

/** What the desk was asked to put into the file, or to send. */
const asked = fn<(choice: ExportChoice | SendExportChoice) => void>();

const desk =
  (change: Partial<SubjectRights> = {}, state: Asked = 'identified') =>
  async () => {
    asked.mockClear();
    const made = rightsDesk();
    await made.known('maria');
    if (state !== 'nothing') {
      const call = { id: made.id(), type: 'portability', receivedOn: '2026-11-20' } as const;
      const { id: request } = await made.rights.subject('maria').openRequest(call);
      const step = { request, id: made.id(), step: 'identified', identifiedBy: 'in_person' } as const;
      if (state === 'identified') await made.rights.takeRequestStep(step);
    }
    const heard: typeof exporting = {
      exportZip: (choice = {}) => {
        asked(choice);
        return wholeZip();
      },
      sendExport: async (choice) => {
        asked(choice);
        return sentExport;
      },
    };
    return { desk: made.changed({}, { ...heard, ...change }) };
  };
const refusedFor = (what: object) => () => Promise.reject(Object.assign(failure('invalid'), what));
const sources = import.meta.glob<string>('./data-export-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<DataExport.Desk subjectId={customer.id} locale={customer.language} />';

const meta = {
  title: 'Beyond the counter/DataExport',
  component: DataExport.Desk,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <DataExport.Desk {...props} now={loaded.desk.clock} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { subjectId: 'maria' },
  argTypes: {
    subjectId: { description: 'Whose data.', control: false },
    locale: { description: 'The person’s language.', control: 'inline-radio', options: ['en', 'de'] },
    request: { description: 'The request that it answers.', control: false },
    channel: { description: 'By which a link is sent.', control: false },
    access: { description: 'Who may see or do what, as the host declares it.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [desk()],
} satisfies Meta<DataExportDeskProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const pressed =
  (name: RegExp, then: RegExp): Play =>
  async ({ canvas }) => {
    await canvas.findByText(/^4 (of|von) 4/);
    await userEvent.click(await canvas.findByRole('button', { name }));
    await canvas.findByText(then);
  };
const downloaded = (then: RegExp) => pressed(/^Download$/, then);
const sent = (then: RegExp) => pressed(/^Send a download link$/, then);
const chosen = () => asked.mock.calls.at(-1)?.[0];

export const Looked: Story = { play: async ({ canvas }) => void (await canvas.findByText(/^4 of 4/)) };
/** Without what is looked at: nothing can be masked, and no system chosen. */
export const Alone: Story = {
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <DataExport {...props} now={loaded.desk.clock} />
    </WithConsent>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^Data to take along .*Identified in person\.$/);
    await expect(canvas.queryByRole('group', { name: 'Leave a system out?' })).toBeNull();
  },
};
export const NobodyRecordedThatTheyAsked: Story = {
  loaders: [desk({}, 'nothing')],
  play: async (context) => {
    await pressed(/^They ask for it now$/, /^How do you know that it is them\?$/)(context);
    await userEvent.click(context.canvas.getByRole('radio', { name: 'Identified in person' }));
    await context.canvas.findByText(/^Data to take along .*Identified in person\.$/);
  },
};
/** Core refuses, and the widget says what to do. */
export const NotIdentifiedYet: Story = {
  loaders: [
    desk({ exportZip: noZip('not_identified'), sendExport: () => Promise.reject(failure('not_identified')) }, 'asked'),
  ],
  play: async (context) => {
    await downloaded(/^Nobody has said how they were identified/)(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Send a download link' }));
    await expect(await context.canvas.findAllByText(/^Nobody has said how they were identified/)).toHaveLength(2);
  },
};
/** What is about somebody else stays out, and so does a system that was not asked for. */
export const SomethingLeftOut: Story = {
  play: async (context) => {
    const { canvas } = context;
    await canvas.findByText(/^4 of 4/);
    const [first] = await canvas.findAllByRole('button', { name: /^Leave something out/ });
    if (first) await userEvent.click(first);
    const [place] = await canvas.findAllByRole('button', { name: /^Leave out: / });
    if (place) await userEvent.click(place);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Newsletter tool' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: /tables/ }));
    await downloaded(/^Downloaded whole/)(context);
    await expect(chosen()).toMatchObject({
      formats: ['log', 'json', 'statement'],
      systems: ['consent-ledger', 'crm', 'paper'],
      mask: [{ item: 0 }],
      seen: expect.stringMatching(/^sha256-/),
      handOver: { how: 'Their data, downloaded at the counter' },
    });
  },
};
export const NothingChosen: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText(/^4 of 4/);
    const formats = within(canvas.getByRole('group', { name: 'Leave something out?' }));
    for (const box of formats.getAllByRole('checkbox')) await userEvent.click(box);
    await canvas.findByText('Leave at least one in');
    const button = canvas.getByRole('button', { name: 'Download' });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button);
    await expect(canvas.queryByText(/^Downloaded/)).toBeNull();
  },
};
export const Running: Story = {
  loaders: [desk({ exportZip: (_, options) => slowZip(options?.signal) })],
  play: async (context) => {
    await downloaded(/^Under way: 120 kB$/)(context);
    await context.canvas.findByText(/^data\/crm\.repairs\.csv \(\d+ entries\)$/);
    await expect(context.canvas.getByRole('button', { name: 'Download' })).toHaveFocus();
  },
};
export const Cancelled: Story = {
  ...Running,
  play: async (context) => {
    await downloaded(/^Under way: 120 kB$/)(context);
    await pressed(/^Cancel$/, /^Cancelled\. Nothing was kept\.$/)(context);
  },
};
export const Done: Story = { play: downloaded(/^Downloaded whole: 240 kB\.$/) };
export const ByKeyboard: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText(/^4 of 4/);
    canvas.getByRole('checkbox', { name: /machines/ }).focus();
    await userEvent.keyboard(' ');
    canvas.getByRole('button', { name: 'Download' }).focus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByText(/^Downloaded whole/);
    await expect(chosen()?.formats).toEqual(['log', 'csv', 'statement']);
  },
};
export const CutOff: Story = { loaders: [desk({ exportZip: brokenZip })], play: downloaded(/^It was cut off/) };
export const NoRight: Story = {
  loaders: [desk({ exportZip: noZip('forbidden') })],
  play: downloaded(/^You may not do this\.$/),
};
/** What opens the printer is the browser's: this is what would be on paper. */
const onPaper =
  (
    then: (context: Parameters<Play>[0], printed: ReturnType<typeof fn<() => string>>) => Promise<void>,
    choose: Play = async () => {},
  ): Play =>
  async (context) => {
    const print = window.print;
    const printed = fn(() => document.querySelector('[data-printing]')?.textContent ?? '');
    window.print = printed;
    try {
      await context.canvas.findByText(/^4 of 4/);
      await choose(context);
      await userEvent.click(await context.canvas.findByRole('button', { name: 'Print it to read' }));
      await then(context, printed);
    } finally {
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    }
  };
const steps = async ({ loaded }: Parameters<Play>[0]): Promise<readonly (string | undefined)[]> => {
  const [request]: readonly RightsRequest[] = await loaded.desk.rights.subject('maria').requests();
  return request?.steps.flatMap(({ step, handedOver }) => (step === 'handed_over' ? [handedOver] : [])) ?? [];
};
const notPrinted = (text: RegExp) =>
  onPaper(async (context, printed) => {
    await context.canvas.findByText(text);
    await expect(printed).not.toHaveBeenCalled();
    await expect(await steps(context)).toEqual([]);
  });
/** On paper there is the statement and nothing else, and their request says that it was handed over. */
export const Printed: Story = {
  play: onPaper(async (context, printed) => {
    const how = 'Their data, printed at the counter';
    await waitFor(() => expect(printed.mock.results.at(-1)?.value).toMatch(/GDPR Art\. 6/));
    await expect(await steps(context)).toEqual([how]);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Print it to read' }));
    await waitFor(() => expect(printed).toHaveBeenCalledTimes(2));
    await expect(await steps(context)).toEqual([how, how]);
  }),
};
/** What is printed is what was chosen, and the paper says which system is not on it. */
export const PrintedWithoutASystem: Story = {
  play: onPaper(
    async (_, printed) => {
      await waitFor(() => expect(printed).toHaveBeenCalled());
      const paper = printed.mock.results.at(-1)?.value;
      await expect(paper).toMatch(/What was left outCustomers and repairs: was not asked for\./);
      await expect(paper).not.toMatch(/Customers and repairs: (?!was not asked for)/);
    },
    async ({ canvas }) => userEvent.click(canvas.getByRole('checkbox', { name: 'Customers and repairs' })),
  ),
};
export const PrintedWhereNobodyRecordedThatTheyAsked: Story = {
  loaders: [desk({ handOver: () => Promise.reject(failure('not_found')) }, 'nothing')],
  play: onPaper(async (_, printed) => {
    await waitFor(() => expect(printed.mock.results.at(-1)?.value).toMatch(/GDPR Art\. 6/));
  }),
};
/** No paper goes out before somebody says how they were identified. */
export const PrintNotIdentifiedYet: Story = {
  loaders: [desk({}, 'asked')],
  play: notPrinted(/^Nobody has said how they were identified/),
};
export const PrintSomethingElseHeldByNow: Story = {
  loaders: [desk({ handOver: refusedFor({ path: '/seen' }) })],
  play: notPrinted(/^Something else is held by now/),
};
const nothingGoesOut =
  (why: RegExp): Play =>
  async ({ canvas }) => {
    await canvas.findByText(/^4 of 4/);
    await canvas.findByText(why);
    for (const name of ['Download', 'Send a download link', 'Print it to read']) {
      const button = canvas.getByRole('button', { name });
      await expect(button).toHaveAttribute('aria-disabled', 'true');
      await expect(button).toHaveAccessibleDescription(why);
      await userEvent.click(button);
    }
    await expect(asked).not.toHaveBeenCalled();
    await expect(canvas.queryByRole('article')).toBeNull();
  };
/** Whether they were identified is said by their request: nothing goes out before it is read. */
export const RequestsNotReadYet: Story = {
  loaders: [desk({ requests: silence })],
  play: nothingGoesOut(/^Loading/),
};
export const RequestsUnreadable: Story = {
  loaders: [desk({ requests: () => Promise.reject(failure('forbidden')) })],
  play: nothingGoesOut(/Try again$/),
};
/** The request that was meant is none of theirs: nothing goes out, and no other takes its place. */
export const RequestNotFound: Story = {
  args: { request: '2026-11-20.request-of-somebody-else' },
  play: async (context) => {
    await nothingGoesOut(/^This person has no such request, so nothing goes out/)(context);
    await expect(context.canvas.queryByRole('button', { name: 'They ask for it now' })).toBeNull();
    await expect(await steps(context)).toEqual([]);
  },
};
export const LinkSent: Story = {
  play: async (context) => {
    await sent(/^A link went to m…a@m…e\. It works 3 times, until 27 November 2026\.$/)(context);
    await context.canvas.findByText('048213');
    await expect(chosen()).toMatchObject({ channel: 'email', handOver: { how: 'Their data, by a download link' } });
  },
};
export const Sending: Story = { loaders: [desk({ sendExport: silence })], play: sent(/^Sending …$/) };
export const NoAddress: Story = {
  loaders: [desk({ sendExport: refusedFor({ findings: [{ code: 'address_missing', path: '/channel' }] }) })],
  play: sent(/^There is no address/),
};
export const SomethingElseHeldByNow: Story = {
  loaders: [desk({ sendExport: refusedFor({ path: '/seen' }) })],
  play: sent(/^Something else is held by now/),
};
export const PerhapsSent: Story = {
  loaders: [desk({ sendExport: () => Promise.reject(failure('indefinite', true)) })],
  play: sent(/^Perhaps sent/),
};
export const InADialog: Story = {
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <DataExport.Dialog {...props} now={loaded.desk.clock} />
    </WithConsent>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Their data to take along …' }));
    const dialog = within(await canvas.findByRole('dialog'));
    await dialog.findByText(/^4 of 4/);
    await expect(dialog.getByRole('button', { name: 'Download' })).toBeVisible();
  },
};
export const German: Story = {
  globals: { locale: 'de' },
  play: pressed(/^Herunterladen$/, /^Vollständig heruntergeladen: 240 kB\.$/),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: LinkSent.play as Play };
export const Narrow: Story = {
  decorators: [narrow],
  play: LinkSent.play as Play,
};
