import type { LocalizedText } from './localized-text.js';
import type { TextPart } from './text-part.js';

/** How one part of a purpose differs between two versions, for a reader. */
export interface PartChange {
  /** JSON pointer into the purpose: `/text/de`, `/dataCategories`, `/controller`. */
  readonly path: string;
  readonly parts: readonly TextPart[];
}

/** How a purpose differs between two versions, for a reader. */
export interface PurposeChanges {
  readonly purposeId: string;
  readonly title: LocalizedText;
  /** `material`: people are asked again. */
  readonly change: 'added' | 'removed' | 'wording' | 'material';
  /** What the author says of it. */
  readonly note?: LocalizedText;
  readonly parts: readonly PartChange[];
}
