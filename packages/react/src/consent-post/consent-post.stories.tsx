import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { posting, ranAt } from '../fixtures/posting.js';
import { broken, offline, reading, silent } from '../fixtures/reading.js';
import { shop } from '../fixtures/shop.js';
import css from './consent-post.css?raw';
import { ConsentPost } from './consent-post.js';

const sources = import.meta.glob<string>('./consent-post-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<ConsentPost />';

const busyDay = { ...ranAt, reminders: 3, confirmations: 1, undelivered: 2 };

const meta = {
  ...reading,
  title: 'Beyond the counter/ConsentPost',
  component: ConsentPost,
  parameters: {
    ledger: posting('on_time', busyDay),
    docs: { description: { component: docsOf(usage, sources, css) } },
  },
} satisfies Meta<typeof ConsentPost>;

export default meta;
type Story = StoryObj<typeof meta>;

const pressed = (then: RegExp): NonNullable<Story['play']> =>
  async function play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: /Run now|Jetzt senden/ }));
    await canvas.findByText(then);
  };

export const OnTime: Story = {};
export const NothingWasDue: Story = { parameters: { ledger: posting('on_time', ranAt) } };
export const Late: Story = { parameters: { ledger: posting('late', busyDay) } };
export const NeverRan: Story = { parameters: { ledger: posting('never_ran', null) } };
export const CannotSend: Story = { parameters: { ledger: posting('cannot_send', null) } };
export const Running: Story = {
  parameters: { ledger: posting('on_time', ranAt, silence) },
  play: pressed(/Running/),
};
export const Ran: Story = { play: pressed(/^Done\./) };
export const AnotherRuns: Story = {
  parameters: { ledger: posting('on_time', ranAt, async () => ({ outcome: 'busy', ...ranAt })) },
  play: pressed(/Another run/),
};
export const RunFailed: Story = {
  parameters: { ledger: posting('on_time', ranAt, () => Promise.reject(failure('unavailable', true))) },
  play: pressed(/did not work/),
};
export const Loading: Story = { parameters: { ledger: silent(shop) } };
export const Failed: Story = { parameters: { ledger: broken(shop) } };
export const Offline: Story = offline(shop);
export const German: Story = { globals: { locale: 'de' }, play: pressed(/Erledigt/) };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = {
  parameters: { ledger: posting('late', busyDay) },
  decorators: [narrow],
};
