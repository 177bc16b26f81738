import { Button } from '../anatomy/button.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { requests as english } from '../messages/en/requests.js';
import { rights as englishRights } from '../messages/en/rights.js';
import { useWords } from '../provider/use-words.js';
import { type Objection, useObjection } from './use-objection.js';

const ways = ['stop', 'restrict'] as const;

/**
 * What an objection that was just taken in is about: advertising ends with one press (GDPR Art. 21(3)), any other use is restricted
 * while it is weighed (Art. 18(1)(d)). Neither is pressed beforehand. `data-unticked="request-objection"`.
 */
export function ObjectionFields(props: Objection) {
  const words = useWords('RequestsDesk.Open', 'requests', english);
  const common = useWords('RequestsDesk.Open', 'rights', englishRights);
  const { objection } = words;
  const { done, state, error, press } = useObjection(props, words);
  const saving = state === 'saving' || undefined;
  return (
    <div data-unticked="request-objection">
      <p>
        <strong>{objection.about}</strong>
      </p>
      {ways.map((way) =>
        done.includes(way) ? null : (
          <Button
            key={way}
            kind={way === 'stop' ? 'primary' : 'plain'}
            aria-disabled={saving}
            onClick={() => press(way)}
          >
            {objection[way]}
          </Button>
        ),
      )}
      <p role="status" data-unticked="request-said" data-tone={state === 'error' ? 'no' : undefined}>
        {state === 'saving' && common.saving}
        {state === 'error' && refusalText(error, common)}
        {state === 'idle' && done.map((way) => objection.done[way]).join(' ')}
      </p>
      {done.length === 0 && <p data-unticked="meta">{objection.later}</p>}
    </div>
  );
}
