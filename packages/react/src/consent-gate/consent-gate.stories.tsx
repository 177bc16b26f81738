import type { Meta, StoryObj } from '@storybook/react-vite';
import type { GateReason, Remedy } from '@unticked/core';
import { allowed, refused } from '../fixtures/build-standing.js';
import { failure, fakeBackend, silence } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentGate } from './consent-gate.js';

const reasons: Readonly<Record<string, readonly [GateReason, Remedy]>> = {
  never: ['not_asked', 'ask'],
  expired: ['expired', 'ask_again'],
  moved: ['address_changed', 'confirm_address'],
  asked: ['requested', 'wait'],
  withdrawn: ['withdrawn', 'none'],
};

const backend = fakeBackend({
  gate: (id) => {
    if (id === 'loading') return silence();
    if (id === 'broken') throw failure('unavailable');
    const known = reasons[id];
    if (known) return refused(known[0], { remedy: known[1] });
    return id === 'observed' ? refused('withdrawn', { enforced: false }) : allowed();
  },
});

const meta = {
  title: 'Reading/ConsentGate',
  component: ConsentGate,
  args: { purpose: 'news', channel: 'sms', children: <button type="button">Send SMS</button> },
  decorators: [
    (Story, { globals }) => (
      <WithConsent backend={backend} locale={globals.locale}>
        <Story />
      </WithConsent>
    ),
  ],
} satisfies Meta<typeof ConsentGate>;

export default meta;
type Story = Omit<StoryObj<typeof meta>, 'args'> & { args: { subjectId: string } };

export const Allowed: Story = { args: { subjectId: 'maria' } };
export const Refused: Story = { args: { subjectId: 'withdrawn' } };
export const Observed: Story = { args: { subjectId: 'observed' } };
export const Loading: Story = { args: { subjectId: 'loading' } };
export const Failed: Story = { args: { subjectId: 'broken' } };
export const Dark: Story = { args: { subjectId: 'withdrawn' }, globals: { theme: 'dark' } };
export const German: Story = { args: { subjectId: 'withdrawn' }, globals: { locale: 'de' } };
export const RightToLeft: Story = { args: { subjectId: 'withdrawn' }, globals: { direction: 'rtl' } };
export const EveryRemedy: Story = {
  args: { subjectId: 'never' },
  render: (args) => (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      {Object.keys(reasons).map((id) => (
        <ConsentGate key={id} {...args} subjectId={id} purpose="news" />
      ))}
    </div>
  ),
};
