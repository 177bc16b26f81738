import { DialogButton } from '../anatomy/dialog-button.js';
import { LiftFields } from './lift-fields.js';
import { restrictionContext } from './restriction-context.js';

/** A button that ends a restriction: when the person was told, and why. There while use is restricted. */
export function ProcessingRestrictionLift() {
  const { words, reading } = restrictionContext.use('ProcessingRestriction.Lift');
  if (reading.state !== 'ready' || !reading.value.restricted) return null;
  return (
    <DialogButton label={words.openLift} part="ProcessingRestriction.Lift">
      {(close) => <LiftFields close={close} />}
    </DialogButton>
  );
}
