import type { Json } from '../canonical/canonical-json.js';
import type { LocalizedText } from './localized-text.js';
import type { TextPart } from './text-part.js';

/** How one part of a purpose differs between two versions, for a reader. */
export interface PartChange {
  /** JSON pointer into the purpose: `/text/de`, `/dataCategories`, `/controller`. A printed form stands under its id: `/printed/blue/text/de`. */
  readonly path: string;
  readonly parts: readonly TextPart[];
  /** What stood and stands there as data, of a part that nobody reads as a text: channels, periods, recipients. A side that has none lacks it. */
  readonly values?: { readonly before?: Json; readonly after?: Json };
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

/** What one published version changed against an earlier one. */
export interface VersionChanges {
  readonly policyId: string;
  readonly from: number;
  readonly to: number;
  /** `material` also where a version between the two was. */
  readonly changes: readonly PurposeChanges[];
}
