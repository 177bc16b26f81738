import { Button } from '../anatomy/button.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { retentionContext } from './retention-context.js';

export interface RunConfirmProps {
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a run would do, in numbers, and what nobody can bring back. `data-unticked="run-confirm"`. */
export function RunConfirm({ onConfirm, onCancel }: RunConfirmProps) {
  const { words, action, due } = retentionContext.use('RetentionDesk.Run');
  const { messages } = useConsentContext('RetentionDesk.Run');
  if (due.state !== 'ready') return null;
  const count = (...actions: readonly string[]) => due.value.cases.filter((one) => actions.includes(one.action)).length;
  const [cases, proofs, left] = [count(action), count('purge'), count('wait', 'held')];
  return (
    <div data-unticked="run-confirm">
      <h2>{words.run.open[action]}</h2>
      <p>{words.run.nothing}</p>
      <ul>
        {cases > 0 && <li>{words.run.cases(cases)}</li>}
        {proofs > 0 && <li>{words.run.proofs(proofs)}</li>}
        {left > 0 && <li>{words.run.left(left)}</li>}
      </ul>
      {cases > 0 && <p>{words.run.undo[action]}</p>}
      {proofs > 0 && action !== 'list' && <p>{words.run.proofsUndo}</p>}
      <div data-unticked="run-actions">
        <Button kind="primary" onClick={onConfirm}>
          {words.run.now[action]}
        </Button>
        <Button onClick={onCancel}>{messages.common.close}</Button>
      </div>
    </div>
  );
}
