import type { ComponentPropsWithoutRef } from 'react';
import { AnswerList } from '../anatomy/answer-list.js';
import { pillsContext } from './pills-context.js';

/**
 * Who, when, how, from where and on which text, for each purpose and channel of the open pill. Follows the pills in the
 * page, so that the next Tab is in it; Escape closes it and goes back to the pill.
 *
 * `data-unticked="pills-why"`.
 */
export function ConsentPillsWhy(props: ComponentPropsWithoutRef<'div'>) {
  const { standing, open, whyId } = pillsContext.use('ConsentPills.Why');
  const pill = standing?.pills.find(({ topic }) => topic === open);
  if (!pill) return null;
  return (
    // Can take focus, so that a click into it is not one outside.
    <div {...props} id={whyId} tabIndex={-1} data-unticked="pills-why">
      <AnswerList cells={pill.cells} />
    </div>
  );
}
