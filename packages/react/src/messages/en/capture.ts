import type { CaptureMessages } from '../sections/capture-messages.js';

/** "News" is "news" in the middle of a sentence, "SMS" and "E-mail" stay as they are. */
const small = (title: string) =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

export const capture: CaptureMessages = {
  legend: 'How did you get it?',
  methods: {
    in_person: 'In person',
    phone: 'Phone',
    paper: 'Paper',
    email: 'E-mail',
    customer_ticks: 'Customer ticks',
    meeting: 'Meeting',
    event: 'Event',
    letter: 'Letter',
    other: 'Another way',
  },
  withWhom: 'With whom',
  place: 'Where',
  when: 'When',
  note: 'Note',
  printedForm: 'Which printed form',
  dateOnForm: 'Date on the form',
  message: 'What the customer wrote',
  change: 'Change',
  addNote: 'Add a note',
  said: {
    given: (what) => `said yes to ${what}`,
    withdrawn: (what) => `took back ${what}`,
    corrected: (what) => `entered wrongly: ${what}`,
    objected: (what) => `objected to ${what}`,
    acknowledged: (what) => `told: ${what}`,
  },
  named: (title, channels) => (channels ? `${small(title)} ${channels}` : small(title)),
  customerTicked: 'ticked by the customer on our screen',
  to: (name) => `to ${name}`,
  by: (name) => `by ${name}`,
  today: (time) => `today ${time}`,
  onDay: (date, time) => `${date} ${time}`,
  nothing: 'Nothing is ticked; it is saved as left empty.',
  noteMissing: 'Write how you got it',
  noteForOld: 'Write why it is entered only now',
  formMissing: 'Choose the form that was signed',
  dateMissing: 'Enter the date on the form',
  messageMissing: 'Paste what the customer wrote',
  notOnForm: (title) => `Choose another way: “${title}” is not on a printed form`,
  inTheFuture: 'Enter a time that is not in the future',
};
