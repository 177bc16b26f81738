import type { AgreementsMessages } from '../sections/agreements-messages.js';

export const agreements: AgreementsMessages = {
  title: 'Was wir dürfen',
  question: { data: 'Dürfen wir die Daten behalten?', marketing: 'Dürfen wir sie für Werbung verwenden?' },
  keptFor: (period, from) => `wird ${period} aufbewahrt, gerechnet ab ${from}`,
  keptUntil: (date, period, from) => `wird bis ${date} aufbewahrt, ${period} ab ${from}`,
  anchor: {
    contractEnd: 'dem Ende des Vertrags',
    lastContact: 'dem letzten Kontakt',
    lastVisit: 'dem letzten Besuch',
    drawEnd: 'dem Ende des Gewinnspiels',
    consentEnd: 'dem Ende der Einwilligung',
    collection: 'dem Tag der Erhebung',
    withdrawal: 'dem Tag des Widerrufs',
  },
};
