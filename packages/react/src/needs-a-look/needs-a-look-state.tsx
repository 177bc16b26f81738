import { Unread } from '../anatomy/unread.js';
import { lookContext } from './look-context.js';

/** That it is being read, could not be, or that nothing waits. `data-unticked="look-state"`. */
export function NeedsALookState() {
  const { words, reading, hasMore } = lookContext.use('NeedsALook.State');
  const isEmpty = reading.state === 'ready' && reading.value.length === 0 && !hasMore;
  return (
    <div role="status" data-unticked="look-state">
      {reading.state !== 'ready' ? <Unread reading={reading} /> : isEmpty && words.none}
    </div>
  );
}
