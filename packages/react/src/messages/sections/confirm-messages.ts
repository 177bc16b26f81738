/** The page behind the link of a double opt-in. Its reader may be anybody: it names nobody. */
export interface ConfirmMessages {
  /** Before the press; says that leaving changes nothing. */
  readonly intro: string;
  readonly press: string;
  readonly sending: string;
  readonly confirmed: string;
  /** By this link, earlier. What was answered since is not said here. */
  readonly already: string;
  /** Name of the list of what was confirmed. */
  readonly answers: string;
  /** A script pressed. */
  readonly pressYourself: string;
  /** No such link was ever sent. */
  readonly unknownLink: string;
  /** No connection, here or there; nothing is lost. */
  readonly unreachable: string;
}
