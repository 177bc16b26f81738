import type { FindingCode } from './finding-code.js';

/** Was falsch ist und was zu tun ist, ein deutscher Satz je Code. */
export const wordsDe: Readonly<Record<FindingCode, string>> = {
  'UO-P01':
    'Der Zweck hat keinen Titel oder keinen Text, niemand kann wissen, wozu zugestimmt wird: Sagen Sie in Worten, wofür die Daten sind.',
  'UO-P02': 'Eine Frage fragt nach mehreren Zwecken auf einmal: Schreiben Sie für jeden einen eigenen Zweck.',
  'UO-P03':
    'Die Einwilligung ist an die Annahme von Bedingungen gekoppelt: Fragen Sie getrennt und zeigen Sie die Bedingungen an anderer Stelle.',
  'UO-P04':
    'Die Weitergabe an einen anderen Verantwortlichen steckt in einem anderen Zweck: Fragen Sie eigens danach, mit „disclosure“ gekennzeichnet.',
  'UO-P05':
    'Wer über die Daten entscheidet, ist nicht genannt oder nicht erreichbar: Geben Sie Name, Anschrift und einen Kontaktweg an, und wessen Zweck es ist.',
  'UO-P06': 'Die Frage beginnt mit einer Antwort: Entfernen Sie die Vorgabe, jedes Kästchen beginnt leer.',
  'UO-P07': 'Die Formulierung macht aus dem Häkchen offenbar ein Nein: Schreiben Sie so, dass Ankreuzen Ja bedeutet.',
  'UO-P08':
    'Die Einwilligung wird zur Bedingung für die Leistung: Entfernen Sie „required“, stützen Sie den Zweck auf den Vertrag, oder behalten Sie „necessaryForService“ und halten Sie die Begründung bereit.',
  'UO-P09':
    'Was auf einer anderen Rechtsgrundlage beruht, ist als Einwilligung angelegt oder formuliert: Machen Sie es zur Einwilligung, oder streichen Sie das Feld und die Worte der Zustimmung.',
  'UO-P10':
    'Besondere Datenkategorien brauchen eine ausdrückliche Erklärung: Lassen Sie den Text „Ich willige ein“ sagen statt „Ich verstehe“.',
  'UO-P11':
    'Der Zweck ist zu vage für eine Zustimmung: Nennen Sie in mindestens vier Wörtern und ohne „und mehr“, was mit den Daten geschieht.',
  'UO-P12':
    'Eine veröffentlichte Fassung ändert sich nie: Erhöhen Sie die Versionsnummer und veröffentlichen Sie diese.',
  'UO-P13': 'Es fehlt, wie man widerruft oder widerspricht: Sagen Sie es in jeder Sprache, mit einem Link.',
  'UO-P14':
    'Ein Text fehlt in einer angebotenen Sprache: Übersetzen Sie ihn, oder nehmen Sie die Sprache aus „locales“.',
  'UO-P15': 'Mehrere Kanäle teilen sich ein Kästchen: Setzen Sie „perChannel“, damit man wählen kann.',
  'UO-F01': 'Ein Kästchen beginnt angekreuzt, ohne dass ein gültiges Ja gespeichert ist: Lassen Sie es leer.',
  'UO-F02': 'Eine Antwort verändert eine andere: Jedes Kästchen darf nur von sich selbst abhängen.',
  'UO-F03':
    'Ein Nein kostet mehr als ein Ja: Streichen Sie die zusätzlichen Schritte, oder bieten Sie dieselbe Abkürzung für Nein.',
  'UO-F04': 'Ohne Ja lässt sich das Formular nicht speichern: Lassen Sie es auch ohne jede Zustimmung durch.',
  'UO-F05':
    'Eine Pflichtinformation wurde nicht als gelesen angekreuzt: Zeigen Sie sie und lassen Sie sie ankreuzen, bevor die Person angelegt wird.',
  'UO-S01':
    'Es fehlt die Handlung der Person an genau diesem Kästchen, das Ja zählt nicht: Lassen Sie sie selbst ankreuzen.',
  'UO-S02':
    'Die Antwort passt nicht zu dem, was gezeigt wurde, oder nicht zur Zeit: Zeigen Sie das aktuelle Formular noch einmal, und begründen Sie, was mehr als einen Tag zurückliegt.',
  'UO-S03':
    'Was eine solche Antwort beweist, fehlt: Ergänzen Sie, was der Weg verlangt, oder wählen Sie den Weg, auf dem sie wirklich kam.',
  'UO-S04':
    'Für dieses Ja braucht ein Kind eine erziehungsberechtigte Person, oder das Alter ist nicht bekannt: Lassen Sie diese Person antworten und notieren Sie, wie Sie sie geprüft haben, oder erfassen Sie das Alter.',
  'UO-R01':
    'Dem Eintrag fehlt ein Feld, das jeder Nachweis haben muss: Behandeln Sie ihn als nicht erteilt und fragen Sie erneut.',
  'UO-R02':
    'Der gezeigte Text lässt sich nicht wiederherstellen: Spielen Sie das Dokument zurück, sonst beweist das Ja nichts.',
  'UO-R03':
    'Einträge des Protokolls wurden verändert oder fehlen: Stellen Sie sie aus einer Sicherung her und klären Sie, wer in die Datenbank schrieb.',
  'UO-R04': 'Gespeichert ist ein Ja, das niemand gesagt hat: Legen Sie es beiseite und fragen Sie.',
  'UO-R05':
    'Für den Nachweis wurde mehr gesammelt als nötig: Entfernen Sie Geräteadressen, Browserangaben und unbekannte Felder.',
  'UO-T01':
    'Dieser Eintrag kann auf den vorigen nicht folgen: Prüfen Sie, wer ihn schrieb, und heben Sie ihn durch eine Berichtigung auf.',
  'UO-T02':
    'Der Widerruf ist schwerer, als es die Zustimmung war: Bieten Sie ihn an derselben Stelle an, in nicht mehr Schritten, ohne Grund und Gebühr.',
  'UO-T03':
    'Ein Widerruf wirkt nicht sofort, oder er verändert die Vergangenheit: Lassen Sie über jeden Kontakt die eine Abfrage entscheiden.',
  'UO-T04':
    'Ein geänderter Text würde das alte Ja behalten: Erklären Sie jeden berührten Zweck zu „wording“ oder „material“, und zu „material“, wo sich ändert, wozu zugestimmt wurde.',
  'UO-T05': 'Derselbe Zweck würde auf einer anderen Rechtsgrundlage beruhen: Geben Sie ihm eine neue Kennung.',
  'UO-T06':
    'Die Person hat dazu vor Kurzem Nein gesagt: erst nach der Frist der Regelung wieder fragen, außer das Gefragte hat sich geändert.',

  'RT-02': 'Diese Löschung sagt nicht, warum und bis wann der Rest aufbewahrt wird: Grund und Ende angeben.',
  'RT-03':
    'Der Nachweis zu einer gelöschten Person ist über seine Zeit: den Lauf zur Aufbewahrung ihn entfernen lassen.',
  'RT-06': 'Ein System mit den Daten weiß nichts von der Löschung: Bescheid geben und das vermerken.',
  'RT-10': 'Diese Zustimmung wird noch genutzt und ihr Nachweis fehlt: den Nachweis suchen oder die Person neu fragen.',
  text_missing:
    'Ein Text fehlt in einer Sprache, die das Verzeichnis anbietet: Übersetzen Sie ihn, oder nehmen Sie die Sprache aus „locales“.',
  safeguard_missing:
    'Dieses Land liegt außerhalb des EWR, und kein Angemessenheitsbeschluss deckt es ganz ab: Sagen Sie, was die Daten dort schützt.',
  decision_unknown:
    'Für dieses Land ist hier kein geltender Angemessenheitsbeschluss bekannt: Nennen Sie seine Nummer oder eine andere Garantie.',
  unknown_source:
    'Unter dieser Kennung ist keine Datenquelle gemeldet: Berichtigen Sie sie, oder melden Sie die Quelle.',
  unlisted_source:
    'Eine Datenquelle enthält Daten von Personen und steht in keinem System: Nennen Sie sie als „dataSource“ eines Systems.',
  unlisted_purpose:
    'Ein Zweck ist in Kraft, und kein System sagt, dass es ihm dient: Tragen Sie ihn bei den Systemen ein, die das tun.',
  security_unsaid:
    'Wie dieses System geschützt ist, ist nicht gesagt: Beschreiben Sie die Maßnahmen in allgemeinen Worten.',
  unknown_field: 'Ein Feld dieses Namens gibt es hier nicht: Entfernen Sie es, oder berichtigen Sie die Schreibung.',
  missing_field: 'Hier fehlt ein Feld: Ergänzen Sie es.',
  wrong_type: 'Der Wert hat einen anderen Typ als verlangt: Siehe „expected“.',
  wrong_value: 'Der Wert passt hier nicht: Berichtigen Sie ihn.',
  unknown_value: 'Der Wert ist keiner der erlaubten: Siehe „expected“.',
  too_short: 'Hier steht weniger, als das Feld braucht: Ergänzen Sie das Fehlende.',
  too_long: 'Hier steht mehr, als das Feld fasst: Kürzen Sie es.',
  bad_key: 'Der Name dieses Felds ist nicht erlaubt: Benennen Sie es um.',
  bad_format: 'Der Wert ist nicht so geschrieben, wie das Feld es verlangt: Berichtigen Sie ihn.',
  bad_id:
    'Eine Kennung beginnt mit einem Kleinbuchstaben und hat nur Kleinbuchstaben, Ziffern, „-“ und „_“, höchstens 64: Benennen Sie sie um.',
  bad_subject_id:
    'Die Kennung einer Person hat 1 bis 128 Buchstaben, Ziffern und „_ . : -“: Nehmen Sie jene Ihres eigenen Systems, nie eine Adresse oder Nummer.',
  bad_url: 'Der Link ist weder http(s), mailto oder tel noch ein Pfad, der mit „/“ beginnt: Berichtigen Sie ihn.',
  bad_instant: 'Ein Zeitpunkt wird genau wie 2026-11-01T00:00:00.000Z geschrieben: Rechnen Sie ihn in UTC um.',
  media_type:
    'Diese Datei wird nicht als Nachweis aufbewahrt: Senden Sie ein PDF, ein Bild, eine Aufnahme oder eine Nachricht, wie es ihre eigenen Bytes sagen.',
  evidence_in_use:
    'Auf dieser Datei beruht ein Eintrag, sie bleibt daher: Löschen Sie die Daten der Person, wenn sie weg muss.',
  bad_day: 'Ein Tag wird genau wie 2026-11-01 geschrieben: Berichtigen Sie ihn.',
  bad_duration:
    'Eine Dauer wird wie P24M oder P7Y geschrieben und ist nicht null, bei Einwilligungen geht auch „none“: Berichtigen Sie sie.',
  bad_locale: 'Eine Sprache wird wie „de“ oder „de-AT“ geschrieben: Berichtigen Sie sie.',
  bad_jurisdiction: 'Ein Rechtsraum ist ein Ländercode wie „AT“: Berichtigen Sie ihn.',
  bad_range: 'Das Ende liegt nicht nach dem Anfang: Berichtigen Sie eines von beiden.',
  duplicate_id: 'Dieselbe Kennung steht zweimal da: Benennen Sie eine um, oder entfernen Sie sie.',
  channels_missing:
    'Es soll Kästchen je Kanal geben, aber es gibt keine Kanäle: Nennen Sie sie, oder streichen Sie „perChannel“.',
  yes_no_per_channel:
    'Nach besonderen Kategorien wird mit einem Ja und Nein gefragt, also ohne Kästchen je Kanal: Schreiben Sie für jeden Kanal einen eigenen Zweck.',
  remind_too_early:
    'Die Erinnerung käme vor der Zusage, oder es gibt kein Ende, an das zu erinnern wäre: Machen Sie „remindBefore“ kürzer als „expiresAfter“.',
  stricter_than_law:
    'Die Regelung verlangt mehr als das Gesetz, und das Formular sagt das auch: Behalten Sie sie nur, wenn Sie das wollen.',
  purpose_taken: 'Die Kennung dieses Zwecks gehört zu einer anderen Regelung: Geben Sie ihm eine eigene.',
  nothing_to_stop:
    'Was auf Vertrag oder Gesetz beruht, wurde nicht zugesagt und lässt sich nicht beenden: "suppressed" oder "restricted" verwenden.',
  unknown_purpose:
    'Einen Zweck mit dieser Kennung gibt es nicht: Berichtigen Sie sie, oder veröffentlichen Sie die Regelung, die ihn hat.',
  unknown_notice: 'Unter diesem Hash ist kein Text gespeichert: Laden Sie das Formular neu.',
  unknown_channel: 'Diesen Kanal hat der Zweck nicht: Wählen Sie einen der vorgesehenen.',
  channel_missing: 'Die Frage hat ein Kästchen je Kanal: Sagen Sie, welches beantwortet wurde.',
  address_missing:
    'Dieses Ja wird über einen Link bestätigt, und es fehlt die Adresse dafür: zuerst eine Adresse erfassen.',
  not_by_this_link:
    'Ein Link an eine Adresse erlaubt nur, was an diese Adresse geht: Was er beendet, ist beendet, den Rest fragen Sie im Geschäft.',
  ragged_row:
    'Diese Zeile hat eine andere Zahl von Zellen als die erste: Prüfen Sie, ob ein Trennzeichen oder ein Anführungszeichen fehlt.',
  unclosed_quote:
    'Eine Zelle in Anführungszeichen ist nicht geschlossen, die Zeilen danach sind nicht zu trennen: Schließen Sie sie und lesen Sie die Datei noch einmal.',
  stray_quote:
    'Nach einem schließenden Anführungszeichen steht noch Text: Verdoppeln Sie das Zeichen in der Zelle oder nehmen Sie den Text heraus.',
  blank: 'Hier steht nichts: Schreiben Sie einen Grund in wenigen Worten.',
  nobody_named:
    'Nur eine Person kann sagen, dass einem Bestand geglaubt werden darf: Melden Sie sich selbst an und bestätigen Sie ihn.',
  text_taken: 'Unter dieser Kennung ist ein anderer Wortlaut eingetragen: Geben Sie diesem eine eigene Kennung.',
  removed_or_held:
    'Diese Person ist entfernt, gelöscht oder für einen Rechtsanspruch aufbewahrt: Holen Sie sie zurück oder geben Sie sie zuerst frei.',
  not_in_future: 'Dieser Tag ist heute oder vorbei: Nennen Sie einen, der noch kommt.',
  in_future: 'Dieser Tag kommt erst: Nennen Sie heute oder einen Tag davor.',
  changed_meanwhile:
    'Dort steht inzwischen etwas anderes: Sehen Sie noch einmal hin und sagen Sie dann, was falsch ist.',
  before_aware:
    'Niemand wurde verständigt, bevor es bekannt war: Nennen Sie eine Zeit danach, oder berichtigen Sie die Kenntnis.',
  before_received: 'Niemand wurde verständigt, bevor die Anfrage kam: Nennen Sie eine Zeit danach.',
  delay_unexplained: 'Die 72 Stunden waren da schon um: Halten Sie zuerst die Gründe für die Verzögerung fest.',
  same_person: 'Niemand wird mit sich selbst zusammengeführt: Nennen Sie zwei verschiedene Personen.',
  already_merged: 'Diese Person ist schon mit jemandem zusammengeführt: Trennen Sie die beiden zuerst.',
  merged_since: 'Inzwischen sind sie mit jemand anderem zusammengeführt: Trennen Sie das zuerst.',
  second_person_needed:
    'Wer dieses Formular erfasst hat, kann es nicht selbst bestätigen: Lassen Sie jemand anderen darauf schauen.',
  not_recorded:
    'Dafür wurde das Formular nicht erfasst: Lehnen Sie es ab und erfassen Sie es neu mit allem, was es abdeckt.',
  stands_against: 'Dagegen steht ein Nein oder eine spätere Antwort: Lassen Sie es weg oder fragen Sie die Person.',
  wrong_answer:
    'Diese Antwort passt nicht zu dieser Art von Zweck: Eine Einwilligung wird erteilt, eine Information zur Kenntnis genommen.',
  contradiction:
    'Dieselbe Frage wurde zugleich mit Ja und Nein beantwortet, das Nein gilt: Fragen Sie für das Ja noch einmal.',
  overtaken:
    'Ein neueres Ja steht über diesem älteren Nein: prüfen, ob das Datum stimmt, und das Ja andernfalls heute zurücknehmen.',
  not_correctable:
    'Dieser Eintrag lässt sich nicht berichtigen, das geht nur beim letzten, den Mitarbeitende eingetragen haben: Tragen Sie stattdessen einen Widerruf ein.',
  idempotency_mismatch:
    'Diese Kennung wurde für andere Antworten verwendet, behalten wurde nur, was etwas wegnimmt: Zeigen Sie das Formular neu und speichern Sie unter einer neuen.',
  json_syntax: 'Der Text ist kein JSON: Berichtigen Sie ihn an der genannten Stelle.',
  duplicate_key: 'Ein Name steht zweimal in einem Objekt, einer der Werte ginge verloren: Entfernen Sie einen.',
  forbidden_key: 'Dieser Name ist in Daten nie erlaubt: Entfernen Sie ihn.',
  too_deep: 'Die Daten sind zu tief verschachtelt: Machen Sie sie flacher.',
  lone_surrogate: 'Der Text enthält ein halbes Zeichen und ist nicht verlustfrei speicherbar: Geben Sie ihn neu ein.',
  not_json: 'Der Wert ist kein einfaches Datum: Übergeben Sie nur Text, Zahlen, Listen und einfache Objekte.',
  not_finite: 'Die Zahl ist nicht endlich: Übergeben Sie eine, die sich hinschreiben lässt.',
  unknown_parameter:
    'Einen Parameter dieses Namens gibt es nicht: Entfernen Sie ihn, oder berichtigen Sie die Schreibung.',
  duplicate_parameter: 'Derselbe Parameter steht zweimal da: Entfernen Sie einen.',
  content_type: 'Der Inhalt kommt nicht als JSON: Setzen Sie den Header Content-Type auf application/json.',
  content_encoding: 'Der Inhalt ist komprimiert, das wird hier nicht gelesen: Schicken Sie ihn unverändert.',
  method_not_allowed: 'Diese Adresse nimmt diese Methode nicht an: Verwenden Sie die in „Allow“ genannte.',
  foreign_origin:
    'Die Anfrage kommt von einer fremden Seite: Erlauben Sie deren Herkunft, oder rufen Sie von der eigenen auf.',
  slow_body: 'Der Inhalt kam nicht rechtzeitig an: Schicken Sie ihn noch einmal.',
  not_utf8: 'Der Inhalt ist nicht UTF-8: Kodieren Sie ihn so.',
  no_entries: 'Ohne Einträge gibt es nichts zu schreiben: Übergeben Sie mindestens einen.',
  bad_seq: 'Die Nummer nennt keinen Eintrag, den dieser Vorgang berühren darf: Zählen Sie ab dem gelesenen Ende.',
  bad_limit: 'Eine Seite fasst 1 bis 1000: Verlangen Sie weniger.',
  bad_after: 'Diese Stelle zum Weiterlesen hat keine Seite genannt: Nehmen Sie „next“ der vorigen Seite.',
  duplicate_envelope: 'Ein Eintrag hat in einem Vorgang zwei private Teile: Übergeben Sie einen.',
  duplicate_row: 'Derselbe Zweck und Kanal steht in einem Vorgang zweimal: Übergeben Sie eine Zeile.',
};
