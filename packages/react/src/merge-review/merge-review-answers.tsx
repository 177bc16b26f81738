import type { CellStanding } from '@unticked/core';
import { answerOf } from '../anatomy/answer-of.js';
import { gateIcon } from '../anatomy/icon-of.js';
import { Mark } from '../anatomy/mark.js';
import { Unread } from '../anatomy/unread.js';
import { WhatFor } from '../anatomy/what-for.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { mergeContext } from './merge-context.js';

/**
 * What each of the two said, purpose by purpose and channel by channel, what will stand, and whose answer it is.
 *
 * `data-unticked="merge-answers"`; each line is a `merge-answer` with `data-decides`, and in it a `merge-side` for each of the
 * two and for what will stand, with `data-tone`.
 */
export function MergeReviewAnswers() {
  const { messages, format } = useConsentContext('MergeReview');
  const { words, reading, names } = mergeContext.use('MergeReview.Answers');
  if (reading.state !== 'ready')
    return (
      <div data-unticked="merge-answers">
        <Unread reading={reading} />
      </div>
    );
  const { cells, isTakeover } = reading.value;
  const side = (label: string, cell: CellStanding, why = '') => {
    const { word, rest } = answerOf(cell, messages, format);
    return (
      <div data-unticked="merge-side" data-tone={cell.tone}>
        <dt>{label}</dt>
        <dd>
          <Mark icon={gateIcon(cell.gate)} />
          <span>
            <strong>{word}</strong>
            {rest}
            {why && ` · ${why}`}
          </span>
        </dd>
      </div>
    );
  };
  return (
    <div data-unticked="merge-answers">
      {isTakeover && <p>{words.takeover}</p>}
      {cells.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul aria-label={words.answers}>
          {cells.map(({ purposeId, channel, title, into, from, after, decides }) => (
            <li key={purposeId + channel} data-unticked="merge-answer" data-decides={decides}>
              <strong>
                <WhatFor title={title} channels={[channel]} />
              </strong>
              <dl>
                {side(words.goesOn(names.into), into)}
                {side(words.ends(names.from), from)}
                {side(words.afterwards, after, decides === 'both' ? words.same : words.why(names[decides]))}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
