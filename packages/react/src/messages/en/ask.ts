import type { AskMessages } from '../sections/ask-messages.js';

export const ask: AskMessages = {
  tooSoon: (date) => `The person said no. You may ask again from ${date}.`,
};
