import type { StopMessages } from '../sections/stop-messages.js';

export const stop: StopMessages = {
  open: 'Werbung beenden …',
  question: 'Was möchte die Person nicht mehr?',
  everything: 'Jede Werbung',
  channel: (channel) => `Werbung per ${channel}`,
  about: 'Darum geht es, und so steht es',
  note: 'Es gilt sofort. Es braucht keinen Grund und kein Formular. Was zu einem Auftrag gehört, kommt weiterhin.',
  choose: 'Wählen Sie, was enden soll.',
  save: 'Beenden',
  saving: 'Wird gespeichert …',
  saved: 'Beendet. Es gilt ab jetzt.',
  unchanged: 'Es war nichts mehr zu beenden.',
  failed: 'Noch nicht gespeichert. Drücken Sie noch einmal „Beenden“: Es wird nur einmal geschrieben.',
};
