import type { ErrorMessages } from '../sections/error-messages.js';

export const errors: ErrorMessages = {
  unauthenticated: 'Sie sind nicht angemeldet. Melden Sie sich an und versuchen Sie es noch einmal.',
  forbidden: 'Sie dürfen das nicht. Fragen Sie jemanden, der es darf.',
  too_large: 'Das ist zu viel auf einmal. Senden Sie weniger.',
  subject_exists: 'Diese Kundennummer gab es schon. Nehmen Sie eine neue.',
  idempotency_mismatch: 'Das wurde schon mit anderen Antworten gespeichert. Laden Sie neu und fragen Sie noch einmal.',
  tampered: 'Gespeichertes wurde nachträglich verändert. Verständigen Sie, wer dieses System betreut.',
  unavailable: 'Das Protokoll war nicht erreichbar. Nichts wurde gespeichert; versuchen Sie es noch einmal.',
  conflict: 'Im selben Moment hat jemand anderer gespeichert. Versuchen Sie es noch einmal.',
  indefinite:
    'Es ist nicht sicher, ob gespeichert wurde. Versuchen Sie es noch einmal; nichts wird doppelt gespeichert.',
  other: 'Etwas ist schiefgegangen. Versuchen Sie es noch einmal oder verständigen Sie, wer dieses System betreut.',
};
