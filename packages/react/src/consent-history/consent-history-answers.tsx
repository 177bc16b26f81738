import type { ComponentPropsWithoutRef } from 'react';
import { answerOf } from '../anatomy/answer-of.js';
import { gateIcon } from '../anatomy/gate-icon.js';
import { groupCells } from '../anatomy/group-cells.js';
import { Mark } from '../anatomy/mark.js';
import { WhatFor } from '../anatomy/what-for.js';
import { useHistoryContext } from './history-context.js';

/** What holds now, purpose by purpose, before anything else. `data-unticked="history-answers"`; each line has `data-status`. */
export function ConsentHistoryAnswers(props: ComponentPropsWithoutRef<'ul'>) {
  const { consent, format, history } = useHistoryContext('ConsentHistory.Answers');
  const { messages, textLocale } = consent;
  if (history.reading.state !== 'ready') return null;
  const cells = history.reading.value.page.standing.pills.flatMap((pill) => pill.cells);
  return (
    <ul aria-label={messages.history.answers} {...props} data-unticked="history-answers">
      {groupCells(cells).map(({ first, cells: alike }) => {
        const { word, proof } = answerOf(first, messages, format);
        return (
          <li key={`${first.purposeId} ${first.channel}`} data-status={first.status}>
            <Mark icon={gateIcon(first.gate)} tone={first.tone} />
            <span>
              <strong>
                <WhatFor
                  title={first.title}
                  lang={textLocale}
                  channels={alike.map(({ channel }) => channel)}
                  messages={messages}
                  format={format}
                />
                {`: ${word}`}
              </strong>
              {proof}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
