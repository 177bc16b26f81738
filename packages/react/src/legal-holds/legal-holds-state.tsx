import { useEffect, useRef } from 'react';
import { Remark } from '../anatomy/remark.js';
import { Unread } from '../anatomy/unread.js';
import { holdsContext } from './holds-context.js';

/** That it is being read, could not be, or that none stands; what was done last. `data-unticked="holds-state"`. */
export function LegalHoldsState() {
  const { words, reading, said } = holdsContext.use('LegalHolds.State');
  const place = useRef<HTMLDivElement>(null);
  const count = reading.state === 'ready' ? reading.value.holds.length : undefined;
  // What was released goes, with the button that did it: the focus is not to go with it.
  useEffect(() => {
    if (said !== '' && count !== undefined) place.current?.focus();
  }, [said, count]);
  return (
    <div ref={place} tabIndex={-1} role="status" data-unticked="holds-state">
      {said !== '' && <Remark kind="done">{said}</Remark>}
      {reading.state !== 'ready' ? <Unread reading={reading} /> : count ? words.note : words.none}
    </div>
  );
}
