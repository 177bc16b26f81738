import type { RestrictionMessages } from '../sections/restriction-messages.js';

export const restriction: RestrictionMessages = {
  title: 'Die Verwendung der Daten ist eingeschränkt',
  none: 'Die Verwendung der Daten ist nicht eingeschränkt.',
  note: 'Die Daten werden aufbewahrt und zu nichts verwendet. Bis zur Aufhebung geht keine Nachricht hinaus.',
  since: (date) => `seit ${date}`,
  cause: {
    accuracy_contested: 'Die Person bestreitet, dass die Daten stimmen; das wird geprüft',
    unlawful: 'Die Daten dürften nicht verwendet werden und sollen trotzdem nicht gelöscht werden',
    needed_for_claims: 'Wir brauchen die Daten nicht mehr, die Person schon: für einen Rechtsanspruch',
    objection_pending: 'Der Verwendung wurde widersprochen; das wird abgewogen',
  },
  open: 'Verwendung einschränken …',
  because: 'Was sagt die Person?',
  becauseMissing: 'Wählen Sie, was die Person sagt',
  restrict: 'Einschränken',
  restrictedNow: 'Eingeschränkt. Verwendet wird nichts, bis jemand das aufhebt.',
  openLift: 'Aufheben …',
  informedOn: 'Wann wurde der Person gesagt, dass es endet?',
  informedMissing: 'Sagen Sie es ihr zuerst und tragen Sie den Tag ein',
  lift: 'Aufheben',
  contested:
    'Etwas, das die Person als falsch bezeichnet, ist noch offen. Klären Sie das zuerst; bis dahin bleibt die Verwendung eingeschränkt.',
  lifted: 'Aufgehoben. Was die Person zuvor gesagt hatte, gilt wieder.',
};
