import type { OriginMessages } from '../sections/origin-messages.js';

export const origin: OriginMessages = {
  title: 'Einwilligung von hier',
  none: 'Hier wurde nichts beantwortet.',
  more: 'Weitere Personen zeigen',
};
