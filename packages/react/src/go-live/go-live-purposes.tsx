import { useId } from 'react';
import { goLiveContext } from './go-live-context.js';
import { GoLivePurpose } from './go-live-purpose.js';

/**
 * The purposes in force, each with what observing showed and the switch that makes it bind.
 *
 * `data-unticked="go-live-purposes"`; each is a `go-live-purpose` with `data-mode="observe | enforce"`; in it `go-live-ask` while
 * it is asked whether to switch on, `go-live-actions`, and `go-live-said` with `data-tone="ok | no"`.
 */
export function GoLivePurposes() {
  const { words, reading } = goLiveContext.use('GoLive.Purposes');
  const id = useId();
  if (reading.state !== 'ready') return null;
  const { purposes } = reading.value;
  return (
    <div data-unticked="go-live-purposes">
      <h2 id={id}>{words.purposes}</h2>
      {purposes.length === 0 ? (
        <p>{words.noPurposes}</p>
      ) : (
        <ul aria-labelledby={id}>
          {purposes.map((purpose) => (
            <GoLivePurpose key={purpose.purposeId} purpose={purpose} />
          ))}
        </ul>
      )}
    </div>
  );
}
