import type { Meta, StoryObj } from '@storybook/react-vite';
import { type PolicyInput, policyChanges, repairShop } from '@unticked/core';
import { expect, userEvent } from 'storybook/test';
import { ConsentHistory } from '../consent-history/consent-history.js';
import { docsOf } from '../fixtures/docs-of.js';
import { drafting, nextVersion, policyId, published, saved } from '../fixtures/drafting.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './policy-diff.css?raw';
import { PolicyDiff } from './policy-diff.js';
import type { PolicyDiffProps } from './policy-diff-default.js';

const sources = import.meta.glob<string>('./policy-diff-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<PolicyDiff changes={draft.changes} />\n<PolicyDiff.Versions policyId="repair-shop" from={2} to={3} />';

const shop = repairShop({ version: 1 });
/** Other channels, other recipients, another end: what no text says. */
const otherFacts: PolicyInput = {
  ...nextVersion(),
  purposes: nextVersion().purposes.map((one) =>
    one.kind === 'consent'
      ? {
          ...one,
          channels: ['email', 'post'],
          expiresAfter: 'P3Y',
          recipients: [{ name: 'Mailer GmbH', role: 'processor' }],
          retention: { period: 'P3Y', from: 'consentEnd' },
        }
      : one,
  ),
};
const fewer: PolicyInput = {
  ...shop,
  version: 2,
  purposes: shop.purposes.filter(({ id }) => id !== 'repair-messages'),
};

const meta = {
  title: 'Beyond the counter/PolicyDiff',
  component: PolicyDiff,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.backend} admin={loaded.admin} locale={globals.locale} textLocale={globals.locale}>
      <PolicyDiff {...props} />
    </WithConsent>
  ),
  loaders: [() => drafting()],
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { changes: policyChanges(shop, nextVersion()) },
  argTypes: {
    changes: { description: 'What `admin.policy(id)` says of a draft or of two versions.', control: 'object' },
  },
} satisfies Meta<PolicyDiffProps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Material: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('the meaning: people are asked again');
    await expect(canvas.queryByText(/Your repair/)).toBeNull();
  },
};
export const OnlyTheWording: Story = {
  args: { changes: policyChanges(shop, nextVersion({ changes: { news: { kind: 'wording' } } }, 'news and offers')) },
};
export const Structure: Story = {
  args: { changes: policyChanges(shop, otherFacts) },
  play: async ({ canvas }) => {
    await canvas.findByText('Mailer GmbH (on our behalf)');
    await canvas.findAllByText('3 years');
  },
};
export const NoLongerAsked: Story = { args: { changes: policyChanges(shop, fewer) } };
export const NewPurpose: Story = { args: { changes: policyChanges(fewer, { ...shop, version: 3 }) } };
export const Nothing: Story = { args: { changes: [] } };
const versions: Pick<Story, 'render'> = {
  render: (_, { globals, loaded }) => (
    <WithConsent backend={loaded.backend} admin={loaded.admin} locale={globals.locale}>
      <PolicyDiff.Versions policyId={policyId} from={1} />
    </WithConsent>
  ),
};
export const TwoVersions: Story = {
  ...versions,
  loaders: [() => drafting({ policies: [shop, nextVersion()] })],
  play: async ({ canvas }) => void (await canvas.findByText('Text v1 → v2')),
};
/** Beside an entry whose text is not the one in force any more. */
export const InTheHistory: Story = {
  render: (_, { globals, loaded }) => (
    <WithConsent backend={loaded.backend} admin={loaded.admin} locale={globals.locale}>
      <ConsentHistory
        subjectId="p-1"
        detail={({ policyVersion, purposeId }) =>
          policyVersion !== undefined && (
            <PolicyDiff.Since policyId={policyId} from={policyVersion} purposeId={purposeId} />
          )
        }
      />
    </WithConsent>
  ),
  loaders: [() => drafting({ secondPerson: false }, saved(), published())],
  play: async ({ canvas }) => {
    const [first] = await canvas.findAllByRole('button', { name: 'What changed since' });
    await expect(canvas.queryByText('Text v1 → v2')).toBeNull();
    if (first) await userEvent.click(first);
    await canvas.findByText('Text v1 → v2');
    await canvas.findByText('the meaning: people are asked again');
  },
};
export const Loading: Story = { ...versions, loaders: [() => drafting({ change: { changes: silence } })] };
export const Unreadable: Story = {
  ...versions,
  loaders: [() => drafting({ change: { changes: () => Promise.reject(failure('unavailable', true)) } })],
};
export const German: Story = { args: { changes: policyChanges(shop, otherFacts) }, globals: { locale: 'de' } };
export const RightToLeft: Story = { args: { changes: policyChanges(shop, otherFacts) }, globals: { direction: 'rtl' } };
export const Narrow: Story = {
  args: { changes: policyChanges(shop, otherFacts) },
  decorators: [narrow],
};
