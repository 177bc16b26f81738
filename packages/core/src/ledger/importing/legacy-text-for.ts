import type { Instant } from '../../canonical/instant.js';
import type { ImportStatement } from '../../model/import-row.js';
import type { StoredNotice } from '../../model/notice.js';

export type FoundText =
  | { readonly text: StoredNotice /** The row itself says which. */; readonly named: boolean }
  | { readonly reason: 'unknown_text' | 'text_not_in_use' | 'no_text' };

const wasInUse = ({ notice: { legacy } }: StoredNotice, at: Instant): boolean =>
  legacy !== undefined && legacy.inUse.from <= at && (legacy.inUse.until === undefined || at < legacy.inUse.until);

/** The registered wording that a yes was said to: the one the row names by id, hash or its very words, else the only one in use then. */
export function legacyTextFor(
  { text: words, legacyText }: ImportStatement,
  texts: readonly StoredNotice[],
  at: Instant,
): FoundText {
  if (words === undefined && legacyText === undefined) {
    const [only, ...others] = texts.filter((text) => wasInUse(text, at));
    return only && others.length === 0 ? { text: only, named: false } : { reason: 'no_text' };
  }
  const named = texts.filter(
    ({ hash, notice }) =>
      (legacyText === undefined || notice.legacy?.id === legacyText) &&
      (words === undefined || hash === words || notice.text === words),
  );
  if (named.length === 0) return { reason: 'unknown_text' };
  const text = named.find((one) => wasInUse(one, at));
  return text ? { text, named: true } : { reason: 'text_not_in_use' };
}
