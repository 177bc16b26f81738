import type { Medium } from './notice.js';

/** A wording that people answered before the ledger, as it stood there. */
export interface LegacyText {
  /** The host's name of it, `^[a-z][a-z0-9_-]{0,63}$`; it stands for these words for ever. */
  readonly id: string;
  readonly purposeId: string;
  readonly locale: string;
  /** To the letter. */
  readonly text: string;
  /** @default 'screen' */
  readonly medium?: Medium;
  /** Instants; `until` is the first moment it was not used any more. @default until today */
  readonly inUse: { readonly from: string; readonly until?: string };
}
