import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ContactList as List, ListDifference } from '@unticked/core';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { silence } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { reading } from '../fixtures/reading.js';
import { shop } from '../fixtures/shop.js';
import css from './contact-list.css?raw';
import { ContactList } from './contact-list.js';

const sources = import.meta.glob<string>('./contact-list-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = `<ContactList
  choices={[{ query: { purposeId: 'news', channel: 'email' }, title: 'News and offers' }]}
  build={(query) => buildList(admin.lists, query, customers())}
  checkAgain={(list) => checkAgain(admin.lists, list, customers())}
/>`;

const instant = (text: string) => text as List['at'];
const list: List = {
  query: { purposeId: 'news', channel: 'email' },
  at: instant('2026-11-20T09:00:00.000Z'),
  total: 1284,
  allowed: 801,
  byReason: { not_asked: 260, not_given: 141, withdrawn: 62, suppressed: 1 },
  duplicates: 19,
  counted: 'everyone',
  validUntil: instant('2026-12-03T14:02:00.000Z'),
  fingerprint: 'kZx0mW2qv7TtJpN4bYc1eRfGh8UuLsKd3aXiOo6Qw9E',
  members: [],
};
const difference: ListDifference = {
  list: { ...list, allowed: 800, byReason: { ...list.byReason, withdrawn: 63 } },
  left: [{ subjectId: 'c-1042', reason: 'withdrawn' }],
  joined: [],
};

const meta = {
  ...reading,
  title: 'Marketing/ContactList',
  component: ContactList,
  parameters: { ledger: shop, docs: { description: { component: docsOf(usage, sources, css) } } },
  args: {
    choices: [
      { query: { purposeId: 'news', channel: 'email' }, title: 'News and offers' },
      { query: { purposeId: 'news', channel: 'sms' }, title: 'News and offers' },
    ],
    build: async () => list,
    checkAgain: async () => difference,
    csvOf: () => '',
    nameOf: () => 'Maria Hofer',
  },
  argTypes: {
    choices: { description: 'What lists can be for. None is chosen at first.', control: 'object' },
    build: { description: 'Builds the list.', control: false },
    checkAgain: { description: 'Builds it again.', control: false },
    csvOf: { description: 'What is downloaded.', control: false },
    nameOf: { description: 'What staff call somebody who left the list.', control: false },
  },
} satisfies Meta<typeof ContactList>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const built: Play = async ({ canvas }) => {
  const [first] = await canvas.findAllByRole('radio');
  if (first) await userEvent.click(first);
  await userEvent.click(canvas.getByRole('button', { name: /Build the list|Liste erstellen/ }));
};
const ready: Play = async (context) => {
  await built(context);
  await context.canvas.findByRole('table');
};
const again: Play = async (context) => {
  await ready(context);
  await userEvent.click(context.canvas.getByRole('button', { name: /Check again|Noch einmal/ }));
  await context.canvas.findByText(/Left the list|Weggefallen|Nobody has left/);
};

export const NothingChosen: Story = {};
export const ChooseFirst: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Build the list' }));
    await canvas.findByText('Choose what the list is for.');
  },
};
export const Built: Story = { play: ready };
export const CheckedAgain: Story = { play: again };
/** A host's own button beside what the widget brings. */
export const WithWhatComesAfter: Story = {
  render: (args) => (
    <ContactList.Root {...args}>
      <ContactList.Choices />
      <ContactList.Counts />
      <ContactList.Actions />
      <ContactList.Built>{({ allowed }) => <button type="button">Send to {allowed} people</button>}</ContactList.Built>
    </ContactList.Root>
  ),
  play: async (context) => {
    await ready(context);
    await context.canvas.findByRole('button', { name: 'Send to 801 people' });
  },
};
/** A host that makes its choices anew at each render loses none. */
export const ChoicesMadeAnew: Story = {
  render: function Anew(args) {
    const [, setTimes] = useState(0);
    const build = async () => {
      setTimes((times) => times + 1);
      return list;
    };
    return <ContactList {...args} choices={args.choices.map((choice) => ({ ...choice }))} build={build} />;
  },
  play: async (context) => {
    await ready(context);
    await expect(context.canvas.getByRole('radio', { checked: true })).toHaveAccessibleName(/News and offers/);
  },
};
export const NothingChanged: Story = {
  args: { checkAgain: async () => ({ list, left: [], joined: [] }) },
  play: again,
};
export const Nobody: Story = {
  args: {
    build: async () => ({
      ...list,
      total: 0,
      allowed: 0,
      byReason: {},
      duplicates: 0,
      validUntil: null,
      counted: 'allowed',
    }),
  },
  play: ready,
};
export const Building: Story = { args: { build: silence }, play: built };
export const Failed: Story = {
  args: { build: () => Promise.reject(new Error('no connection')) },
  play: async (context) => {
    await built(context);
    await context.canvas.findByText(/could not be built/);
  },
};
export const German: Story = { globals: { locale: 'de' }, play: again };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: ready };
export const Narrow: Story = {
  play: ready,
  decorators: [narrow],
};
