import type { StandardFault } from './standard-fault.js';

/** As `standardWordsEn`, in German. */
export const standardWordsDe: Readonly<Record<StandardFault, string>> = {
  not_json: 'Das ist kein JSON: Nichts davon kann hier gelesen werden.',
  turtle: 'Das ist RDF in Turtle, das hier nicht gelesen wird: Bitte zuerst in JSON-LD umwandeln.',
  json_syntax:
    'Das JSON ist an dieser Stelle fehlerhaft, deshalb gilt nichts aus der Datei: Bitte neu exportieren lassen.',
  duplicate_key:
    'Dieser Schlüssel kommt zweimal vor, und die meisten Programme lassen einen davon fallen: Kein Ja aus dieser Datei gilt.',
  too_deep: 'Die Daten sind zu tief verschachtelt, um gelesen zu werden.',
  too_large: 'Die Datei ist zu groß, um auf einmal gelesen zu werden: Bitte aufteilen.',
  unknown_format: 'Das ist JSON, aber keines der Formate, die hier gelesen werden.',
  no_record: 'Das beschreibt ein Format und enthält zu niemandem einen Eintrag.',
  empty_receipt: 'Der Beleg nennt keinen Eintrag, er sagt also nichts darüber, was jemand geantwortet hat.',
  no_status: 'Der Eintrag sagt nicht, was die Person geantwortet hat.',
  no_purpose: 'Der Eintrag sagt nicht, wofür die Antwort war.',
  bundled: 'Eine Antwort steht für mehrere Zwecke, sie beweist deshalb keinen davon: Bitte zu jedem einzeln fragen.',
  not_a_consent:
    'Der Eintrag nennt eine andere Rechtsgrundlage, keine Einwilligung: Bitte dort festhalten, wo Ihre Rechtsgrundlagen stehen.',
  no_zone:
    'Die Zeit hat keine Zeitzone, niemand weiß also, wann es war: Bitte angeben, dass es UTC ist, wenn Sie es wissen.',
  bad_instant: 'Das ist keine Zeitangabe.',
  unknown_end: 'Das Ja endet mit etwas, das keine Uhr anzeigt, niemand weiß also, ob es noch gilt.',
  guardian: 'Jemand hat für die Person geantwortet, und der Eintrag sagt nicht, bis wann das gilt.',
  implied: 'Die Zustimmung wurde aus etwas anderem geschlossen: Niemand hat Ja gesagt.',
  unknown_term: 'Das Format kennt diesen Begriff nicht; was er sagen sollte, ist verloren.',
  other_term: 'Im Format heißt das anders: Es wurde so gelesen, wie es dort heißt.',
  unknown_version:
    'Die Datei nennt eine Fassung des Formats, die hier nicht gelesen wird: Sie wurde wie die bekannte gelesen.',
  missing: 'Das Format verlangt diese Angabe, sie fehlt aber oder ist leer.',
  wrong_type: 'Das Format verlangt hier eine andere Art von Wert.',
  contradiction: 'Zwei Angaben des Eintrags widersprechen einander.',
  exceptions: 'Der Eintrag hat Ausnahmen, die hier nicht gelesen werden, seine Antwort gilt deshalb als unklar.',
  personal_subject_id:
    'Die Person ist mit einer E-Mail-Adresse benannt: Bitte eine Kennung nehmen, die nichts über sie sagt.',
};
