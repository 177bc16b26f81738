import type { MergeMessages } from '../sections/merge-messages.js';

export const merge: MergeMessages = {
  title: 'Zwei Personen vereinen',
  note: 'Je Zweck gilt die Antwort, die mehr schützt. Beide Verläufe bleiben erhalten, und es lässt sich rückgängig machen.',
  takeover: 'Unter diesem Namen wurde noch nichts gesagt: Jede Antwort geht weiter, wie sie ist.',
  answers: 'Antworten beider, und was gelten wird',
  goesOn: (name) => `${name} (bleibt)`,
  ends: (name) => `${name} (endet)`,
  afterwards: 'Danach, für beide',
  why: (name) => `es gilt die Antwort von ${name}`,
  same: 'beide sagen dasselbe',
  nothing: 'Keine der beiden Personen wurde etwas gefragt.',
  reason: 'Warum ist es dieselbe Person?',
  reasonMissing: 'Sagen Sie kurz, warum, etwa „gleiche Telefonnummer“.',
  save: 'Vereinen',
  saving: 'Wird gespeichert …',
  saved: 'Es ist jetzt eine Person. Was ab jetzt gesagt wird, gilt für beide.',
  failed: 'Noch nicht gespeichert. Drücken Sie noch einmal „Vereinen“: Es wird nur einmal geschrieben.',
};
