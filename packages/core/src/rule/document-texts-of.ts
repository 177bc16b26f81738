import type { Purpose } from '../model/policy.js';
import type { PurposeText } from './texts-of.js';

/** The texts of documents that are shown beside a purpose. */
export const documentTextsOf = ({ documents = [] }: Purpose): readonly PurposeText[] =>
  documents.flatMap(({ title, text }, index) => [
    { path: ['documents', index, 'title'], text: title },
    { path: ['documents', index, 'text'], text },
  ]);
