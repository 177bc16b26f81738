import { SaveOnce } from '../anatomy/save-once.js';
import { stopContext } from './stop-context.js';

/** Writes the stop. Gone once it is written. */
export function ConsentStopSave() {
  const { words, ...change } = stopContext.use('ConsentStop.Save');
  return <SaveOnce label={words.save} change={change} />;
}
