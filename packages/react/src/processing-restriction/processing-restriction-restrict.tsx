import { DialogButton } from '../anatomy/dialog-button.js';
import { RestrictFields } from './restrict-fields.js';
import { restrictionContext } from './restriction-context.js';

/** A button that restricts use: for which cause, and why. There while use is not restricted, of somebody who is known. */
export function ProcessingRestrictionRestrict() {
  const { words, reading } = restrictionContext.use('ProcessingRestriction.Restrict');
  if (reading.state !== 'ready' || reading.value.restricted) return null;
  const { state } = reading.value;
  if (state === 'erased' || state === 'unknown') return null;
  return (
    <DialogButton label={words.open} part="ProcessingRestriction.Restrict">
      {(close) => <RestrictFields close={close} />}
    </DialogButton>
  );
}
