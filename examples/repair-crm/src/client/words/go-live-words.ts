import { bilingual } from './bilingual.js';

export const goLiveWords = bilingual(
  {
    importTitle: 'Import',
    importHint:
      'What customers said before the shop had a consent log. Publish the wording first, so that there is something to be an answer to.',
    goLiveTitle: 'Go live',
    goLiveHint:
      'While a purpose is observed, messages go out and those that would have been blocked are counted. Switch it on when the number frightens you no more.',
    managerOnly: 'Only a manager does this. Ask Dana M.',
  },
  {
    importTitle: 'Übernahme',
    importHint:
      'Was gesagt wurde, bevor es das Protokoll gab. Veröffentlichen Sie zuerst den Wortlaut, damit es etwas gibt, worauf es eine Antwort ist.',
    goLiveTitle: 'In Betrieb gehen',
    goLiveHint:
      'Solange ein Zweck beobachtet wird, gehen Nachrichten hinaus, und was aufgehalten worden wäre, wird gezählt. Schalten Sie ein, wenn die Zahl nicht mehr erschreckt.',
    managerOnly: 'Das macht nur die Leitung. Fragen Sie Dana M.',
  },
);
