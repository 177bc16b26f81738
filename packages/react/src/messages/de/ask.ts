import type { AskMessages } from '../sections/ask-messages.js';

export const ask: AskMessages = {
  tooSoon: (date) => `Es wurde nein gesagt. Ab ${date} dürfen Sie wieder fragen.`,
};
