import type { NoticeMessages } from '../sections/notice-messages.js';

export const notice: NoticeMessages = {
  open: 'Auskunft schicken',
  preview: 'Was die Person zu lesen bekommt',
  question: 'Wie bekommt sie es?',
  way: { email: 'E-Mail', sms: 'SMS mit Link', post: 'Auf Papier', phone: 'Vorlesen' },
  choose: 'Wählen Sie, wie die Person es bekommt.',
  link: '[eigener Link]',
  send: { email: 'E-Mail schicken', sms: 'SMS schicken', post: 'Drucken', phone: 'Ich habe es vorgelesen' },
  sending: 'Wird geschickt …',
  sent: {
    email: 'Per E-Mail geschickt. Es steht im Protokoll.',
    sms: 'Per SMS geschickt. Es steht im Protokoll.',
    post: 'Gedruckt. Es steht im Protokoll.',
    phone: 'Vorgelesen. Es steht im Protokoll.',
  },
  nothing: 'Über diese Person ist nichts gespeichert.',
  failed: 'Es ist nicht hinausgegangen. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.',
  missing: 'Dafür fehlt die Adresse. Tragen Sie eine ein, oder wählen Sie einen anderen Weg.',
};
