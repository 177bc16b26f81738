import { plural } from '../../anatomy/plural.js';
import type { PostMessages } from '../sections/post-messages.js';

export const post: PostMessages = {
  title: 'Links and reminders',
  cannotSend:
    'Confirmation links and reminders are not sent: this installation has no way to send them. A yes that needs a link stays waiting.',
  neverRan: 'Nothing has been sent by itself yet: reminders will not go out. Somebody has to set up the schedule.',
  late: (date, time) =>
    `Nothing has been sent by itself since ${date}, ${time}: reminders will not go out. Somebody has to look at the schedule.`,
  lastRun: (date, time, sent) => `Last run ${date}, ${time}: ${sent}.`,
  reminders: (count) => plural('en', count, { one: `${count} reminder`, other: `${count} reminders` }),
  confirmations: (count) =>
    plural('en', count, { one: `${count} link sent again`, other: `${count} links sent again` }),
  undelivered: (count) =>
    plural('en', count, {
      one: `${count} message could not be sent and is tried again`,
      other: `${count} messages could not be sent and are tried again`,
    }),
  nothing: 'nothing was due',
  run: 'Run now',
  running: {
    no: 'Sends only what is due.',
    yes: 'Running …',
    done: 'Done.',
    busy: 'Another run is going on. Nothing is sent twice.',
    failed: 'That did not work. Nothing is sent twice: try again.',
  },
};
