import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Actor, ConsentBackend } from '@unticked/core';
import { userEvent } from 'storybook/test';
import { failure } from '../fixtures/fake-backend.js';
import { eva, ledgerBackend, maria, saidBefore } from '../fixtures/ledger-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentForm, type ConsentFormProps } from './consent-form.js';

interface Args extends ConsentFormProps {
  readonly backend: ConsentBackend;
  readonly actor?: Actor;
}

const staff = ledgerBackend(eva);
const person = ledgerBackend(maria);
const broken = ledgerBackend(maria);
broken.before = () => Promise.reject(failure('unavailable', true));
const both = [
  { questionId: 'repair', answer: 'acknowledged' },
  { questionId: 'news', channel: 'email', answer: 'given' },
] as const;

const meta = {
  title: 'Asking/ConsentForm',
  component: ConsentForm,
  render: ({ backend, actor, ...props }, { globals }) => (
    <WithConsent backend={backend} locale={globals.locale} {...(actor && { actor })}>
      <ConsentForm {...props} />
    </WithConsent>
  ),
  args: { backend: person.backend, subjectId: 'c-new', subject: 'new', purposes: ['repair', 'news'] },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Person: Story = {};
export const Summary: Story = {
  play: async ({ canvas }) => {
    await canvas.findAllByRole('checkbox');
    await userEvent.click(canvas.getByRole('button', { name: /Save|Speichern/ }));
    await canvas.findByText(/There is one thing|Eine Sache/);
  },
};
export const Clerk: Story = { args: { backend: staff.backend, actor: eva } };
export const Saved: Story = {
  args: { subjectId: 'c-old', subject: undefined },
  beforeEach: () => saidBefore(person.as(eva), 'c-old', both),
  play: async ({ canvas }) => {
    await canvas.findAllByRole('checkbox');
    await userEvent.click(canvas.getByRole('button', { name: /Save|Speichern/ }));
    await canvas.findByText(/Nothing has changed|Nichts hat/);
  },
};
export const NotSaved: Story = {
  args: { backend: broken.backend, subjectId: 'c-broken', subject: undefined },
  play: async ({ canvas }) => {
    await canvas.findAllByRole('checkbox');
    await userEvent.click(canvas.getByRole('button', { name: /Save|Speichern/ }));
    await canvas.findByRole('alert');
  },
};
