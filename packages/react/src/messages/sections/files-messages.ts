import type { MediaType } from '@unticked/core';

/** Files that prove answers: choosing one, and finding it again. */
export interface FilesMessages {
  readonly title: string;
  /** The label of the control that takes a file or a picture. */
  readonly choose: string;
  /** What may be kept. */
  readonly hint: string;
  /** Another way for who has a mouse, or the file in the clipboard. */
  readonly drop: string;
  readonly keeping: (name: string) => string;
  /** How much of it has left. @param share `50 %`, as people of a locale write it */
  readonly sent: (name: string, share: string) => string;
  /** Ends the upload: nothing of it is used. */
  readonly cancel: string;
  readonly cancelled: (name: string) => string;
  /** A file was kept and goes with the next save. */
  readonly kept: string;
  /** What tells it from every other file: the summary, and the beginning of it. */
  readonly details: string;
  readonly fingerprint: (short: string) => string;
  readonly notKept: (name: string) => string;
  /** @param limit `20 MB` */
  readonly tooLarge: (limit: string) => string;
  readonly wrongKind: string;
  /** A folder was dropped, or the file has gone since. */
  readonly unread: string;
  readonly oneOnly: string;
  /** The next save goes without it. */
  readonly leaveOut: string;
  readonly download: string;
  /** For screen readers: the same button stands beside every file. */
  readonly downloadOf: (what: string) => string;
  /** Nothing was ever kept for this person. */
  readonly none: string;
  readonly type: Readonly<Record<MediaType, string>>;
}
