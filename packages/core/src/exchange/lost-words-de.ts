import type { LostCode } from './lost.js';

/** What is lost between two systems and what to do about it, in one German sentence for each code. */
export const lostWordsDe: Readonly<Record<LostCode, string>> = {
  not_a_consent:
    'Das Feld nennt eine andere Rechtsgrundlage, keine Einwilligung: Halten Sie sie dort fest, wo Ihre Rechtsgrundlagen stehen.',
  other_right: 'Das Feld sagt, dass die Person ein anderes Recht ausgeübt hat: Bearbeiten Sie das als eigenen Antrag.',
  no_purpose_chosen:
    'Niemand hat gesagt, für welchen Zweck dieses Feld steht: Wählen Sie einen und lesen Sie den Datensatz noch einmal.',
  no_zone:
    'Die Zeit hat keine Zeitzone, also weiß niemand, wann das war: Sagen Sie, dass es UTC ist, wenn Sie es wissen.',
  no_such_value: 'Das andere System hat keinen Wert für genau das: Genommen wurde der nächste, der nicht mehr erlaubt.',
  no_date: 'Das andere System hat kein Feld dafür, wann es gesagt wurde: Sehen Sie hier nach.',
  no_text: 'Das andere System behält den Wortlaut nicht, den die Person gesehen hat: Belegt ist er nur hier.',
  no_channel: 'Das andere System kann diese Wege nicht unterscheiden: Es bekam die strengste Antwort von ihnen.',
  other_basis:
    'Das beruht auf einer anderen Grundlage als einer Einwilligung, und die Datei enthält nur Einwilligungen.',
  no_field: 'Die andere Seite hat dafür kein Feld: Es steht nur hier.',
  not_recorded:
    'Die andere Seite verlangt diese Angabe, sie ist hier aber nicht festgehalten: Bitte in der Fassung ergänzen.',
  no_history: 'Das andere System behält nur die letzte Antwort: Was davor war, steht hier.',
};
