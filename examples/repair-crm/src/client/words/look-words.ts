import { bilingual } from './bilingual.js';

export const lookWords = bilingual(
  {
    title: 'Needs a look',
    hint: 'Forms whose wording is none of ours. Nothing is allowed by them until a manager who did not record them says what they cover.',
    off: 'There is no consent log yet. Publish a wording first.',
  },
  {
    title: 'Zweiter Blick',
    hint: 'Formulare, deren Wortlaut nicht von uns ist. Erlaubt ist dadurch nichts, bis jemand aus der Leitung, der sie nicht erfasst hat, sagt, was sie abdecken.',
    off: 'Es gibt noch kein Protokoll. Veröffentlichen Sie zuerst einen Wortlaut.',
  },
);
