import { useEffect, useRef } from 'react';
import { Remark } from '../anatomy/remark.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { restrictionContext } from './restriction-context.js';

/**
 * Whether use is restricted: why, since when and by whom; what was done last.
 *
 * `data-unticked="restriction-state"`, `data-restricted` while it is.
 */
export function ProcessingRestrictionState() {
  const { words, common, reading, said } = restrictionContext.use('ProcessingRestriction.State');
  const { format, messages } = useConsentContext('ProcessingRestriction.State');
  const place = useRef<HTMLDivElement>(null);
  const restricted = reading.state === 'ready' ? reading.value.restricted : undefined;
  const state = reading.state === 'ready' ? (restricted ? 'restricted' : 'free') : undefined;
  // The button that did it goes when that is read: the focus is not to go with it.
  useEffect(() => {
    if (said !== '' && state !== undefined) place.current?.focus();
  }, [said, state]);
  const who = restricted?.by?.name ?? restricted?.by?.id;
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="status"
      data-unticked="restriction-state"
      data-restricted={restricted ? true : undefined}
    >
      {said !== '' && <Remark kind="done">{said}</Remark>}
      {reading.state !== 'ready' ? (
        <Unread reading={reading} />
      ) : restricted ? (
        <>
          <strong>{restricted.because ? words.cause[restricted.because] : words.title}</strong>
          <p data-unticked="meta">
            {[words.since(format.longDate(restricted.since)), who && common.by(who)].filter(Boolean).join(', ')}
          </p>
          {restricted.reason !== undefined && <p dir="auto">{messages.common.quote(restricted.reason)}</p>}
          <p>{words.note}</p>
        </>
      ) : (
        words.none
      )}
    </div>
  );
}
