import type { RightsRequest } from '@unticked/core';
import { Icon } from '../anatomy/icon.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { deskContext } from './desk-context.js';
import { lastDay } from './last-day.js';

export interface RequestDueProps {
  readonly request: RightsRequest;
}

const DAY = 86_400_000;

/** By when it has to be answered, and how long that is. `data-unticked="request-due"`, `data-tone="no"` where it is overdue. */
export function RequestDue({ request: { dueBy, term } }: RequestDueProps) {
  const { words, common, days, now } = deskContext.use('RequestsDesk.Request');
  const { format } = useConsentContext('RequestsDesk.Request');
  const left = Math.floor((Date.parse(dueBy) - now()) / DAY);
  const how = left < 0 ? words.overdue(-left) : left < 1 ? common.lastDay : common.daysLeft(left);
  const said = [how, words.due(days.longDate(lastDay(dueBy))), ...(term === 'extended' ? [words.extended] : [])];
  return (
    <p data-unticked="request-due" data-tone={left < 0 ? 'no' : left < 7 ? 'waiting' : undefined}>
      <Icon name={left < 0 ? 'warn' : 'clock'} />
      <span>{format.capital(said.join(', '))}</span>
    </p>
  );
}
