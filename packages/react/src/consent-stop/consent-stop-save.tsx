import { Button } from '../anatomy/button.js';
import { stopContext } from './stop-context.js';

/** Writes the stop. Gone once it is written. */
export function ConsentStopSave() {
  const { words, state, save } = stopContext.use('ConsentStop.Save');
  if (state === 'done') return null;
  return (
    <Button
      kind="primary"
      aria-disabled={state === 'saving' || undefined}
      onClick={({ nativeEvent }) => save(nativeEvent)}
    >
      {words.save}
    </Button>
  );
}
