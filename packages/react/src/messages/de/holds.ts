import type { HoldsMessages } from '../sections/holds-messages.js';

export const holds: HoldsMessages = {
  title: 'Aufbewahrung für Rechtsansprüche',
  none: 'Nichts wird für einen Rechtsanspruch aufbewahrt.',
  note: 'Solange etwas aufbewahrt wird, wird von dieser Person nichts gelöscht und ihr keine Werbung gemacht.',
  since: (date) => `seit ${date}`,
  review: (date) => `Wieder anzusehen bis ${date}`,
  overdue: (date) => `Überfällig: anzusehen war sie bis ${date}`,
  add: 'Für einen Anspruch aufbewahren …',
  norm: 'Welche Norm verlangt es, wie sie zitiert wird?',
  normMissing: 'Nennen Sie die Norm',
  reviewOn: 'Wann sieht jemand wieder hin?',
  reviewMissing: 'Tragen Sie einen Tag in der Zukunft ein',
  hold: 'Aufbewahren',
  held: 'Wird aufbewahrt, bis jemand das aufhebt.',
  openRelease: 'Aufheben …',
  release: 'Aufheben',
  released: 'Aufgehoben. Eine Löschung, die darauf gewartet hat, kann weitergehen.',
};
