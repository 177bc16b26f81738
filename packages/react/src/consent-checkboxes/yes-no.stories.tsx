import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { askingArgs } from '../fixtures/asking.js';
import { Counter } from '../fixtures/counter.js';
import { eva } from '../fixtures/ledger-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { answered, desk, patient } from '../fixtures/practice.js';

const meta = {
  title: 'Asking/Yes and No',
  component: Counter,
  render: (args, { globals }) => <Counter locale={globals.locale} {...args} />,
  parameters: {
    docs: {
      description: {
        component:
          'A purpose with `specialCategories: true` is asked by Yes and No, with nothing selected. Arrow keys move between the two; leaving both empty is an answer too.',
      },
    },
  },
  args: { backend: patient.backend, purposes: ['treatment', 'health-news', 'research-register'] },
  argTypes: askingArgs,
} satisfies Meta<typeof Counter>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NothingSelected: Story = {
  play: async ({ canvas }) => {
    for (const choice of await canvas.findAllByRole('radio')) await expect(choice).not.toBeChecked();
  },
};
export const German: Story = { globals: { locale: 'de' } };
/** The stored answers are shown: the yes that holds, and the no. */
export const Answered: Story = {
  args: { subjectId: 'p-1' },
  loaders: [answered],
  play: async ({ canvas }) => {
    const [yes, , , no] = await canvas.findAllByRole('radio');
    await expect(yes).toBeChecked();
    await expect(no).toBeChecked();
  },
};
export const Clerk: Story = { args: { backend: desk.backend, actor: eva } };
export const ClerkGerman: Story = { ...Clerk, globals: { locale: 'de' } };
/** The ledger says that this patient is a child: who says yes for her is asked beside. */
export const Child: Story = {
  args: { ...Clerk.args, subjectId: 'mia' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: /Who says yes|Wer ja sagt/ })).toBeVisible();
  },
};
export const ChildGerman: Story = { ...Child, globals: { locale: 'de' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = {
  decorators: narrow,
};
