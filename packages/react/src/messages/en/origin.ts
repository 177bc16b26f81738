import type { OriginMessages } from '../sections/origin-messages.js';

export const origin: OriginMessages = {
  title: 'Consent from here',
  none: 'Nothing was answered here.',
  more: 'Show more people',
};
