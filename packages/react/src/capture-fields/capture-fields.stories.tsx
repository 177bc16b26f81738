import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { Counter } from '../fixtures/counter.js';
import { eva, ledgerBackend, saidBefore } from '../fixtures/ledger-backend.js';

const staff = ledgerBackend(eva);
const both = [
  { questionId: 'repair', answer: 'acknowledged' },
  { questionId: 'news', channel: 'email', answer: 'given' },
  { questionId: 'news', channel: 'sms', answer: 'given' },
] as const;
// Stories cannot tick a yes: nobody is there. They take one back, which a script may.
const takesBack: Story['play'] = async ({ canvas }) => {
  const [box] = await canvas.findAllByRole('checkbox', { checked: true });
  if (box) await userEvent.click(box);
};
const seeded = (subjectId: string) => ({
  args: { subjectId },
  beforeEach: () => saidBefore(staff.ledger, subjectId, both),
});

const meta = {
  title: 'Asking/CaptureFields',
  component: Counter,
  render: (args, { globals }) => <Counter locale={globals.locale} {...args} />,
  args: { backend: staff.backend, actor: eva, purposes: ['news'] },
} satisfies Meta<typeof Counter>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InPerson: Story = {};
export const Paper: Story = { args: { defaultMethod: 'paper' } };
export const Email: Story = { args: { defaultMethod: 'email' } };
export const AnotherWay: Story = { args: { defaultMethod: 'other' } };
export const Withdrawal: Story = { ...seeded('c-back'), play: takesBack };
export const Details: Story = {
  ...seeded('c-details'),
  play: async (context) => {
    await takesBack?.(context);
    const { canvas } = context;
    await userEvent.click(await canvas.findByRole('button', { name: /Change|Ändern/ }));
    await userEvent.click(await canvas.findByRole('button', { name: /Add a note|Notiz hinzufügen/ }));
  },
};
