import type { ErrorMessages } from '../sections/error-messages.js';

export const errors: ErrorMessages = {
  unauthenticated: 'Sie sind nicht angemeldet.',
  forbidden: 'Sie dürfen das nicht.',
  subject_exists: 'Diese Kundennummer gab es schon. Nehmen Sie eine neue.',
  idempotency_mismatch: 'Schon mit anderen Antworten gespeichert. Laden Sie neu und fragen Sie noch einmal.',
  link_expired: 'Dieser Link ist zu alt. Fragen Sie uns noch einmal, dann schicken wir einen neuen.',
  link_spent: 'Sie haben seither noch einmal geantwortet, und diese Antwort gilt.',
  wrong_code: 'Das ist nicht der Code, den wir geschickt haben. Sehen Sie auf den letzten.',
  code_expired: 'Dieser Code gilt nicht mehr. Lassen Sie sich einen neuen schicken.',
  too_often:
    'Die Nachricht wurde so oft gesendet, wie es an einem Tag geht. Bitte im Spam-Ordner nachsehen oder morgen noch einmal versuchen.',
  unavailable: 'Das Protokoll ist nicht erreichbar. Versuchen Sie es noch einmal.',
  conflict: 'Jemand anderer hat gerade gespeichert. Versuchen Sie es noch einmal.',
  indefinite:
    'Vielleicht gespeichert, vielleicht nicht. Versuchen Sie es noch einmal; nichts wird doppelt gespeichert.',
  other: 'Etwas ist schiefgegangen. Verständigen Sie, wer dieses System betreut.',
};
