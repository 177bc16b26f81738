import type { GoLiveMessages } from '../sections/go-live-messages.js';

export const goLive: GoLiveMessages = {
  title: 'In Betrieb gehen',
  checks: 'Bevor es losgeht',
  state: { ready: 'bereit', missing: 'fehlt', without: 'geht auch ohne' },
  check: {
    policy: {
      title: 'Wortlaut veröffentlicht',
      ready: 'Es gibt etwas zu fragen und zu sagen.',
      todo: 'Veröffentlichen Sie einen Wortlaut: Bis dahin wird nichts gefragt, und die Sperre lässt nichts durch.',
    },
    durability: {
      title: 'Protokoll auf einem Datenträger',
      ready: 'Was aufgezeichnet ist, übersteht einen Neustart.',
      todo: 'Geben Sie dem Protokoll einen Speicher, der behält, was er schreibt: Dieser vergisst.',
    },
    presentation_keys: {
      title: 'Formulare versiegelt',
      ready: 'Das Protokoll kann beweisen, welches Formular es ausgegeben hat.',
      todo: 'Setzen Sie presentationKeys: Ohne sie ist nur behauptet, dass ein Formular gezeigt wurde.',
    },
    deliver: {
      title: 'Nachrichten werden gesendet',
      ready: 'Links, die ein Ja bestätigen, kommen an.',
      todo: 'Geben Sie dem Protokoll eine deliver-Funktion: Ein Ja, das auf einen Link wartet, wartet, bis einer gesendet wird.',
    },
    address_key: {
      title: 'Sperrliste für Adressen',
      ready: 'Eine Adresse oder Nummer kann gesperrt werden, wem sie auch gehört.',
      todo: 'Setzen Sie addressKey, wenn Sie Adressen sperren wollen: Personen lassen sich auch so sperren.',
    },
    evidence: {
      title: 'Scans und Aufnahmen',
      ready: 'Dateien, die eine Antwort beweisen, liegen bei ihr.',
      todo: 'Geben Sie dem Protokoll eine Ablage, wenn Antworten auf Papier kommen: Ohne sie wird ein Scan nur genannt.',
    },
    signer: {
      title: 'Signierte Belege',
      ready: 'Personen können einen Beleg mitnehmen, der später zeigt, was festgehalten wurde.',
      todo: 'Geben Sie dem Protokoll einen signer, wenn Personen Belege bekommen sollen: Es beweist sich nur dem, der seinem Halter traut.',
    },
  },
  import: {
    title: (file) => `Übernahme von ${file}`,
    unfinished: 'nicht fertig',
    reached: (rows, total, when) => `Sie kam bis ${rows} von ${total} Zeilen, zuletzt am ${when}.`,
    todo: 'Wählen Sie dieselbe Datei noch einmal und übernehmen Sie sie: Was schon da ist, kommt nicht doppelt.',
    goOn: 'Zur Übernahme',
    giveUp: (file) => `Sie wird nicht fertig: ${file}`,
    failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  },
  allReady: 'Es fehlt nichts, was nötig ist.',
  missing: (count) => `Es fehlt noch: ${count}`,

  purposes: 'Einschalten, Zweck für Zweck',
  noPurposes: 'Es gilt noch kein Zweck.',
  binds: 'Eingeschaltet: Was nicht erlaubt ist, wird aufgehalten.',
  observed: 'Nur beobachtet: Es wird noch nichts aufgehalten.',
  wouldBlock: (by, contacts, since) => `Wären${by && ` ${by}`} seit ${since} aufgehalten worden: ${contacts}.`,
  toPeople: (people) => `Personen: ${people}.`,
  reasonCount: (reason, contacts) => `${reason}: ${contacts}`,
  nothingObserved: 'Es wurde noch nichts gesendet, was aufgehalten worden wäre.',
  switchOn: (title) => `Einschalten: ${title}`,
  counting: 'Es wird gezählt, wer dann wegfällt …',
  effectTitle: (title) => `Was das Einschalten bewirkt: ${title}`,
  effect: (by, blocked, total) => `Ab jetzt würden ${blocked} von ${total}${by && ` ${by}`} nicht kontaktiert.`,
  noEffect: (by, total) => `Alle ${total} dürfen${by && ` ${by}`} kontaktiert werden: Niemand fällt weg.`,
  unknown: (people) =>
    `Ohne jeden Eintrag: ${people}. Übernehmen Sie, was sie früher gesagt haben, oder informieren und fragen Sie sie, wenn sie kommen.`,
  confirm: 'Ja, einschalten',
  cancel: 'Noch nicht',
  switching: 'Wird eingeschaltet …',
  switched: (title) => `Eingeschaltet: ${title}. Was nicht erlaubt ist, wird ab jetzt aufgehalten.`,
  failed: 'Das hat nicht geklappt. Es wurde nichts eingeschaltet; versuchen Sie es noch einmal.',
};
