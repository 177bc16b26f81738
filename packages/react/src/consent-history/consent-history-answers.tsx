import type { ComponentPropsWithoutRef } from 'react';
import { AnswerList } from '../anatomy/answer-list.js';
import { historyContext } from './history-context.js';

/** What holds now, purpose by purpose, before anything else. `data-unticked="answers"`; lines as in the why of a pill. */
export function ConsentHistoryAnswers(props: ComponentPropsWithoutRef<'ul'>) {
  const { consent, read } = historyContext.use('ConsentHistory.Answers');
  if (!read) return null;
  const cells = read.page.standing.pills.flatMap((pill) => pill.cells);
  return <AnswerList aria-label={consent.messages.history.answers} {...props} cells={cells} />;
}
