import type { Meta, StoryObj } from '@storybook/react-vite';
import type { SubjectRights } from '@unticked/core/rights';
import { expect, userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { brokenZip, exporting, noZip, slowZip } from '../fixtures/exporting.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './data-export.css?raw';
import { DataExport, type DataExportProps } from './data-export.js';

const desk =
  (change: Partial<SubjectRights> = {}) =>
  async () => ({
    desk: rightsDesk().changed({}, { ...exporting, ...change }),
  });
const refusedFor = (what: object) => () => Promise.reject(Object.assign(failure('invalid'), what));
const sources = import.meta.glob<string>('./*.tsx', { query: '?raw', import: 'default', eager: true });

const meta = {
  title: 'Beyond the counter/DataExport',
  component: DataExport,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.desk.backend} rights={loaded.desk.rights} locale={globals.locale}>
      <DataExport {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf('<DataExport subjectId={customer.id} />', sources, css) } } },
  args: { subjectId: 'maria' },
  argTypes: {
    subjectId: { description: 'Whose data.', control: false },
    without: { description: 'What is left out, and what was looked at.', control: false },
    request: { description: 'The request that it answers.', control: false },
  },
  loaders: [desk()],
} satisfies Meta<DataExportProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const pressed =
  (name: RegExp, then: RegExp): Play =>
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name }));
    await canvas.findByText(then);
  };
const downloaded = (then: RegExp) => pressed(/^Download$/, then);
const sent = (then: RegExp) => pressed(/^Send a download link$/, then);

export const Idle: Story = {};
export const NothingChosen: Story = {
  play: async ({ canvas }) => {
    for (const box of await canvas.findAllByRole('checkbox')) await userEvent.click(box);
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
export const CutOff: Story = { loaders: [desk({ exportZip: brokenZip })], play: downloaded(/^It was cut off/) };
export const NoRight: Story = {
  loaders: [desk({ exportZip: noZip('forbidden') })],
  play: downloaded(/^You may not do this\.$/),
};
export const LinkSent: Story = {
  play: async (context) => {
    await sent(/^A link went to m…a@m…e\. It works 3 times, until 27 November 2026\.$/)(context);
    await context.canvas.findByText('048213');
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
export const German: Story = {
  globals: { locale: 'de' },
  play: pressed(/^Herunterladen$/, /^Vollständig heruntergeladen: 240 kB\.$/),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: LinkSent.play as Play };
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '17.5rem' }}>
        <Story />
      </div>
    ),
  ],
  play: LinkSent.play as Play,
};
