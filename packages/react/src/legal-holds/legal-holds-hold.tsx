import type { LegalHold } from '@unticked/core';
import { dayOf } from '../anatomy/day-of.js';
import { DialogButton } from '../anatomy/dialog-button.js';
import { Icon } from '../anatomy/icon.js';
import { ReasonedChange } from '../anatomy/reasoned-change.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { usePersonChange } from '../provider/use-person-change.js';
import { holdsContext } from './holds-context.js';

export interface LegalHoldsHoldProps {
  readonly hold: LegalHold;
}

/**
 * One hold: why, by which norm, since when and by whom, until when somebody looks again; a button releases it.
 *
 * `data-unticked="hold"`; `hold-review` has `data-tone="no"` where that day is over.
 */
export function LegalHoldsHold({ hold }: LegalHoldsHoldProps) {
  const { words, common, said, subjectId, days, now, onHoldChanged } = holdsContext.use('LegalHolds.Hold');
  const { format } = useConsentContext('LegalHolds.Hold');
  const change = usePersonChange(
    'LegalHolds',
    subjectId,
    (port, call) => port.release({ ...call, hold: hold.hold }),
    (person, event) => onHoldChanged(person, { reason: 'release', event }),
  );
  const { reason, norm, since, reviewOn, by } = hold;
  const who = by?.name ?? by?.id;
  const isOverdue = reviewOn < dayOf(now());
  const came = [words.since(format.longDate(since)), who && common.by(who)].filter(Boolean).join(', ');
  return (
    <article data-unticked="hold">
      <strong dir="auto">{reason}</strong>
      <p data-unticked="meta">
        <span dir="auto">{norm}</span>, {came}
      </p>
      <p data-unticked="hold-review" data-tone={isOverdue ? 'no' : undefined}>
        <Icon name={isOverdue ? 'warn' : 'clock'} />
        {(isOverdue ? words.overdue : words.review)(days.longDate(reviewOn))}
      </p>
      <DialogButton label={words.openRelease} part="LegalHolds.Hold">
        {(close) => <ReasonedChange label={words.release} words={common} change={change} said={said} close={close} />}
      </DialogButton>
    </article>
  );
}
