import type { NoticeMessages } from '../sections/notice-messages.js';

export const notice: NoticeMessages = {
  open: 'Send what we hold',
  preview: 'What the person gets to read',
  question: 'How do they get it?',
  way: { email: 'E-mail', sms: 'SMS with a link', post: 'On paper', phone: 'Read aloud' },
  choose: 'Choose how they get it.',
  link: '[their own link]',
  send: { email: 'Send the e-mail', sms: 'Send the SMS', post: 'Print', phone: 'I have read it aloud' },
  sending: 'Sending …',
  sent: {
    email: 'Sent by e-mail. The log says so.',
    sms: 'Sent by SMS. The log says so.',
    post: 'Printed. The log says so.',
    phone: 'Read aloud. The log says so.',
  },
  nothing: 'Nothing is held about this person.',
  failed: 'It did not go out. Try again, or choose another way.',
  missing: 'There is no address for this. Add one, or choose another way.',
};
