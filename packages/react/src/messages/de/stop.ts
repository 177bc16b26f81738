import type { StopMessages } from '../sections/stop-messages.js';

export const stop: StopMessages = {
  open: 'Werbung beenden …',
  question: 'Was möchte die Person nicht mehr?',
  everything: 'Jede Werbung',
  channel: (channel) => `Werbung per ${channel}`,
  about: 'Darum geht es, und so steht es',
  note: 'Es gilt sofort. Es braucht keinen Grund und kein Formular. Was zu einem Auftrag gehört, kommt weiterhin.',
  noteFrom: (when) => `Es gilt ab ${when}. Was zu einem Auftrag gehört, kommt weiterhin.`,
  choose: 'Wählen Sie, was enden soll.',
  how: 'Früher gesagt, oder am Telefon oder per Brief …',
  when: 'Wann es gesagt wurde, wenn nicht gerade eben',
  toCome: 'Das kommt erst: Es gilt ab jetzt.',
  save: 'Beenden',
  saving: 'Wird gespeichert …',
  saved: 'Beendet. Es gilt ab jetzt.',
  savedFor: (when) => `Beendet. Es gilt ab ${when}. Was dazwischen gesendet wurde, war nach damaligem Wissen erlaubt.`,
  laterYes: 'Ein Ja, das danach kam, gilt weiter: siehe unten.',
  unchanged: 'Es war nichts mehr zu beenden.',
  failed: 'Noch nicht gespeichert. Drücken Sie noch einmal „Beenden“: Es wird nur einmal geschrieben.',
};
