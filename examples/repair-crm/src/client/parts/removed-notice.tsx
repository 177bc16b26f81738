import { useState } from 'react';
import type { Staff } from '../../shared/staff.js';
import { rights } from '../api/rights.js';
import { usePersonState } from '../api/use-person-state.js';
import { removedWords } from '../words/removed-words.js';
import { useDates } from '../words/use-dates.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './notice.js';
import { WithReason } from './with-reason.js';

/** That a customer is removed: by whom, why, and until when they can be brought back, by who removed them or who answers for data. */
export function RemovedNotice({ id, staff }: { readonly id: string; readonly staff: Staff }) {
  const words = useWords(removedWords);
  const dates = useDates();
  const [now] = useState(Date.now);
  const { removed } = usePersonState(id).data ?? {};
  if (!removed) return null;
  const { at, by, reason, recoverUntil } = removed;
  const mayReturn = Date.parse(recoverUntil) > now && (staff.role !== 'clerk' || by?.id === staff.id);
  return (
    <Notice tone="plain">
      <p>{words.removed(dates.day(at), by?.name ?? by?.id)}</p>
      {reason !== undefined && <p dir="auto">{words.quote(reason)}</p>}
      <p>{words.until(dates.day(recoverUntil))}</p>
      {mayReturn && <WithReason label={words.bringBack} act={(call) => rights.subject(id).restore(call)} />}
    </Notice>
  );
}
