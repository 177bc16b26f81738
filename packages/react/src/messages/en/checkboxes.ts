import type { CheckboxesMessages } from '../sections/checkboxes-messages.js';

const contact = (words: string, channels: string) => (channels ? `${words} to contact ${channels}` : words);

export const checkboxes: CheckboxesMessages = {
  yourChoice: 'your choice',
  privacyNotice: 'Privacy notice',
  howToStop: 'How to stop this',
  stricterThanLaw: 'This asks for more than the law does.',
  readOut: 'Read out:',
  letRead: 'Let the customer read and tick:',
  changed: {
    person: (date) => `What changed since you said yes on ${date}`,
    clerk: (date) => `What changed since the customer said yes on ${date}`,
  },
  added: 'added:',
  removed: 'removed:',
  told: 'I have read this',
  yes: 'Yes',
  no: 'No',
  objects: {
    person: (channels) => contact('I object', channels),
    clerk: (channels) => contact('Customer objects', channels),
  },
  alreadyTold: 'Information was given',
  alreadyObjected: (channels) => contact('Objected', channels),
  reminder: { person: 'You have not confirmed this yet.', clerk: 'Not told yet.' },
  starts: 'Starts when saved',
  stops: 'Stops when saved',
  tickYourself: 'Please tick this box yourself',
  reason: 'Why is it unticked?',
  reasons: { changed_mind: 'Customer changed their mind', entered_wrongly: 'I entered it wrongly' },
  readFirst: (title) => `Tick to confirm that you have read “${title}”`,
  tellFirst: (title) => `Tell the customer, then tick “${title}”`,
  sayReason: 'Say why it is unticked',
  notLoaded: 'Wait for the questions about data and contact',
  loadFailed: 'The questions about data and contact could not be loaded.',
  notSaved: 'The answers about data and contact are not saved.',
  partly: (titles) => `Not recorded: ${titles}. The rest is saved.`,
  linkSent: {
    person: (by, titles) => `We sent you a link ${by}. Your yes to ${titles} counts once you confirm it.`,
    clerk: (by, titles) => `A link went to the customer ${by}. Their yes to ${titles} counts once they confirm it.`,
  },
  linkNotSent: 'The link could not be sent.',
  sendAgain: 'Send the link again',
  sentAgain: 'Sent again',
  notWaiting: 'This answer does not wait for a link any more.',
};
