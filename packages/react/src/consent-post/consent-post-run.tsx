import { Button } from '../anatomy/button.js';
import { postContext } from './post-context.js';

/** Sends what is due, now. For those whom the server lets. `data-unticked="post-run"`. */
export function ConsentPostRun() {
  const { words, reading, running, run } = postContext.use('ConsentPost.Run');
  if (reading.state !== 'ready' || reading.value.status === 'cannot_send') return null;
  return (
    <div data-unticked="post-run">
      <Button aria-disabled={running === 'yes' || undefined} onClick={run}>
        {words.run}
      </Button>
      <span role="status">{words.running[running]}</span>
    </div>
  );
}
