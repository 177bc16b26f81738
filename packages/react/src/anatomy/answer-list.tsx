import type { CellStanding } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { consentContext } from '../provider/consent-context.js';
import { answerOf } from './answer-of.js';
import { groupCells } from './group-cells.js';
import { gateIcon } from './icon-of.js';
import { Mark } from './mark.js';
import { NoticeText } from './notice-text.js';
import { WhatFor } from './what-for.js';

export interface AnswerListProps extends ComponentPropsWithoutRef<'ul'> {
  readonly cells: readonly CellStanding[];
  /** What else there is to say of a line. @default nothing */
  readonly detail?: ((cell: CellStanding) => string | undefined) | undefined;
}

/**
 * What holds, purpose by purpose: "News by e-mail: yes since 4 March 2025, in person, Eva K., Linz, text v3", the entry that
 * decided, and the text.
 *
 * `data-unticked="answers"`; each line is an `answer` with `data-tone` and `data-status`; what is small in it is `meta`.
 */
export function AnswerList({ cells, detail, ...props }: AnswerListProps) {
  const { messages, format } = consentContext.use('AnswerList');
  return (
    <ul {...props} data-unticked="answers">
      {groupCells(cells).map((group) => {
        const [first] = group;
        const { gate } = first;
        const { word, rest, notice } = answerOf(first, messages, format);
        return (
          <li
            key={first.purposeId + first.channel}
            data-unticked="answer"
            data-tone={first.tone}
            data-status={first.status}
          >
            <Mark icon={gateIcon(gate)} />
            <div>
              <strong>
                <WhatFor title={first.title} channels={group.map(({ channel }) => channel)} />: {word}
              </strong>
              {rest}
              {detail?.(first)}
              {gate.decidedBy && (
                <div data-unticked="meta">
                  {format.capital(messages.common.entry(`${gate.decidedBy.seq}`, 1))}{' '}
                  {notice && <NoticeText hash={notice} />}
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
