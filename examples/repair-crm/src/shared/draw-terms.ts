import type { DocumentBeside } from '@unticked/core';

/** What hangs at the stand and is printed on the back of its card. */
export const drawTerms: DocumentBeside = {
  id: 'draw-terms',
  title: { en: 'Terms of the draw', de: 'Teilnahmebedingungen' },
  version: '2',
  text: {
    en: 'One refurbished telephone is drawn among all cards on the last day of the show. Everybody of age may take part, once. The winner is notified by e-mail within a week. The prize is not paid out in money.',
    de: 'Am letzten Messetag wird unter allen Karten ein generalüberholtes Telefon verlost. Teilnehmen darf jede volljährige Person, einmal. Wer gewinnt, wird binnen einer Woche per E-Mail verständigt. Der Gewinn wird nicht in Geld ausbezahlt.',
  },
};
