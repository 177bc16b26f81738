import { rectificationContext } from './rectification-context.js';
import { RectificationItem } from './rectification-item.js';

/** What was said to be wrong, the newest first. `data-unticked="rectification-list"`. */
export function RectificationList() {
  const { words, reading } = rectificationContext.use('Rectification.List');
  if (reading.state !== 'ready' || reading.value.length === 0) return null;
  return (
    <ul aria-label={words.title} data-unticked="rectification-list">
      {reading.value.toReversed().map((one) => (
        <RectificationItem key={one.id} rectification={one} />
      ))}
    </ul>
  );
}
