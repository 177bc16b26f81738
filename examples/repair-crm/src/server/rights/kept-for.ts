import { shopFacts } from './shop-facts.js';

const { contractEnd } = shopFacts.anchors;

/** How long the shop keeps what it has: for the inventory, and in the same words for whoever asks what is held of them. */
export const keptFor = {
  retention: { period: 'P7Y', from: 'contractEnd' },
  words: { en: `7 years from ${contractEnd.en}`, de: `7 Jahre ab ${contractEnd.de}` },
  /** The consent log. */
  proof: {
    period: 'P3Y',
    // As long as somebody may claim that they never said yes.
    ground: 'legal_claims',
    words: {
      en: 'as long as the data that it is about is used, then three years, to be able to prove that you agreed',
      de: 'solange die Daten verwendet werden, um die es geht, danach drei Jahre, um Ihre Zustimmung belegen zu können',
    },
  },
} as const;
