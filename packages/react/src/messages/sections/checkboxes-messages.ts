import type { UntickReason } from '../../answers/answers-of.js';

export interface CheckboxesMessages {
  /** Beside the name of a consent. */
  readonly yourChoice: string;
  readonly privacyNotice: string;
  /** Leads to where a consent is taken back or an objection made. */
  readonly howToStop: string;
  readonly stricterThanLaw: string;
  /** Before the words that the clerk says. */
  readonly readOut: string;
  /** Before the words that the customer reads on the clerk's screen. */
  readonly letRead: string;
  /** Over what changed since a yes that holds no more. */
  readonly changed: Readonly<Record<'person' | 'clerk', (date: string) => string>>;
  /** Heard before words that the newer text has, and before words that it has no more. */
  readonly added: string;
  readonly removed: string;
  /** The person confirms information. */
  readonly told: string;
  /** The two controls of an express answer. */
  readonly yes: string;
  readonly no: string;
  /** The control of something the person may object to; `channels` as in "by e-mail", or empty. */
  readonly objects: { readonly person: (channels: string) => string; readonly clerk: (channels: string) => string };
  /** Stored already, so there is no control. */
  readonly alreadyTold: string;
  readonly alreadyObjected: (channels: string) => string;
  /** On an edit: information that was never given. It holds nothing up. */
  readonly reminder: { readonly person: string; readonly clerk: string };
  /** What a changed box will do. */
  readonly starts: string;
  readonly stops: string;
  /** A tick that nobody made was taken away. */
  readonly tickYourself: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<UntickReason, string>>;
  /** Errors say what to do. None of them asks anybody to consent. */
  readonly readFirst: (title: string) => string;
  readonly tellFirst: (title: string) => string;
  readonly sayReason: string;
  readonly notLoaded: string;
  readonly loadFailed: string;
  readonly notSaved: string;
  /** @param titles what was not accepted, as a list */
  readonly partly: (titles: string) => string;
  /** A yes counts only once it is confirmed by the link. @param by "by e-mail" @param titles quoted, as a list */
  readonly linkSent: Readonly<Record<'person' | 'clerk', (by: string, titles: string) => string>>;
  readonly linkNotSent: string;
  readonly sendAgain: string;
  readonly sentAgain: string;
  /** The link was not sent again, because the yes was confirmed or taken back meanwhile. */
  readonly notWaiting: string;
}
