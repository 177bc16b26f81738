import { useSyncExternalStore } from 'react';
import { Icon } from '../anatomy/icon.js';
import type { UntickReason } from '../answers/answers-of.js';
import { checkboxesContext } from './checkboxes-context.js';

const reasons: readonly UntickReason[] = ['changed_mind', 'entered_wrongly'];

/**
 * Staff who untick what is stored say one thing for the whole save, with no default: whether the customer took it back or
 * it was entered wrongly. A person unticking their own is never asked why.
 *
 * `data-unticked="reason"`, `data-error`.
 */
export function ConsentCheckboxesReason() {
  const { session, view, clerk, failed, uid, consent } = checkboxesContext.use('ConsentCheckboxes.Reason');
  const { store, explain, place } = session;
  const stops = useSyncExternalStore(store.subscribe, store.stops, store.stops);
  const words = consent.messages.checkboxes;
  if (!clerk || !stops) return null;
  const missing = failed && !view.reason;
  return (
    <div
      role="radiogroup"
      data-unticked="reason"
      data-error={missing || undefined}
      aria-required
      aria-labelledby={`${uid}-reason`}
      aria-invalid={missing || undefined}
      aria-describedby={missing ? `${uid}-reason-error` : undefined}
    >
      <strong id={`${uid}-reason`}>{words.reason}</strong>
      {reasons.map((reason, index) => (
        <label key={reason} data-unticked="chip">
          {/* In no form, so that it is neither sent nor reset with the app's own fields. */}
          <input
            ref={index === 0 ? place('reason') : undefined}
            type="radio"
            form=""
            name={`${uid}-reason`}
            checked={view.reason === reason}
            onChange={() => explain(reason)}
          />
          <span>{words.reasons[reason]}</span>
        </label>
      ))}
      {missing && (
        <p id={`${uid}-reason-error`} data-unticked="error">
          <Icon name="warn" />
          {words.sayReason}
        </p>
      )}
    </div>
  );
}
