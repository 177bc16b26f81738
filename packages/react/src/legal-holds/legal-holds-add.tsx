import { DialogButton } from '../anatomy/dialog-button.js';
import { HoldFields } from './hold-fields.js';
import { holdsContext } from './holds-context.js';

/** A button that puts the data on hold: why, by which norm, and when somebody looks again. There once it is known what stands. */
export function LegalHoldsAdd() {
  const { words, reading } = holdsContext.use('LegalHolds.Add');
  if (reading.state !== 'ready' || reading.value.state === 'erased') return null;
  return (
    <DialogButton label={words.add} part="LegalHolds.Add">
      {(close) => <HoldFields close={close} />}
    </DialogButton>
  );
}
