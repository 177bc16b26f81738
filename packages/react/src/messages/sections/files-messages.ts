import type { MediaType } from '@unticked/core';

/** Files that prove answers: choosing one, and finding it again. */
export interface FilesMessages {
  readonly title: string;
  /** The label of the control that takes a file or a picture. */
  readonly choose: string;
  /** What may be kept. */
  readonly hint: string;
  readonly keeping: (name: string) => string;
  /** A file was kept and goes with the next save. */
  readonly kept: string;
  /** @param hash what tells it from every other file */
  readonly fingerprint: (hash: string) => string;
  readonly notKept: (name: string) => string;
  /** The next save goes without it. */
  readonly leaveOut: string;
  readonly download: string;
  /** For screen readers: the same button stands beside every file. */
  readonly downloadOf: (what: string) => string;
  /** Nothing was ever kept for this person. */
  readonly none: string;
  readonly type: Readonly<Record<MediaType, string>>;
}
