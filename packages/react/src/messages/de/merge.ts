import type { MergeMessages } from '../sections/merge-messages.js';

export const merge: MergeMessages = {
  title: 'Zwei Personen vereinen',
  note: 'Je Zweck gilt die Antwort, die mehr schützt. Beide Verläufe bleiben erhalten, und es lässt sich rückgängig machen.',
  takeover: 'Unter diesem Namen wurde noch nichts gesagt: Jede Antwort geht weiter, wie sie ist.',
  bringsNothing: (name) =>
    `Als ${name} wurde nie jemand etwas gefragt oder informiert: Die Antworten der anderen Person bleiben, wie sie sind.`,
  neither:
    'Beide wurden nie etwas gefragt oder informiert: Es gibt nichts zu übernehmen, und sie können vereint werden.',
  answers: 'Antworten beider, und was gelten wird',
  goesOn: (name) => `${name} (bleibt)`,
  ends: (name) => `${name} (endet)`,
  afterwards: 'Danach, für beide',
  why: (name) => `es gilt die Antwort von ${name}`,
  same: 'beide sagen dasselbe',
  alike: (count) => `Beide sagen dasselbe (${count})`,
  nothing: 'Keine der beiden Personen wurde etwas gefragt.',
  reason: 'Warum ist es dieselbe Person?',
  reasonMissing: 'Sagen Sie kurz, warum, etwa „gleiche Telefonnummer“.',
  save: 'Vereinen',
  saving: 'Wird gespeichert …',
  saved: 'Es ist jetzt eine Person. Was ab jetzt gesagt wird, gilt für beide.',
  failed: 'Noch nicht gespeichert. Drücken Sie noch einmal „Vereinen“: Es wird nur einmal geschrieben.',
  split: {
    open: 'Wieder zwei Personen daraus machen …',
    before: 'Was jede vor dem Vereinen gesagt hat, gehört wieder ihr. Beide Verläufe bleiben erhalten.',
    yes: 'Ein Ja aus der Zeit als eine Person gilt für keine von beiden: Niemand weiß, wessen es war. Fragen Sie neu.',
    no: 'Ein Nein aus der Zeit als eine Person gilt für beide.',
    reason: 'Warum sind es zwei Personen?',
    reasonMissing: 'Sagen Sie kurz, warum, etwa „Vater und Sohn“.',
    save: 'Trennen',
    saved: 'Es sind wieder zwei Personen.',
    failed: 'Noch nicht gespeichert. Drücken Sie noch einmal „Trennen“: Es wird nur einmal geschrieben.',
  },
};
