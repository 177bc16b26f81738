import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import css from '../data-export/data-export.css?raw';
import { docsOf } from '../fixtures/docs-of.js';
import { brokenZip, downloading, neverWhole, noZip, wholeZip } from '../fixtures/exporting.js';
import { narrow } from '../fixtures/narrow.js';
import { reading } from '../fixtures/reading.js';
import { signing } from '../fixtures/signing.js';
import { DataDownload } from './data-download.js';

const sources = import.meta.glob<string>('./data-download.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<DataDownload token={hash.slice(1)} downloads={createDownloadClient({ baseUrl })} />';

const { ledger } = signing();

const meta = {
  ...reading,
  title: 'Beyond the counter/DataDownload',
  component: DataDownload,
  parameters: { ledger, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { token: 'a-token', downloads: downloading(wholeZip) },
  argTypes: {
    token: { description: 'From the fragment of the URL.', control: false },
    downloads: { control: false, table: { disable: true } },
  },
} satisfies Meta<typeof DataDownload>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const entered =
  (then: RegExp, code = '048 213'): Play =>
  async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox'), `${code}{Enter}`);
    await canvas.findByText(then);
  };

export const Opened: Story = {};
export const Done: Story = { play: entered(/^Downloaded whole: 240 kB\./) };
export const Running: Story = {
  args: { downloads: neverWhole },
  play: async (context) => {
    await userEvent.type(await context.canvas.findByRole('textbox'), '048 213');
    const button = context.canvas.getByRole('button', { name: 'Download my data' });
    await userEvent.click(button);
    await context.canvas.findByText(/^Under way: 120 kB$/);
    await expect(button).toHaveFocus();
  },
};
export const NoCode: Story = { play: entered(/^Enter the six digits/, '12') };
export const WrongCode: Story = {
  args: { downloads: downloading(noZip('wrong_code', { left: 3 })) },
  play: entered(/^Wrong code\. 3 more tries\.$/),
};
export const NoTriesLeft: Story = {
  args: { downloads: downloading(noZip('code_expired')) },
  play: entered(/^This code is good for nothing/),
};
export const Expired: Story = {
  args: { downloads: downloading(noZip('link_expired')) },
  play: entered(/^This link is too old/),
};
export const UsedUp: Story = {
  args: { downloads: downloading(noZip('link_spent')) },
  play: entered(/^This link was used up/),
};
export const Unknown: Story = {
  args: { downloads: downloading(noZip('not_found')) },
  play: entered(/^This link leads nowhere/),
};
export const CutOff: Story = { args: { downloads: downloading(brokenZip) }, play: entered(/^It was cut off/) };
export const German: Story = {
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Meine Daten herunterladen' })).toBeVisible();
  },
};
export const RightToLeft: Story = { ...WrongCode, globals: { direction: 'rtl' } };
export const Narrow: Story = {
  ...WrongCode,
  decorators: [narrow],
};
