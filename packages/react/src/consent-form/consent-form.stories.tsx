import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Actor, ConsentBackend } from '@unticked/core';
import { userEvent } from 'storybook/test';
import { askingArgs, clerk, known, person, unasked } from '../fixtures/asking.js';
import { docsOf } from '../fixtures/docs-of.js';
import { narrow } from '../fixtures/narrow.js';
import { tick } from '../fixtures/tick.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './consent-form.css?raw';
import { ConsentForm, type ConsentFormProps } from './consent-form.js';
import form from './consent-form.tsx?raw';
import summary from './error-summary.tsx?raw';

interface Args extends ConsentFormProps {
  readonly backend: ConsentBackend;
  readonly actor?: Actor;
}
const usage = "<ConsentForm subjectId={customer.id} purposes={['repair', 'news']} onSaved={close} />";

const meta = {
  title: 'Asking/ConsentForm',
  component: ConsentForm,
  render: ({ backend, actor, ...props }, { globals }) => (
    <WithConsent backend={backend} locale={globals.locale} {...(actor && { actor })}>
      <ConsentForm {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, { form, summary }, css) } } },
  args: { ...person, subjectId: 'c-new', subject: 'new', purposes: ['repair', 'news'] },
  argTypes: {
    ...askingArgs,
    subject: {
      description: '`new`: for a person who is created with it. Everything is asked.',
      control: 'inline-radio',
      options: [undefined, 'new'],
    },
    captureMethod: { ...askingArgs.defaultMethod, description: 'Of staff.' },
    method: {
      description: 'Of a person.',
      control: 'inline-radio',
      options: [undefined, 'web_form', 'portal', 'app'],
    },
    onSaved: { description: 'After each save.', control: false },
    onFinding: { description: 'A box was ticked by nobody and unticked again.', control: false },
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;

const saves: Story['play'] = async ({ canvas }) => {
  await canvas.findAllByRole('checkbox');
  await userEvent.click(canvas.getByRole('button', { name: /Save|Speichern/ }));
};
const manages = (subjectId: string, backend = person.backend): Story => ({
  args: { backend, subjectId, subject: undefined },
  beforeEach: known(subjectId),
});

export const Person: Story = {};
export const Clerk: Story = { args: clerk };
export const Summary: Story = {
  play: async (context) => {
    await saves?.(context);
    await context.canvas.findByText(/There is one thing|Eine Sache/);
  },
};
export const SummaryForClerk: Story = {
  args: { ...clerk, captureMethod: 'paper' },
  play: async (context) => {
    const [, email] = await context.canvas.findAllByRole('checkbox');
    const ticked = await tick(email);
    await saves?.(context);
    await context.canvas.findByText(ticked ? /There are 3 things/ : /There is one thing/);
  },
};
export const Saving: Story = {
  ...manages('c-form-saving', unasked.saving),
  play: async (context) => {
    await saves?.(context);
    await context.canvas.findByRole('button', { name: /Saving/ });
  },
};
/** Something was taken back, which a script may. */
export const Saved: Story = {
  ...manages('c-form-saved'),
  play: async ({ canvas, ...context }) => {
    const [, email] = await canvas.findAllByRole('checkbox');
    if (email) await userEvent.click(email);
    await saves?.({ canvas, ...context });
    await canvas.findByText('Saved');
  },
};
export const NothingChanged: Story = {
  ...manages('c-form-old'),
  play: async (context) => {
    await saves?.(context);
    await context.canvas.findByText(/Nothing has changed|Nichts hat/);
  },
};
export const Partly: Story = {
  ...manages('c-form-partly', unasked.partly),
  play: async (context) => {
    await saves?.(context);
    await context.canvas.findByText(/Not recorded/);
  },
};
export const NotSaved: Story = {
  ...manages('c-form-unsaved', unasked.notSaved),
  play: async (context) => {
    await saves?.(context);
    await context.canvas.findByRole('alert');
  },
};
export const Loading: Story = { args: { backend: unasked.loading } };
export const Failed: Story = { args: { backend: unasked.failed } };
export const German: Story = { ...Summary, globals: { locale: 'de' } };
export const RightToLeft: Story = { ...Summary, globals: { direction: 'rtl' } };
export const Narrow: Story = {
  ...SummaryForClerk,
  decorators: [narrow],
};
