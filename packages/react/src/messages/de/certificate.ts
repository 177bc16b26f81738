import type { CertificateMessages } from '../sections/certificate-messages.js';

export const certificate: CertificateMessages = {
  title: 'Bestätigung der Löschung',
  received: (date) => `Verlangt am ${date}.`,
  done: (date) => `Erledigt am ${date}.`,
  because: 'Warum gelöscht wurde',
  cause: {
    no_longer_needed: 'Die Daten werden nicht mehr gebraucht (Art. 17 Abs. 1 lit. a DSGVO)',
    consent_withdrawn: 'Die Einwilligung wurde widerrufen (Art. 17 Abs. 1 lit. b DSGVO)',
    objected: 'Es wurde widersprochen (Art. 17 Abs. 1 lit. c DSGVO)',
    unlawful: 'Die Daten wurden unrechtmäßig verarbeitet (Art. 17 Abs. 1 lit. d DSGVO)',
    legal_duty: 'Ein Gesetz verlangt die Löschung (Art. 17 Abs. 1 lit. e DSGVO)',
    asked_as_child: 'Die Daten wurden als Kind einem Online-Dienst gegeben (Art. 17 Abs. 1 lit. f DSGVO)',
  },
  ground: {
    expression: 'Freiheit der Meinungsäußerung und Information (Art. 17 Abs. 3 lit. a DSGVO)',
    legal_obligation: 'ein Gesetz verlangt die Aufbewahrung (Art. 17 Abs. 3 lit. b DSGVO)',
    public_health: 'öffentliche Gesundheit (Art. 17 Abs. 3 lit. c DSGVO)',
    archiving: 'Archiv, Forschung oder Statistik (Art. 17 Abs. 3 lit. d DSGVO)',
    legal_claims: 'Rechtsansprüche (Art. 17 Abs. 3 lit. e DSGVO)',
  },
  goes: 'Wird gelöscht',
  went: 'Gelöscht',
  stays: 'Bleibt',
  stayed: 'Aufbewahrt',
  counted: (what, count) => `${what}: ${count}`,
  until: (date) => `bis ${date}`,
  unlimited: 'ohne Ende',
  nothingHeld: 'Hier ist nichts gespeichert.',
  notListed: 'Was hier gespeichert war, war nicht aufgelistet. Das System hat die Löschung bestätigt.',
  byHand: 'Das wird von Hand geführt: Diese Seite bestätigt seine Löschung nicht.',
  afterwards: {
    do_not_contact:
      'Damit Ihnen niemand mehr schreibt, bleibt von jeder bekannten Adresse ein Fingerabdruck. Die Adresse ist daraus nicht zu lesen.',
    may_return: 'Von Ihren Adressen bleibt kein Vermerk.',
  },
  days: 'Die Tage sind jene von UTC.',
  reference: (request) => `Zeichen: ${request}`,
};
