import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent } from 'storybook/test';
import { askingArgs, clerk, known } from '../fixtures/asking.js';
import { Counter } from '../fixtures/counter.js';
import { docsOf } from '../fixtures/docs-of.js';
import { narrow } from '../fixtures/narrow.js';
import { tick } from '../fixtures/tick.js';
import css from './capture-fields.css?raw';
import type { CaptureMethod } from './capture-method.js';

const sources = import.meta.glob<string>('./capture-fields-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<CaptureFields control={form.control} name="consent" defaultMethod="phone" />';

const meta = {
  title: 'Asking/CaptureFields',
  component: Counter,
  render: (args, { globals }) => <Counter locale={globals.locale} {...args} />,
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { ...clerk, purposes: ['news'] },
  argTypes: askingArgs,
} satisfies Meta<typeof Counter>;

export default meta;
type Story = StoryObj<typeof meta>;

const by = (defaultMethod: CaptureMethod): Story => ({ args: { defaultMethod } });
// Stories cannot tick a yes: nobody is there. They take one back, which a script may.
const takesBack: Story['play'] = async ({ canvas }) => {
  const [box] = await canvas.findAllByRole('checkbox', { checked: true });
  if (box) await userEvent.click(box);
};
/** A yes by a way that needs more than was entered. */
const lacking = (defaultMethod: CaptureMethod, says: RegExp): Story => ({
  args: { defaultMethod },
  play: async ({ canvas }) => {
    const [email] = await canvas.findAllByRole('checkbox');
    if (!(await tick(email))) return;
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect((await canvas.findAllByText(says))[0]).toBeVisible();
  },
});

export const InPerson: Story = {};
export const Phone: Story = by('phone');
export const Paper: Story = by('paper');
export const Email: Story = by('email');
export const CustomerTicks: Story = by('customer_ticks');
export const Meeting: Story = by('meeting');
export const AtAnEvent: Story = by('event');
export const Letter: Story = by('letter');
export const AnotherWay: Story = by('other');
export const PaperLacks: Story = lacking('paper', /Choose the form that was signed/);
export const EmailLacks: Story = lacking('email', /Paste what the customer wrote/);
export const AnotherWayLacks: Story = lacking('other', /Write how you got it/);
/** The sentence that is saved. */
export const Sentence: Story = {
  play: async ({ canvas }) => {
    const [email] = await canvas.findAllByRole('checkbox');
    if (await tick(email)) await canvas.findByText(/Said yes to news/);
  },
};
export const FutureDate: Story = {
  play: async ({ canvas }) => {
    const [email] = await canvas.findAllByRole('checkbox');
    if (!(await tick(email))) return;
    await userEvent.click(await canvas.findByRole('button', { name: 'Change' }));
    fireEvent.change(await canvas.findByLabelText('When'), { target: { value: '2099-01-01T10:00' } });
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await canvas.findByText(/not in the future/);
  },
};
export const Withdrawal: Story = {
  args: { subjectId: 'c-back' },
  beforeEach: known('c-back'),
  play: takesBack,
};
export const Details: Story = {
  args: { subjectId: 'c-details' },
  beforeEach: known('c-details'),
  play: async (context) => {
    await takesBack?.(context);
    const { canvas } = context;
    await userEvent.click(await canvas.findByRole('button', { name: /Change|Ändern/ }));
    await userEvent.click(await canvas.findByRole('button', { name: /Add a note|Notiz hinzufügen/ }));
  },
};
export const DetailsNarrow: Story = {
  ...Details,
  args: { subjectId: 'c-narrow' },
  beforeEach: known('c-narrow'),
  decorators: [narrow],
};
export const German: Story = { ...by('paper'), globals: { locale: 'de' } };
export const RightToLeft: Story = { ...by('paper'), globals: { direction: 'rtl' } };
