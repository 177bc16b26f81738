/** Whom the form speaks to. */
export const audiences = ['person', 'clerk'] as const;
export type Audience = (typeof audiences)[number];

/** The hashes of one question's notices. The submission's mode picks one; `printed` is by form id. */
export interface QuestionNotices {
  readonly screen: string;
  readonly script?: string;
  readonly printed?: Readonly<Record<string, string>>;
}

/** The act of showing: what was shown, when, to whom. Made by `ledger.form`, sealed where the ledger has keys, never bound to a person. */
export interface Presentation {
  readonly id: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly locale: string;
  readonly audience: Audience;
  /** By question id. */
  readonly notices: Readonly<Record<string, QuestionNotices>>;
  readonly issuedAt: string;
  /** HMAC over all of the above, base64url. */
  readonly seal?: string;
}
