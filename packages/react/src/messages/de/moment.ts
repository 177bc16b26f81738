import type { MomentMessages } from '../sections/moment-messages.js';

export const moment: MomentMessages = {
  title: 'Was an einem anderen Tag galt',
  at: 'Was galt am',
  asOf: 'Wie es bekannt war am',
  hint: 'Ein Anruf wird manchmal erst am Tag danach eingetragen. „Wie es bekannt war am“ lässt weg, was nach diesem Tag eingetragen wurde.',
  heldOn: (at) => `Was am ${at} galt, wie wir es heute wissen`,
  heldAsKnown: (at, asOf) => `Was am ${at} galt, wie es am ${asOf} bekannt war`,
  nothing: 'Bis dahin war über diese Person nichts eingetragen.',
  choose: 'Wählen Sie einen Tag.',
};
