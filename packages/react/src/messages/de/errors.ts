import type { ErrorMessages } from '../sections/error-messages.js';

export const errors: ErrorMessages = {
  unauthenticated: 'Sie sind nicht angemeldet.',
  forbidden: 'Sie dürfen das nicht.',
  subject_exists: 'Diese Kundennummer gab es schon. Nehmen Sie eine neue.',
  idempotency_mismatch: 'Schon mit anderen Antworten gespeichert. Laden Sie neu und fragen Sie noch einmal.',
  unavailable: 'Das Protokoll ist nicht erreichbar. Versuchen Sie es noch einmal.',
  conflict: 'Jemand anderer hat gerade gespeichert. Versuchen Sie es noch einmal.',
  indefinite:
    'Vielleicht gespeichert, vielleicht nicht. Versuchen Sie es noch einmal; nichts wird doppelt gespeichert.',
  other: 'Etwas ist schiefgegangen. Verständigen Sie, wer dieses System betreut.',
};
