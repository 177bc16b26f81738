import type { ComponentPropsWithoutRef } from 'react';
import { answerOf } from '../anatomy/answer-of.js';
import { gateIcon } from '../anatomy/gate-icon.js';
import { type CellGroup, groupCells } from '../anatomy/group-cells.js';
import { Mark } from '../anatomy/mark.js';
import { NoticeText } from '../anatomy/notice-text.js';
import { WhatFor } from '../anatomy/what-for.js';
import { usePills } from './pills-context.js';

/** One answer and what backs it. */
function Line({ group: { first, cells } }: { readonly group: CellGroup }) {
  const { consent, format } = usePills('ConsentPills.Why');
  const { messages, textLocale } = consent;
  const { word, proof } = answerOf(first, messages, format);
  const { decidedBy } = first.gate;
  const notice = decidedBy?.seq === first.decidedBy?.seq ? first.proof?.notice : undefined;
  return (
    <div data-status={first.status}>
      <dt>
        <Mark icon={gateIcon(first.gate)} tone={first.tone} />
        <span>
          <WhatFor
            title={first.title}
            lang={textLocale}
            channels={cells.map(({ channel }) => channel)}
            messages={messages}
            format={format}
          />
        </span>
      </dt>
      <dd>
        <strong>{format.capital(word)}</strong>
        {proof}
        {decidedBy && (
          <div data-unticked="meta">
            {messages.common.entry(`${decidedBy.seq}`, 1)} {notice && <NoticeText consent={consent} hash={notice} />}
          </div>
        )}
      </dd>
    </div>
  );
}

/**
 * Who, when, how, from where and on which text, for each purpose and channel of the open pill. Follows the pills in the
 * page, so that the next Tab is in it; Escape closes it and goes back to the pill.
 *
 * `data-unticked="pills-why"`; each line in it has `data-status`.
 */
export function ConsentPillsWhy(props: ComponentPropsWithoutRef<'dl'>) {
  const { reading, open, whyId } = usePills('ConsentPills.Why');
  const pill = reading.state === 'ready' ? reading.value.pills.find(({ topic }) => topic === open) : undefined;
  if (!pill) return null;
  return (
    <dl {...props} id={whyId} data-unticked="pills-why">
      {groupCells(pill.cells).map((group) => (
        <Line key={`${group.first.purposeId} ${group.first.channel}`} group={group} />
      ))}
    </dl>
  );
}
