import type { Meta, StoryObj } from '@storybook/react-vite';
import { type AddressAdmin, createAdmin } from '@unticked/core';
import { expect, userEvent, waitFor } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { ledgerBackend } from '../fixtures/ledger-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { offline } from '../fixtures/reading.js';
import { shop } from '../fixtures/shop.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './suppress-address.css?raw';
import { SuppressAddress } from './suppress-address.js';
import type { SuppressAddressProps } from './suppress-address-default.js';

const address = 'office@mail.example';
const addressKey = 'a key for addresses of the stories';

async function desk({ blocked = false, ...change }: Partial<AddressAdmin> & { readonly blocked?: boolean } = {}) {
  const { backend, ledger } = ledgerBackend(undefined, undefined, { addressKey });
  const measures = [{ kind: 'suppressed', reason: 'asked by letter' }] as const;
  if (blocked) await ledger.measureAddress({ address, id: 'the-block-of-the-story-1', measures });
  const admin = createAdmin(ledger);
  return { backend, admin: { ...admin, addresses: { ...admin.addresses, ...change } } };
}
const sources = import.meta.glob<string>('./suppress-address-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<SuppressAddress address={customer.email} />';

const meta = {
  title: 'Beyond the counter/SuppressAddress',
  component: SuppressAddress,
  render: (props, { globals, loaded }) => (
    <WithConsent backend={loaded.backend} admin={loaded.admin} locale={globals.locale}>
      <SuppressAddress {...props} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { address },
  argTypes: {
    address: { description: 'An e-mail address or a number, however it is spelt.', control: 'text' },
    onChanged: { description: 'After it was suppressed, or that was lifted.', control: false },
  },
  // It is written: each story has a ledger of its own.
  loaders: [() => desk()],
} satisfies Meta<SuppressAddressProps>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const opener = /^Block this address|^Lift the block|^Diese Adresse sperren|^Sperre aufheben/;
const opened: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: opener }));
};
const pressed =
  (then: RegExp, why = 'asked by letter'): Play =>
  async (context) => {
    await opened(context);
    const { canvas } = context;
    if (why) await userEvent.type(canvas.getByRole('textbox'), why);
    await userEvent.click(canvas.getByRole('button', { name: /^(Block it|Lift it|Sperren|Aufheben)$/ }));
    await canvas.findByText(then);
  };

export const NotBlocked: Story = {};
export const Blocked: Story = { loaders: [() => desk({ blocked: true })] };
export const BlockingIt: Story = { play: opened };
export const LiftingIt: Story = { loaders: [() => desk({ blocked: true })], play: opened };
export const NoReasonGiven: Story = { play: pressed(/in a few words/, '') };
/** The dialog closes, and the keyboard is back where it was. */
export const BecameBlocked: Story = {
  play: async (context) => {
    await pressed(/is blocked since .*Eva K\.: asked by letter/)(context);
    await waitFor(() => expect(context.canvas.getByRole('button', { name: opener })).toHaveFocus());
  },
};
export const WasLifted: Story = {
  loaders: [() => desk({ blocked: true })],
  play: pressed(/is not blocked/, 'asked by phone'),
};
export const Saving: Story = { loaders: [() => desk({ measure: silence })], play: pressed(/Saving/) };
export const Failed: Story = {
  loaders: [() => desk({ measure: () => Promise.reject(failure('unavailable', true)) })],
  play: pressed(/not saved yet/),
};
export const Loading: Story = { loaders: [() => desk({ blocks: silence })] };
export const Unreadable: Story = {
  loaders: [() => desk({ blocks: () => Promise.reject(failure('unavailable', true)) })],
};
export const Offline: Story = {
  loaders: [() => desk({ blocks: () => Promise.reject(failure('unavailable', true)) })],
  ...offline(shop),
};
export const German: Story = { globals: { locale: 'de' }, loaders: [() => desk({ blocked: true })], play: opened };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, loaders: [() => desk({ blocked: true })] };
export const LongAddressInANarrowPlace: Story = {
  args: {
    address: 'donaudampfschifffahrtsgesellschaftskapitaenswitwe.huber-oberndorfer@sankt-georgen-an-der-gusen.example',
  },
  decorators: [narrow],
  play: opened,
};
