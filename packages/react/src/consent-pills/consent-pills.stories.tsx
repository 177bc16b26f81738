import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Pill } from '@unticked/core';
import { buildNotice } from '../fixtures/build-notice.js';
import {
  buildCell,
  buildPill,
  buildStanding,
  dataCell,
  dataPill,
  instant,
  refused,
  smsOnly,
} from '../fixtures/build-standing.js';
import { failure, fakeBackend, silence } from '../fixtures/fake-backend.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentPills } from './consent-pills.js';

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
      cells: [dataCell({ status: 'not_informed', tone: 'informed' })],
    }),
    buildPill(),
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
export const SmsOnly: Story = { args: { subjectId: 'only' } };
export const Loading: Story = { args: { subjectId: 'loading' } };
export const Failed: Story = { args: { subjectId: 'broken' } };
export const NoPurposes: Story = { args: { subjectId: 'none' } };
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
