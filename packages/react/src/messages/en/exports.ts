import { plural } from '../../anatomy/plural.js';
import type { ExportMessages } from '../sections/export-messages.js';

export const exports: ExportMessages = {
  title: 'Their data to take along',
  open: 'Their data to take along …',
  hint: 'One ZIP file. Staff have no names in it. Notes about other people stand in it, unless they were left out.',
  requestUnknown: 'This person has no such request, so nothing goes out. Look at the list of requests.',
  formats: 'Leave something out?',
  format: {
    log: 'What they agreed to, with its proof',
    json: 'What each system holds, for machines (JSON)',
    csv: 'The same as tables (CSV)',
    statement: 'The same to read',
  },
  systems: 'Leave a system out?',
  formatsMissing: 'Leave at least one in',
  download: 'Download',
  cancel: 'Cancel',
  running: (size) => `Under way: ${size}`,
  file: (name, entries) =>
    entries === undefined
      ? name
      : `${name} (${plural('en', entries, { one: '1 entry', other: `${entries} entries` })})`,
  done: (size) => `Downloaded whole: ${size}.`,
  cutOff: 'It was cut off, and nothing was kept. Start it again.',
  cancelled: 'Cancelled. Nothing was kept.',
  byDownload: 'Their data, downloaded at the counter',
  byLink: 'Their data, by a download link',
  byPrint: 'Their data, printed at the counter',
  print: 'Print it to read',
  sendTo: 'Or send them a link',
  send: 'Send a download link',
  sending: 'Sending …',
  sent: (to, date, times) =>
    plural('en', times, {
      one: `A link went to ${to}. It works once, until ${date}.`,
      other: `A link went to ${to}. It works ${times} times, until ${date}.`,
    }),
  tellCode: 'Tell them this code yourself, or read it to them:',
  codeOnce: 'It is in no message, and is shown this once.',
  changed: 'Something else is held by now. Ask all systems again, and look at it before it goes out.',
  noAddress: 'There is no address to send it to.',
  perhapsSent: 'Perhaps sent, perhaps not. Sent again, they get a second link with another code.',
  own: {
    title: 'Your data to download',
    hint: 'Enter the code that you were told. It is in no message.',
    code: 'Code',
    sixDigits: 'Enter the six digits of the code',
    get: 'Download my data',
    wrongCode: (left) =>
      left === 0
        ? 'Wrong code, and that was the last try. Ask for a new link.'
        : plural('en', left, { one: 'Wrong code. One more try.', other: `Wrong code. ${left} more tries.` }),
    noTries: 'This code is good for nothing any more. Ask for a new link.',
    expired: 'This link is too old, or was ended. Ask for a new one.',
    spent: 'This link was used up, or something has changed since. Ask for a new one.',
    notFound: 'This link leads nowhere. Look whether all of it is there, or ask for a new one.',
    cutOff: 'It was cut off. What you have is not whole: start it again.',
    saved: (size) => `Downloaded whole: ${size}. Open the file by a double click.`,
  },
};
