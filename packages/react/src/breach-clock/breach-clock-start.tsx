import type { BreachMode } from '@unticked/core';
import { DialogButton } from '../anatomy/dialog-button.js';
import { breachContext } from './breach-context.js';
import { StartFields } from './start-fields.js';

/**
 * Two buttons with their own words and their own dialogs, so that neither is taken for the other: it is real, or it is a drill.
 *
 * `data-unticked="breach-start"`, `data-mode="real | drill"`.
 */
export function BreachClockStart() {
  const { words } = breachContext.use('BreachClock.Start');
  return (['real', 'drill'] as const satisfies readonly BreachMode[]).map((mode) => (
    <div key={mode} data-unticked="breach-start" data-mode={mode}>
      <DialogButton label={words.begin[mode]} part="BreachClock.Start">
        {(close) => <StartFields mode={mode} close={close} />}
      </DialogButton>
      <p data-unticked="meta">{words.beginNote[mode]}</p>
    </div>
  ));
}
