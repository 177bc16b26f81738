import { useEffect, useRef } from 'react';
import { Remark } from '../anatomy/remark.js';
import { Unread } from '../anatomy/unread.js';
import { rectificationContext } from './rectification-context.js';

/** That it is being read, could not be, or that there is nothing; what was done last. `data-unticked="rectification-state"`. */
export function RectificationState() {
  const { words, reading, said } = rectificationContext.use('Rectification.State');
  const place = useRef<HTMLDivElement>(null);
  // The button that did it goes with its dialog: the focus is not to go with it.
  useEffect(() => {
    if (said !== '') place.current?.focus();
  }, [said]);
  return (
    <div ref={place} tabIndex={-1} role="status" data-unticked="rectification-state">
      {said !== '' && <Remark kind="done">{said}</Remark>}
      {reading.state !== 'ready' ? <Unread reading={reading} /> : reading.value.length === 0 && words.none}
    </div>
  );
}
