import type { MomentMessages } from '../sections/moment-messages.js';

export const moment: MomentMessages = {
  title: 'What held on another day',
  at: 'What held on',
  asOf: 'As it was known on',
  hint: 'A call may be written down a day late. “As it was known on” leaves out what was written down after that day.',
  heldOn: (at) => `What held on ${at}, as we know it now`,
  heldAsKnown: (at, asOf) => `What held on ${at}, as it was known on ${asOf}`,
  nothing: 'Nothing was recorded about this person by then.',
  choose: 'Choose a day.',
};
