import { Remark } from '../anatomy/remark.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { erasureContext } from './erasure-context.js';

/** That it is being read or could not be; that the person is removed or erased already, and which holds stand. `data-unticked="erasure-state"`. */
export function ErasureDialogState() {
  const { words, reading, removed, progress, days } = erasureContext.use('ErasureDialog.State');
  const { format } = useConsentContext('ErasureDialog.State');
  const person = removed ?? (reading.state === 'ready' ? reading.value.person : undefined);
  const holds = (progress?.plan ?? (reading.state === 'ready' ? reading.value.plan : undefined))?.holds ?? [];
  return (
    <div role="status" data-unticked="erasure-state">
      {!person && !progress && <Unread reading={reading} />}
      {!progress && person?.removed && (
        <Remark kind="done">
          {words.erasure.removed(format.longDate(person.removed.at), format.longDate(person.removed.recoverUntil))}
        </Remark>
      )}
      {!progress && person?.state === 'erased' && person.erased && (
        <Remark kind="done">{words.erasure.erased(format.longDate(person.erased.at))}</Remark>
      )}
      {progress && (
        <Remark kind={progress.state === 'done' ? 'done' : 'reminder'}>
          {words.erasure.progress[progress.state]}{' '}
          {progress.state === 'done' &&
            progress.plan.systems.some(({ state }) => state === 'by_hand') &&
            words.erasure.byHandLeft}
        </Remark>
      )}
      {holds.length > 0 && (
        <>
          {!progress && <Remark kind="objected">{words.erasure.heldNow}</Remark>}
          <ul>
            {holds.map(({ hold, reason, norm, reviewOn }) => (
              <li key={hold}>{words.hold(reason, norm, days.longDate(reviewOn))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
