import type { NoticeDocument } from '../model/notice.js';
import type { Purpose } from '../model/policy.js';

/** What is shown beside a purpose, in one locale. */
export const documentsOf = ({ documents = [] }: Purpose, locale: string): readonly NoticeDocument[] =>
  documents.map(({ id, title, version, text }) => ({
    id,
    title: title[locale] ?? '',
    version,
    text: text[locale] ?? '',
  }));
