import type { StatementMessages } from '../sections/statement-messages.js';

export const statement: StatementMessages = {
  title: 'Auskunft',
  open: 'Alles, was gespeichert ist …',
  make: 'Auskunft erstellen',
  makeAgain: 'Noch einmal erstellen',
  stale: 'Seither wurde etwas anderes gewählt. Vor der Aushändigung noch einmal erstellen.',
  language: 'In welcher Sprache?',
  changed:
    'Inzwischen ist etwas anderes gespeichert. Alle Systeme noch einmal fragen und vor der Aushändigung ansehen.',
  lacks: 'Auch das verlangt das Gesetz, und niemand hat es hier angegeben. Bitte von Hand ergänzen:',
  lack: {
    automated_decisions: 'ob Entscheidungen allein von Maschinen getroffen werden (Art. 15 Abs. 1 lit. h)',
    transfers: 'ob Daten in andere Länder gehen (Art. 15 Abs. 2)',
  },
  lackRetention: (title) => `wie lange Daten für „${title}“ bleiben (Art. 15 Abs. 1 lit. d)`,
  print: 'Drucken',
  handOver: 'Aushändigung aufschreiben',
  noRequest:
    'Niemand hat aufgezeichnet, dass darum gebeten wurde. Bitte aufzeichnen, damit die Aushändigung dabei steht.',
  askedNow: 'Die Person bittet jetzt darum',
  whoIsIt: 'Woher wissen Sie, dass es die Person selbst ist?',
  whoMissing: 'Bitte wählen, woher Sie das wissen',
  how: 'Wie kommt sie zur Person?',
  howMissing: 'Bitte wählen, wie sie zur Person kommt',
  way: {
    printed: 'Gedruckt, hier übergeben',
    post: 'Gedruckt, mit der Post',
    email: 'Per E-Mail',
    collected: 'Bereitgelegt, selbst abgeholt',
  },
  handed: (way) => `Auskunft: ${way}`,
  outcome: 'Etwas fehlt darin, siehe oben. Ist die Anfrage trotzdem beantwortet?',
  outcomeMissing: 'Bitte wählen, ob die Anfrage beantwortet ist',
  fulfilled: 'Ja, sie ist beantwortet',
  stillOpen: 'Nein, der Rest folgt',
  done: {
    fulfilled: 'Aufgeschrieben: ausgehändigt, die Anfrage ist erfüllt.',
    open: 'Aufgeschrieben: ausgehändigt. Die Anfrage bleibt für den Rest offen.',
  },
};
