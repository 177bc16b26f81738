import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ConsentBackend, renderStatus, type SubjectPreferences } from '@unticked/core';
import { userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { type Linked, linked, remindingShop } from '../fixtures/linked.js';
import { longNames } from '../fixtures/long-shop.js';
import { narrow } from '../fixtures/narrow.js';
import { WithConsent } from '../fixtures/with-consent.js';
import type { RenderNotice } from '../status-notice/notice-context.js';
import css from './preference-center.css?raw';
import { PreferenceCenter } from './preference-center.js';
import type { CenterProps } from './preference-center-root.js';
import type { SignedIn } from './whose-answers.js';

interface Args extends CenterProps, SignedIn {
  readonly backend: ConsentBackend;
  readonly render?: RenderNotice | undefined;
}
const sources = import.meta.glob<string>('./preference-center-*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const usage =
  '<PreferenceCenter subjectId={me.id} preferences={createPreferencesClient({ baseUrl })} render={renderStatus} />';

/** Each page is of a ledger of its own: what a story changes, no other sees. */
const page = async (before?: 'yes', change?: Partial<SubjectPreferences>, made: Linked = linked()) => {
  if (before === 'yes') await made.link('yes');
  const { own, backend } = made;
  return { backend, preferences: { ...own, subject: (id: string) => ({ ...own.subject(id), ...change }) } };
};

const first = linked();
const meta = {
  title: 'Beyond the counter/PreferenceCenter signed in',
  component: PreferenceCenter,
  render: ({ backend, ...props }, { globals, loaded }) => (
    <WithConsent backend={loaded.page?.backend ?? backend} locale={globals.locale}>
      <PreferenceCenter {...props} preferences={loaded.page?.preferences ?? props.preferences} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { backend: first.backend, preferences: first.own, subjectId: 'maria', render: renderStatus },
  argTypes: {
    subjectId: { description: 'Of the person who is signed in at the host.', control: false },
    preferences: { description: 'The port: a client, or beside a ledger.', control: false },
    render: { description: 'Lets the person see everything held.', control: false },
    onChanged: { description: 'After a change was saved.', control: false },
    backend: { control: false, table: { disable: true } },
  },
  loaders: [async () => ({ page: await page('yes') })],
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;

const down = () => Promise.reject(failure('unavailable', true));
const pressed = (name: RegExp, then: RegExp): NonNullable<Story['play']> =>
  async function play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name }));
    await canvas.findByText(then);
  };

/** Every channel, whichever address an answer was for. */
export const SaidYes: Story = {};
export const NeverAsked: Story = { loaders: [async () => ({ page: await page() })] };
export const EndsSoon: Story = {
  loaders: [
    async () => {
      const made = linked(remindingShop);
      await made.link('yes');
      made.later(710 * 86_400_000);
      return { page: await page(undefined, {}, made) };
    },
  ],
};
export const Withdrawn: Story = { play: pressed(/^No, stop this.*e-mail/, /by e-mail: taken back/) };
export const NothingAtAll: Story = { play: pressed(/No advertising at all/, /Saved\./) };
export const PressedByScript: Story = {
  loaders: NeverAsked.loaders ?? [],
  play: pressed(/^Yes, you may.*e-mail/, /Please press the button yourself/),
};
const toHeld = /Show everything you hold|Alles Gespeicherte/;
/** The login is enough: no code is sent. */
export const EverythingHeld: Story = { play: pressed(toHeld, /holds about you/) };
export const NothingHeld: Story = {
  loaders: NeverAsked.loaders ?? [],
  play: pressed(toHeld, /hold nothing about you/),
};
export const HeldNotShown: Story = {
  loaders: [async () => ({ page: await page('yes', { statusMessage: down }) })],
  play: pressed(toHeld, /cannot be reached/),
};
export const Loading: Story = { loaders: [async () => ({ page: await page('yes', { preferences: silence }) })] };
export const Saving: Story = {
  loaders: [async () => ({ page: await page('yes', { submit: silence }) })],
  play: pressed(/^No, stop this.*e-mail/, /Saving/),
};
export const Offline: Story = {
  loaders: [async () => ({ page: await page('yes', { preferences: down }) })],
  play: pressed(/Try again/, /cannot be reached/),
};
export const NotSaved: Story = {
  loaders: [async () => ({ page: await page('yes', { submit: down }) })],
  play: pressed(/^No, stop this.*e-mail/, /no connection/),
};
/** Their session ended, or it is not theirs: nothing is shown, and nothing offered. */
export const SignedOut: Story = {
  loaders: [
    async () => ({ page: await page('yes', { preferences: () => Promise.reject(failure('unauthenticated', false)) }) }),
  ],
};
export const German: Story = { globals: { locale: 'de' }, play: pressed(/^Nein, beenden.*E-Mail/, /^Gespeichert\./) };
export const HeldGerman: Story = { globals: { locale: 'de' }, play: pressed(toHeld, /gespeichert hat/) };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { decorators: narrow, play: pressed(toHeld, /holds about you/) };
export const LongNames: Story = {
  decorators: narrow,
  loaders: [async () => ({ page: await page(undefined, {}, linked(longNames)) })],
};
