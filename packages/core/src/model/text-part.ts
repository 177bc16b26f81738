/** A stretch of text that two versions share, or that only one of them has. */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}
