import type { Act } from '../model/act.js';
import type { AskAnswer } from '../model/ask-answer.js';
import type { Channel } from '../model/channel.js';
import type { Confirmed } from '../model/confirmed.js';
import type { PresentedForm } from '../model/form.js';
import type { GateAnswer } from '../model/gate-answer.js';
import type { HistoryPage } from '../model/history.js';
import type { StoredNotice } from '../model/notice.js';
import type { Audience } from '../model/presentation.js';
import type { Standing } from '../model/standing.js';
import type { Submission } from '../model/submission.js';
import type { StopInput } from './stopping/stop.js';
import type { SubmitResult } from './submit-result.js';

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface BackendFormQuestion {
  readonly purposes?: readonly string[];
  readonly locale?: string;
  readonly labelLocale?: string;
  readonly audience?: Audience;
}

/** What widgets call for one person. */
export interface SubjectBackend {
  /** Manage mode: what this person answered is mirrored. */
  form(question?: BackendFormQuestion, options?: CallOptions): Promise<PresentedForm>;
  standing(question?: { readonly locale?: string }, options?: CallOptions): Promise<Standing>;
  /** Sending the same submission again is harmless. `subject: 'new'` refuses an id that has a log. */
  submit(submission: Submission, options?: CallOptions & { readonly subject?: 'new' }): Promise<SubmitResult>;
  /** Ends advertising: all of it, by one channel, or for one purpose. Sending the same stop again is harmless. */
  stop(stop: Omit<StopInput, 'subjectId' | 'contactPoints'>, options?: CallOptions): Promise<SubmitResult>;
  /** Sends the link for a waiting yes again. @throws `too_often`, `not_found` */
  resend(
    question: { readonly purposeId: string; readonly channel: Channel },
    options?: CallOptions,
  ): Promise<{ readonly sent: boolean }>;
  history(
    page?: { readonly before?: number; readonly limit?: number; readonly locale?: string },
    options?: CallOptions,
  ): Promise<HistoryPage>;
}

/** What widgets call: a ledger in the same process, or HTTP. Every failure is a `ConsentError`. */
export interface ConsentBackend {
  /** For a person who has no id yet. */
  form(question?: BackendFormQuestion, options?: CallOptions): Promise<PresentedForm>;
  subject(subjectId: string): SubjectBackend;
  /** Every id, in the order asked, in one call. */
  standings(
    subjectIds: readonly string[],
    question?: { readonly locale?: string },
    options?: CallOptions,
  ): Promise<readonly Standing[]>;
  mayContactMany(
    question: { readonly subjectIds: readonly string[]; readonly purposeId: string; readonly channel?: Channel },
    options?: CallOptions,
  ): Promise<readonly GateAnswer[]>;
  /** May people be written to in order to be asked? Every id, in the order asked, in one call. */
  mayAskMany(
    question: { readonly subjectIds: readonly string[]; readonly purposeId: string; readonly channel?: Channel },
    options?: CallOptions,
  ): Promise<readonly AskAnswer[]>;
  /** What the page behind a link calls when its button is pressed. @throws `link_expired`, `link_spent`, `not_found` */
  confirm(input: { readonly token: string; readonly act: Act }, options?: CallOptions): Promise<Confirmed>;
  notice(hash: string, options?: CallOptions): Promise<StoredNotice | null>;
}
