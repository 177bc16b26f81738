import { Unread } from '../anatomy/unread.js';
import { bySourceContext } from './by-source-context.js';

/** Loading, offline, failed, or nothing found, in words. */
export function ConsentBySourceState() {
  const { words, reading } = bySourceContext.use('ConsentBySource.State');
  if (reading.state === 'ready' && reading.value.length > 0) return null;
  return (
    <div role="status" data-unticked="meta">
      {reading.state === 'ready' ? words.none : <Unread reading={reading} />}
    </div>
  );
}
