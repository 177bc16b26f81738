import { Field } from '../anatomy/field.js';
import { suppressContext } from './suppress-context.js';

/** What is about to happen to the address, and why, for the log. `data-unticked="address-note"` says what it means. */
export function SuppressAddressReason() {
  const { words, isBlocked, reason, setReason, missing, state } = suppressContext.use('SuppressAddress.Reason');
  return (
    <>
      <p data-unticked="address-note">{isBlocked ? words.liftNote : words.note}</p>
      <Field
        label={words.reason}
        value={reason}
        maxLength={2000}
        readOnly={state === 'saving'}
        problem={missing ? words.reasonMissing : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </>
  );
}
