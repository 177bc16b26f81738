import { Unread } from '../anatomy/unread.js';
import { deskContext } from './desk-context.js';

/** That it is being read, could not be, or that there is none. `data-unticked="requests-state"`. */
export function RequestsDeskState() {
  const { words, reading, hasMore, shown } = deskContext.use('RequestsDesk.State');
  const all = reading.state === 'ready' ? reading.value : [];
  const isEmpty = shown === 'all' ? all.length === 0 : all.every(({ state }) => state !== 'open');
  const said = hasMore ? words.noneHere : all.length === 0 ? words.none : words.noneOpen;
  return (
    <div role="status" data-unticked="requests-state">
      {reading.state !== 'ready' ? <Unread reading={reading} /> : isEmpty && said}
    </div>
  );
}
