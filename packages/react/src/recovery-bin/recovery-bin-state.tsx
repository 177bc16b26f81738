import { Unread } from '../anatomy/unread.js';
import { binContext } from './bin-context.js';

/** That it is being read, could not be, or that nobody is removed. `data-unticked="bin-state"`. */
export function RecoveryBinState() {
  const { words, reading, hasMore } = binContext.use('RecoveryBin.State');
  const isEmpty = reading.state === 'ready' && reading.value.length === 0 && !hasMore;
  return (
    <div role="status" data-unticked="bin-state">
      {reading.state !== 'ready' ? <Unread reading={reading} /> : isEmpty && words.bin.none}
    </div>
  );
}
