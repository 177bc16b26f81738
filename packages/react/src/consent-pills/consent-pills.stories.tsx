import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Pill } from '@unticked/core';
import { expect, userEvent, within } from 'storybook/test';
import { buildNotice } from '../fixtures/build-notice.js';
import {
  allowed,
  buildCell,
  buildPill,
  buildStanding,
  dataCell,
  dataPill,
  instant,
  proof,
  refused,
  smsOnly,
} from '../fixtures/build-standing.js';
import { failure, fakeBackend, silence } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentPills } from './consent-pills.js';

const LONG = 'A very long name that somebody wrote without ever thinking of a narrow side panel';

const one = (over: Partial<Pill>, reason: Parameters<typeof refused>[0]): Pill => {
  const gate = refused(reason);
  return buildPill({ ...over, cells: [buildCell({ gate, tone: over.tone ?? 'no', proof: null })] });
};

const people: Readonly<Record<string, readonly Pill[]>> = {
  ok: [dataPill(), buildPill()],
  only: [dataPill(), smsOnly()],
  without: [dataPill(), { ...smsOnly(), word: 'without', channels: ['email'] }],
  some: [dataPill(), { ...smsOnly(), word: 'some', channels: [] }],
  never: [dataPill(), one({ tone: 'nothing', word: 'never_asked' }, 'not_asked')],
  empty: [dataPill(), one({ tone: 'nothing', word: 'left_empty' }, 'not_given')],
  noProof: [dataPill(), one({ tone: 'nothing', word: 'unknown' }, 'unknown')],
  asked: [dataPill(), one({ tone: 'waiting', word: 'asked' }, 'requested')],
  expired: [dataPill(), one({ tone: 'waiting', word: 'expired', at: instant('2026-05-03T00:00:00.000Z') }, 'expired')],
  longAgo: [dataPill(), one({ tone: 'waiting', word: 'expired', at: instant('2024-05-03T00:00:00.000Z') }, 'expired')],
  again: [dataPill(), one({ tone: 'waiting', word: 'ask_again' }, 'outdated')],
  no: [dataPill(), one({ tone: 'no', word: 'said_no' }, 'refused')],
  withdrawn: [dataPill(), one({ tone: 'no', word: 'withdrawn' }, 'withdrawn')],
  objected: [dataPill(), one({ tone: 'no', word: 'objected' }, 'objected')],
  stopped: [dataPill(), one({ tone: 'blocked', word: 'stopped' }, 'stopped')],
  blocked: [
    dataPill({ tone: 'blocked', word: 'blocked', cells: [dataCell({ gate: refused('restricted'), tone: 'blocked' })] }),
    one({ tone: 'blocked', word: 'blocked' }, 'suppressed'),
  ],
  untold: [
    dataPill({
      tone: 'informed',
      word: 'not_informed',
      cells: [
        dataCell({
          status: 'not_informed',
          since: null,
          tone: 'informed',
          gate: allowed({ ground: 'contract', warnings: ['not_informed'], decidedBy: null }),
          proof: null,
        }),
      ],
    }),
    buildPill(),
  ],
  long: [
    dataPill(),
    {
      ...smsOnly(),
      cells: smsOnly().cells.map((cell) => ({ ...cell, title: LONG, proof: { ...proof, by: LONG, place: LONG } })),
    },
  ],
  none: [],
};

const backend = fakeBackend({
  standing: (id) => {
    if (id === 'loading') return silence();
    if (id === 'broken') throw failure('unavailable');
    return buildStanding(id, people[id] ?? people.ok);
  },
  notice: buildNotice,
});

const meta = {
  title: 'Reading/ConsentPills',
  component: ConsentPills,
  decorators: [
    (Story, { globals }) => (
      <WithConsent backend={backend} locale={globals.locale}>
        <Story />
      </WithConsent>
    ),
  ],
} satisfies Meta<typeof ConsentPills>;

export default meta;
type Story = StoryObj<typeof meta>;

export const MayContact: Story = { args: { subjectId: 'ok' } };
export const SmsOnly: Story = {
  args: { subjectId: 'only' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /: (SMS only|Nur SMS)$/ }));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    const [text] = canvas.getAllByRole('button', { expanded: false, name: /text/i });
    if (text) await userEvent.click(text);
    await expect(await canvas.findByText(/May Acme Repairs e-mail or text you news/)).toBeVisible();
  },
};
export const Dark: Story = { ...SmsOnly, globals: { theme: 'dark' } };
export const German: Story = { ...SmsOnly, globals: { locale: 'de' } };
export const RightToLeft: Story = { ...SmsOnly, globals: { direction: 'rtl' } };
export const LongNames: Story = {
  args: { subjectId: 'long' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '15rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: /SMS/ }));
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
export const Loading: Story = { args: { subjectId: 'loading' } };
export const Failed: Story = { args: { subjectId: 'broken' } };
export const NoPurposes: Story = { args: { subjectId: 'none' } };
/** Told apart by word, mark and edge; the colours come last. */
export const EveryWord: Story = {
  args: { subjectId: 'ok' },
  render: () => (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      {Object.keys(people).map((id) => (
        <ConsentPills key={id} subjectId={id} />
      ))}
    </div>
  ),
};

export const EveryWordDark: Story = { ...EveryWord, globals: { theme: 'dark' } };
export const EveryWordInGreyscale: Story = {
  ...EveryWord,
  decorators: [
    (Story) => (
      <div style={{ filter: 'grayscale(1)' }}>
        <Story />
      </div>
    ),
  ],
};

/** A list asks the backend once, however many people it shows. */
export const InTable: Story = {
  args: { subjectId: 'ok' },
  render: () => (
    <div style={{ overflow: 'auto', maxBlockSize: '16rem' }}>
      <table>
        <tbody>
          {Object.keys(people).map((id) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>
                <ConsentPills subjectId={id} compact />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ),
};
