import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Remark } from '../anatomy/remark.js';
import { importContext } from './import-context.js';
import { ImportStep } from './import-step.js';

/**
 * Checks, runs, stops and goes on. There once a file is read.
 *
 * `data-unticked="import-progress"` around the bar; `import-actions`; `import-said` with `data-tone="ok | no"`.
 */
export function ImportDeskRun() {
  const { words, number, total, state, isBusy, report, missing, check, run, stop, goOn } =
    importContext.use('ImportDesk.Run');
  const id = useId();
  if (total === undefined) return null;
  const rows = report?.rows ?? 0;
  const written = report?.written ?? 0;
  const said = {
    idle: '',
    checking: words.checking,
    checked: words.checked,
    running: words.running,
    stopping: words.stopping,
    stopped: words.stopped,
    done: written === 0 ? words.nothingAdded : words.added(number(written)),
    error: words.failed(number(report?.cursor ?? 0)),
  }[state];
  const tone = state === 'error' ? 'no' : state === 'done' || state === 'checked' ? 'ok' : undefined;
  // One button, whatever it does next: one that vanished under the finger or lost the focus would leave a keyboard nowhere.
  const next = isBusy
    ? { label: words.stop, press: stop }
    : state === 'stopped' || (state === 'error' && report)
      ? { label: words.goOn, press: goOn }
      : state === 'checked' || state === 'done'
        ? { label: state === 'done' ? words.again : words.bringIn, press: run }
        : undefined;
  return (
    <ImportStep title={words.run}>
      <p data-unticked="meta">{words.runHint}</p>
      {missing && <Remark kind="error">{words.missing[missing]}</Remark>}
      <div data-unticked="import-actions">
        <Button aria-disabled={isBusy || undefined} onClick={check}>
          {words.check}
        </Button>
        {next && (
          <Button
            kind={isBusy ? 'plain' : 'primary'}
            aria-disabled={state === 'stopping' || undefined}
            onClick={next.press}
          >
            {next.label}
          </Button>
        )}
      </div>
      {state !== 'idle' && (
        <div data-unticked="import-progress">
          <label htmlFor={id}>{words.progress}</label>
          <progress id={id} max={Math.max(1, total)} value={rows} />
          <span>{words.of(number(rows), number(total))}</span>
        </div>
      )}
      <p role="status" data-unticked="import-said" data-tone={tone}>
        {said}
      </p>
    </ImportStep>
  );
}
