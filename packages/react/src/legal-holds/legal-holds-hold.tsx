import type { LegalHold } from '@unticked/core';
import { DialogButton } from '../anatomy/dialog-button.js';
import { Icon } from '../anatomy/icon.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { HoldChange } from './hold-change.js';
import { holdsContext } from './holds-context.js';
import { useHoldChange } from './use-hold-change.js';

export interface LegalHoldsHoldProps {
  readonly hold: LegalHold;
}

/**
 * One hold: why, by which norm, since when and by whom, until when somebody looks again; a button releases it.
 *
 * `data-unticked="hold"`; `hold-review` has `data-tone="no"` where that day is over.
 */
export function LegalHoldsHold({ hold }: LegalHoldsHoldProps) {
  const { words, common, subjectId, days, now, onHoldChanged } = holdsContext.use('LegalHolds.Hold');
  const { format } = useConsentContext('LegalHolds.Hold');
  const change = useHoldChange(
    subjectId,
    'release',
    (port, call) => port.release({ ...call, hold: hold.hold }),
    onHoldChanged,
  );
  const { reason, norm, since, reviewOn, by } = hold;
  const who = by?.name ?? by?.id;
  const isOverdue = reviewOn < new Date(now()).toISOString().slice(0, 10);
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
        {(close) => <HoldChange label={words.release} change={change} close={close} />}
      </DialogButton>
    </article>
  );
}
