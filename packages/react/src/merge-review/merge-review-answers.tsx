import type { CellStanding, MergeCell } from '@unticked/core';
import { answerOf } from '../anatomy/answer-of.js';
import { gateIcon } from '../anatomy/icon-of.js';
import { Mark } from '../anatomy/mark.js';
import { Unread } from '../anatomy/unread.js';
import { WhatFor } from '../anatomy/what-for.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { mergeContext } from './merge-context.js';

const isAlike = ({ decides }: MergeCell): boolean => decides === 'both';

/**
 * What each of the two said, purpose by purpose and channel by channel, what will stand, and whose answer it is. What both say
 * alike is folded below what they do not.
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
  const { cells, isTakeover, bringsNothing } = reading.value;
  const nothing = isTakeover ? words.neither : words.bringsNothing(names.from);
  const takeover = isTakeover ? words.takeover : '';
  const about = bringsNothing ? nothing : takeover;
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
  const list = (label: string, some: readonly MergeCell[]) => (
    <ul aria-label={label}>
      {some.map(({ purposeId, channel, title, into, from, after, decides }) => (
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
  );
  const [alike, others] = [cells.filter(isAlike), cells.filter((cell) => !isAlike(cell))];
  return (
    <div data-unticked="merge-answers">
      {about && <p>{about}</p>}
      {cells.length === 0 && <p>{words.nothing}</p>}
      {others.length > 0 && list(words.answers, others)}
      {alike.length > 0 && (
        <details open={others.length === 0}>
          <summary>{words.alike(alike.length)}</summary>
          {list(words.alike(alike.length), alike)}
        </details>
      )}
    </div>
  );
}
