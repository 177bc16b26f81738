import { Chips } from '../anatomy/chips.js';
import { useSnapshot } from '../session/use-snapshot.js';
import { checkboxesContext } from './checkboxes-context.js';

/**
 * Staff who untick what is stored say one thing for the whole save, with no default: whether the customer took it back or
 * it was entered wrongly. A person unticking their own is never asked why.
 */
export function ConsentCheckboxesReason() {
  const { session, view, clerk, failed, uid, consent } = checkboxesContext.use('ConsentCheckboxes.Reason');
  const { store, show, touch, place } = session;
  const stops = useSnapshot(store.subscribe, store.stops);
  const { reason, reasons, sayReason } = consent.messages.checkboxes;
  if (!clerk || !stops) return null;
  return (
    <Chips
      name={`${uid}-reason`}
      legend={reason}
      options={[
        ['changed_mind', reasons.changed_mind],
        ['entered_wrongly', reasons.entered_wrongly],
      ]}
      chosen={view.reason}
      onChoose={(chosen) => {
        show({ reason: chosen });
        touch();
      }}
      problem={failed && !view.reason ? sayReason : undefined}
      focusRef={place('reason')}
    />
  );
}
