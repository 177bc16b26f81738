import type { LocalizedText } from '@unticked/core';
import { shopFacts } from './shop-facts.js';

/** How long the shop keeps what it has of customers: for the inventory, and in its words for whoever asks what is held of them. */
export const keptFor = {
  retention: { period: 'P7Y', from: 'contractEnd' },
  words: {
    en: `7 years from ${shopFacts.anchors.contractEnd.en}`,
    de: `7 Jahre ab ${shopFacts.anchors.contractEnd.de}`,
  } satisfies LocalizedText,
} as const;
