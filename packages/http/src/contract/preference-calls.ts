import type {
  Channel,
  PreferenceLink,
  Preferences,
  PreferencesResult,
  StatusMessage,
  Submission,
} from '@unticked/core';
import type { LocaleQuery } from './calls.js';

/** What the page behind a link sends. The token is in the fragment of the page's URL and in bodies, never in the URL of a call. */
export interface LinkBody extends LocaleQuery {
  readonly token: string;
}

export interface LinkSubmitBody extends LinkBody {
  readonly submission: Submission;
}

export interface LinkStopBody extends LinkBody {
  /** Made once for each stop; sending it again is harmless. */
  readonly id: string;
}

export interface CodeBody {
  readonly token: string;
  /** The six digits that were sent. */
  readonly code: string;
}

/** Who is signed in, and so who answers, the server's session says; a name in here is refused. */
export interface OwnSubmitBody extends LocaleQuery {
  readonly submission: Submission;
}

export interface OwnStopBody extends LocaleQuery {
  /** Made once for each stop; sending it again is harmless. */
  readonly id: string;
}

export interface StatusBody extends LocaleQuery {
  /** `post`: it is printed. `phone`: it is read aloud. By any other it is sent. */
  readonly channel: Channel;
}

/** What is asked by a link in a message, with nobody signed in. */
export interface LinkCalls {
  /** What concerns the one address that the link was sent to. Writes nothing; not a GET, so that the token is in no URL. */
  readonly preferences: { readonly body: LinkBody; readonly answer: Preferences };
  /** Records what the holder of the link changed: an end for anything, a yes for its one address. */
  readonly preferences_submit: { readonly body: LinkSubmitBody; readonly answer: PreferencesResult };
  /** Ends all advertising. */
  readonly preferences_stop: { readonly body: LinkStopBody; readonly answer: PreferencesResult };
  /** Sends a code to the address of the link. */
  readonly request_code: { readonly body: LinkBody; readonly answer: { readonly until: string } };
  /** Takes the code for a token that shows everything held for a short while. */
  readonly enter_code: { readonly body: CodeBody; readonly answer: PreferenceLink };
  /** Everything held, by the token that a code was taken for. */
  readonly held: { readonly body: LinkBody; readonly answer: StatusMessage };
  /**
   * One click of a mail program (RFC 8058): a POST of the form field `List-Unsubscribe=One-Click`, urlencoded or multipart, with no
   * cookie and from no page, so that no origin is asked for. It can only withdraw. GET and HEAD write nothing and lead to the page.
   */
  readonly unsubscribe: { readonly answer: { readonly outcome: 'recorded' | 'unchanged' } };
}

/** What is asked about one person, by themselves when they are signed in, or by staff for them. */
export interface StatusCalls {
  /** Everything that the person may see and change. */
  readonly own_preferences: { readonly query: LocaleQuery; readonly answer: Preferences };
  /** Records what a person who is signed in answered about themselves: a yes, a withdrawal or an objection, on any channel. */
  readonly own_preferences_submit: { readonly body: OwnSubmitBody; readonly answer: PreferencesResult };
  /** Ends all advertising for a person who is signed in. Staff have `stop`, under their own name. */
  readonly own_preferences_stop: { readonly body: OwnStopBody; readonly answer: PreferencesResult };
  /** What is held about a person, to look at before it is sent. Writes nothing. */
  readonly status_message: { readonly query: LocaleQuery; readonly answer: StatusMessage };
  /** Sends it to them, or says that it was printed or read aloud. */
  readonly send_status: { readonly body: StatusBody; readonly answer: StatusMessage };
}

export interface PreferenceCalls extends LinkCalls, StatusCalls {}

export type PreferenceAction = keyof PreferenceCalls;
