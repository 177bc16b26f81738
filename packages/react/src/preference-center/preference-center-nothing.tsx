import { Button } from '../anatomy/button.js';
import { centerContext } from './center-context.js';

/** Ends all advertising in one press, with the weight of every other button. */
export function PreferenceCenterNothing() {
  const { words, state, preferences, stopAll } = centerContext.use('PreferenceCenter.Nothing');
  if (!preferences) return null;
  return (
    <Button aria-disabled={state === 'saving' || undefined} onClick={stopAll}>
      {words.nothing}
    </Button>
  );
}
