import type { SubjectPreferences, TokenPreferences } from '@unticked/core';

/** What concerns the one address that a link was sent to. */
export interface BehindLink {
  /** Of the link, from the fragment of the page's URL. */
  readonly token: string;
  readonly subjectId?: never;
}

/** All that is theirs, to who is signed in at the host. */
export interface SignedIn {
  readonly token?: never;
  /** Of the person who is signed in. Whether it is theirs the host's `authorize` says. */
  readonly subjectId: string;
}

export type WhoseAnswers = BehindLink | SignedIn;

/** What may be called for them. */
export type AnswersPort =
  | { readonly by: 'link'; readonly port: TokenPreferences }
  | { readonly by: 'login'; readonly port: SubjectPreferences };
