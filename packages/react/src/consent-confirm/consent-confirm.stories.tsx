import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ConsentBackend } from '@unticked/core';
import { expect, userEvent } from 'storybook/test';
import { docsOf } from '../fixtures/docs-of.js';
import { failure, silence } from '../fixtures/fake-backend.js';
import { narrow } from '../fixtures/narrow.js';
import { tick } from '../fixtures/tick.js';
import { waiting } from '../fixtures/waiting.js';
import { WithConsent } from '../fixtures/with-consent.js';
import css from './consent-confirm.css?raw';
import { ConsentConfirm } from './consent-confirm.js';
import type { ConsentConfirmProps } from './consent-confirm-default.js';

interface Args extends ConsentConfirmProps {
  readonly backend: ConsentBackend;
}
const sources = import.meta.glob<string>('./consent-confirm-*.tsx', { query: '?raw', import: 'default', eager: true });
const usage = '<ConsentConfirm token={token} />';

const DAY = 86_400_000;
const act = { kind: 'pointer', afterMs: 900, changes: 1 } as const;
/** Each link is of a ledger of its own, which lived until the person opened it. */
const opened = async (live?: (made: ReturnType<typeof waiting>, token: string) => unknown, locale = 'en') => {
  const made = waiting();
  const token = await made.asked('maria', locale);
  await live?.(made, token);
  return { args: { backend: made.backend, token } };
};

const meta = {
  title: 'Asking/ConsentConfirm',
  component: ConsentConfirm,
  render: ({ backend, ...props }, { globals, loaded }) => (
    <WithConsent backend={loaded.args?.backend ?? backend} locale={globals.locale}>
      <ConsentConfirm {...props} token={loaded.args?.token ?? props.token} />
    </WithConsent>
  ),
  parameters: { docs: { description: { component: docsOf(usage, sources, css) } } },
  args: { backend: waiting().backend, token: 'never-sent' },
  argTypes: {
    token: { description: 'Of the link, as the message brought it.', control: false },
    onConfirmed: {
      description: 'After a press that succeeded, also where it was confirmed before.',
      control: false,
    },
    backend: { control: false, table: { disable: true } },
  },
  loaders: [(context) => opened(undefined, context.globals.locale)],
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A story's click is a script's: where nobody is there to press, the page stays as it is. */
const pressed = (then: RegExp): NonNullable<Story['play']> =>
  async function play({ canvas }) {
    if (await tick(await canvas.findByRole('button'))) await canvas.findByText(then);
  };
const answering = (confirm: ConsentBackend['confirm']): NonNullable<Story['loaders']> => [
  async () => {
    const { args } = await opened();
    return { args: { ...args, backend: { ...args.backend, confirm } } };
  },
];
const done = pressed(/Confirmed\.|Bestätigt\./);

/** Nothing is sent before the press: programs that look at links in mail confirm nothing. */
export const Waiting: Story = {};
export const Confirmed: Story = { play: done };
export const ConfirmedBefore: Story = {
  loaders: [() => opened((made, token) => made.backend.confirm({ token, act }))],
  play: pressed(/You confirmed this before|schon bestätigt/),
};
export const Sending: Story = { loaders: answering(silence), play: pressed(/Confirming/) };
export const PressedByScript: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button'));
    await canvas.findByText(/Please press the button yourself|selbst/);
    await expect(canvas.queryByRole('list')).toBeNull();
  },
};
export const TooOld: Story = {
  loaders: [() => opened((made) => made.later(8 * DAY))],
  play: pressed(/This link is too old/),
};
export const AnsweredSince: Story = {
  loaders: [() => opened((made) => made.answered('maria', 'refused'))],
  play: pressed(/You have answered this again since/),
};
export const UnknownLink: Story = {
  loaders: [async () => ({ args: { ...(await opened()).args, token: 'never-sent' } })],
  play: pressed(/We do not know this link/),
};
export const Unreachable: Story = {
  loaders: answering(() => Promise.reject(failure('unavailable', true))),
  play: pressed(/There is no connection/),
};
export const German: Story = { globals: { locale: 'de' }, play: done };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: done };
export const Narrow: Story = { decorators: narrow };
export const NarrowConfirmed: Story = { decorators: narrow, play: done };
/** The host's own words about who asks, between the parts. */
export const OwnWords: Story = {
  render: ({ backend: _, ...props }, { globals, loaded }) => (
    <WithConsent backend={loaded.args.backend} locale={globals.locale}>
      <ConsentConfirm.Root {...props} token={loaded.args.token}>
        <h1>Acme Repairs GmbH</h1>
        <ConsentConfirm.State />
        <ConsentConfirm.Button />
        <ConsentConfirm.Answers />
      </ConsentConfirm.Root>
    </WithConsent>
  ),
};
