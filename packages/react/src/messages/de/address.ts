import type { AddressMessages } from '../sections/address-messages.js';

export const address: AddressMessages = {
  open: 'Diese Adresse sperren …',
  openLift: 'Sperre aufheben …',
  title: (address) => `${address} sperren`,
  liftTitle: (address) => `Sperre von ${address} aufheben`,
  free: 'Diese Adresse ist nicht gesperrt.',
  blocked: (since, by) => `Diese Adresse ist seit ${since} gesperrt${by ? `, von ${by}` : ''}`,
  note: 'An sie wird nichts mehr gesendet, wem sie auch gehört oder später gehören wird, auch nichts zu einem Auftrag. Wozu jemand später für genau diese Adresse Ja sagt, darf wieder gesendet werden.',
  liftNote: 'Wozu die einzelnen Personen Ja gesagt haben, gilt für diese Adresse wieder.',
  reason: 'Warum?',
  reasonMissing: 'Sagen Sie kurz, warum, etwa „per Brief verlangt“.',
  block: 'Sperren',
  lift: 'Aufheben',
  saving: 'Wird gespeichert …',
  failed: 'Noch nicht gespeichert. Drücken Sie noch einmal: Es wird nur einmal geschrieben.',
};
