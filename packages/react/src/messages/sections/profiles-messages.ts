/** The person's accounts in other systems. */
export interface ProfilesMessages {
  readonly title: string;
  /** None was ever linked. */
  readonly none: string;
  /** What a link does not do, in a sentence. */
  readonly hint: string;
  /** @param since a long date @param by a name, if it is known */
  readonly linked: (since: string, by: string | undefined) => string;
  readonly unlinked: (until: string) => string;
  /** Name of the list of what came through an account. */
  readonly brought: (account: string) => string;
  readonly nothing: string;
  readonly unlink: (account: string) => string;
  readonly system: string;
  readonly object: string;
  readonly id: string;
  readonly label: string;
  readonly link: string;
  readonly missing: string;
  readonly failed: string;
  readonly saving: string;
}
