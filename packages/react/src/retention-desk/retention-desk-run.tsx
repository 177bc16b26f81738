import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Modal } from '../anatomy/modal.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { didText } from './did-text.js';
import { retentionContext } from './retention-context.js';
import { RunConfirm } from './run-confirm.js';

/**
 * Runs, after it was said what that does; stops, and goes on. There once it is known who is due.
 *
 * `data-unticked="retention-run"`; `run-said` says how far it is.
 */
export function RetentionDeskRun() {
  const { words, action, state, due, run } = retentionContext.use('RetentionDesk.Run');
  const { format } = useConsentContext('RetentionDesk.Run');
  const [asking, setAsking] = useState(false);
  const isGoing = run.state === 'running' || run.state === 'stopping';
  const isToGo =
    due.state === 'ready' && due.value.cases.some((one) => one.action === action || one.action === 'purge');
  const lastRun = state.state === 'ready' ? state.value.lastRun : null;
  const isHalfWay = lastRun?.state === 'stopped' && lastRun.action === action;
  const label = isHalfWay ? words.run.goOn : words.run.open[action];
  return (
    <div data-unticked="retention-run">
      {isGoing ? (
        <Button aria-disabled={run.state === 'stopping' || undefined} onClick={run.stop}>
          {words.run.stop}
        </Button>
      ) : (
        isToGo && (
          <Button kind="primary" aria-haspopup="dialog" onClick={() => setAsking(true)}>
            {label}
          </Button>
        )
      )}
      <p role="status" data-unticked="run-said" data-tone={run.state === 'failed' ? 'no' : undefined}>
        {run.state !== 'idle' && words.run.outcome[run.state]}{' '}
        {run.last && run.state !== 'busy' && `${format.capital(didText(run.last, words, format))}.`}
      </p>
      <Modal label={label} open={asking} onClose={() => setAsking(false)}>
        <RunConfirm
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            run.begin();
          }}
        />
      </Modal>
    </div>
  );
}
