import { Button } from '../anatomy/button.js';
import { suppressContext } from './suppress-context.js';

/** Suppresses the address, or lifts that; below it, in a `meta`, what came of it. */
export function SuppressAddressSave() {
  const { words, isBlocked, state, save } = suppressContext.use('SuppressAddress.Save');
  return (
    <>
      <Button
        kind="primary"
        aria-disabled={state === 'saving' || undefined}
        onClick={({ nativeEvent }) => save(nativeEvent)}
      >
        {isBlocked ? words.lift : words.block}
      </Button>
      <p role="status" data-unticked="meta">
        {state === 'saving' ? words.saving : state === 'error' ? words.failed : ''}
      </p>
    </>
  );
}
