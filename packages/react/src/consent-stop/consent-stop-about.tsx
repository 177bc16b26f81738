import { AnswerList } from '../anatomy/answer-list.js';
import { stopContext } from './stop-context.js';

/** What the chosen stop is about, and how that stands: before saving as it is, afterwards as it became. `data-unticked="stop-about"`. */
export function ConsentStopAbout() {
  const { words, chosen, cells } = stopContext.use('ConsentStop.About');
  if (!chosen) return null;
  return (
    <div data-unticked="stop-about">
      <AnswerList aria-label={words.about} cells={cells} />
    </div>
  );
}
