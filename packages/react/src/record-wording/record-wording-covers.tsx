import type { Channel } from '@unticked/core';
import { CoverBoxes } from '../anatomy/cover-boxes.js';
import { Field } from '../anatomy/field.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { recordContext } from './record-context.js';

const addressed = ['email', 'sms', 'phone', 'post', 'messaging'] as const satisfies readonly Channel[];

/** What it is thought to cover, and the addresses on it for those channels. */
export function RecordWordingCovers() {
  const { words, reading, titleOf, chosen, draft, set, problems, state } = recordContext.use('RecordWording.Covers');
  const { common } = useConsentContext('RecordWording.Covers').messages;
  if (state === 'done') return null;
  if (reading.state !== 'ready')
    return (
      <div role="status">
        <Unread reading={reading} />
      </div>
    );
  const { record } = words;
  return (
    <>
      <CoverBoxes
        legend={record.covers}
        cells={reading.value}
        chosen={draft.covers}
        titleOf={titleOf}
        problem={problems.covers}
        onChange={(covers) => set({ covers })}
      />
      {addressed
        .filter((channel) => chosen.some((cell) => cell.channel === channel))
        .map((channel) => (
          <Field
            key={channel}
            label={record.addressFor(common.channel[channel])}
            maxLength={320}
            value={draft.addresses[channel] ?? ''}
            onChange={({ currentTarget }) => set({ addresses: { ...draft.addresses, [channel]: currentTarget.value } })}
          />
        ))}
    </>
  );
}
