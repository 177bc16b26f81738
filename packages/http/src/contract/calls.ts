import type {
  Act,
  AskAnswer,
  Audience,
  Capture,
  Channel,
  Confirmed,
  GateAnswer,
  HistoryPage,
  PresentedForm,
  Standing,
  StopScope,
  StoredNotice,
  Submission,
  SubmitResult,
} from '@unticked/core';

export interface FormQuery {
  /** Purpose ids, joined by commas. All in force if it is not there. */
  readonly purposes?: string;
  /** The person's language (BCP 47). */
  readonly locale?: string;
  /** The clerk's language (BCP 47), of the labels only. */
  readonly labelLocale?: string;
  readonly audience?: Audience;
}

export interface LocaleQuery {
  /** The person's language (BCP 47). */
  readonly locale?: string;
}

export interface HistoryQuery extends LocaleQuery {
  /** Only entries before this one, as the page before said in `next`. */
  readonly before?: number;
  /** How many entries at most. */
  readonly limit?: number;
}

export interface SubmitQuery {
  /** Refuse an id that already has a log. */
  readonly subject?: 'new';
}

/** At most 1000 ids. They are in the body so that no id reaches a list of visited addresses. */
export interface StandingsBody extends LocaleQuery {
  readonly subjectIds: readonly string[];
}

export interface MayContactBody {
  readonly subjectIds: readonly string[];
  readonly purposeId: string;
  readonly channel?: Channel;
}

export interface MayAskBody {
  readonly subjectIds: readonly string[];
  readonly purposeId: string;
  /** A no by any channel counts if it is left out. */
  readonly channel?: Channel;
}

/** What the page behind a link sends when the person presses its button. Never on GET, so that what only follows links does nothing. */
export interface ConfirmBody {
  /** From the link. */
  readonly token: string;
  /** What the person did to the button. */
  readonly act: Act;
}

export interface ResendBody {
  readonly purposeId: string;
  readonly channel: Channel;
}

/** What ends: all advertising if it names nothing. */
export interface StopBody extends StopScope {
  /** Made once for each stop; sending it again is harmless. */
  readonly id: string;
  readonly capture?: Capture;
}

/** What each call takes and what it answers, by the name that `authorize` gets. */
export interface Calls {
  /** The form for a person who has no id yet. */
  readonly form: { readonly query: FormQuery; readonly answer: PresentedForm };
  /** The form for a person with an id: what was answered is mirrored. */
  readonly subject_form: { readonly query: FormQuery; readonly answer: PresentedForm };
  /** What holds for one person now. */
  readonly standing: { readonly query: LocaleQuery; readonly answer: Standing };
  /** The entries of one person's log, newest first. */
  readonly history: { readonly query: HistoryQuery; readonly answer: HistoryPage };
  /** Records answers. Sending the same submission again is harmless. */
  readonly submit: { readonly query: SubmitQuery; readonly body: Submission; readonly answer: SubmitResult };
  /** Ends advertising: all of it, by one channel, or for one purpose. */
  readonly stop: { readonly body: StopBody; readonly answer: SubmitResult };
  /** Makes a waiting yes hold. Whoever has the link may: the link is the proof, so nobody has to be signed in. */
  readonly confirm: { readonly body: ConfirmBody; readonly answer: Confirmed };
  /** Sends the link for a waiting yes again. */
  readonly resend: { readonly body: ResendBody; readonly answer: { readonly sent: boolean } };
  /** What holds for many, in the order asked. Writes nothing. */
  readonly standings: { readonly body: StandingsBody; readonly answer: { readonly standings: readonly Standing[] } };
  /** May many be contacted, in the order asked. Writes nothing. */
  readonly may_contact: { readonly body: MayContactBody; readonly answer: { readonly answers: readonly GateAnswer[] } };
  /** May many be written to in order to be asked, in the order asked. Writes nothing. */
  readonly may_ask: { readonly body: MayAskBody; readonly answer: { readonly answers: readonly AskAnswer[] } };
  /** The exact text under a hash. */
  readonly notice: { readonly answer: StoredNotice };
}

/** The name of a call, and all that `authorize` can be asked about. */
export type Action = keyof Calls;
