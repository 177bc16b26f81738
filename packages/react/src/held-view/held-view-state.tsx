import { Button } from '../anatomy/button.js';
import { errorShape } from '../anatomy/error-shape.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Unread } from '../anatomy/unread.js';
import { rights } from '../messages/en/rights.js';
import { useWords } from '../provider/use-words.js';
import { heldContext } from './held-context.js';

/** How many systems have answered, or that nothing could be asked; and a button that asks again. `data-unticked="held-state"`. */
export function HeldViewState() {
  const { words, reading, systems, again } = heldContext.use('HeldView.State');
  const common = useWords('HeldView.State', 'rights', rights);
  const answered = systems.filter(({ state }) => state !== 'waiting').length;
  const isUnset = reading.state === 'error' && errorShape(reading.error).code === 'unsupported';
  return (
    <div data-unticked="held-state">
      <span role="status">
        {isUnset ? (
          refusalText(reading.error, common)
        ) : reading.state === 'ready' || (reading.state === 'loading' && systems.length > 0) ? (
          words.progress(answered, systems.length)
        ) : (
          <Unread reading={reading} />
        )}
      </span>{' '}
      {reading.state === 'ready' && (
        <Button kind="link" onClick={again}>
          {words.again}
        </Button>
      )}
    </div>
  );
}
