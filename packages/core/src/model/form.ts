import type { Instant } from '../canonical/instant.js';
import type { Channel, ChannelKey } from './channel.js';
import type { EventRef } from './event-ref.js';
import type { NoticeDocument } from './notice.js';
import type { PurposeKind } from './policy.js';
import type { Audience, Presentation } from './presentation.js';
import type { Status } from './status.js';
import type { TextPart } from './text-part.js';

/** One control of a question. Nothing is ticked here: `standing` is only what a manage form mirrors. */
export interface Box {
  /** `'*'` where the question has one box. */
  readonly channel: ChannelKey;
  /** Manage mode: what is stored now. `mirrors` is there exactly when a valid yes is stored for this very text. */
  readonly standing?: { readonly status: Status; readonly mirrors?: EventRef };
}

/** What changed since a person said yes to a text that holds no more. */
export interface ChangedSince {
  /** When they said it. */
  readonly since: Instant;
  /** What the authors of the versions since then say of their changes, oldest first, in the form's locale. */
  readonly notes: readonly string[];
  /** The text they answered; ask `notice(hash)` for the whole of it. */
  readonly before: string;
  /** The language they answered in, and that of `parts`. */
  readonly locale: string;
  /** Their text against the one in force; empty where there is none in their language any more. */
  readonly parts: readonly TextPart[];
}

/** A purpose as it stands in a form. */
export interface Question {
  readonly id: string;
  readonly kind: PurposeKind;
  /** Information only: the form asks that it is ticked before a new person is created. */
  readonly required: boolean;
  readonly title: string;
  readonly text: string;
  /** In the form's `labelLocale`. */
  readonly clerkLabel: string;
  readonly script?: string;
  /** Shown beside it; absent where there are none. */
  readonly documents?: readonly NoticeDocument[];
  readonly printed: readonly { readonly id: string; readonly text: string }[];
  readonly controller: { readonly id: string; readonly name: string; readonly address: string };
  readonly withdrawal?: { readonly text: string; readonly url: string };
  /** Channels that the question is about. */
  readonly channels: readonly Channel[];
  readonly boxes: readonly Box[];
  /** Special categories of data: asked by Yes and No, with nothing selected (GDPR Art. 9(2)(a)). One box stands for the two. */
  readonly control?: 'yes_no';
  /** `ask`: empty means not given. `manage`: only what the person touches counts. */
  readonly mode: 'ask' | 'manage';
  /** `needed`: the person is a child for this question, so a guardian says yes for them (GDPR Art. 8). */
  readonly guardian?: 'needed';
  /** There exactly when a material change made this person's yes outdated and its text is known. */
  readonly changed?: ChangedSince;
}

/** What to show, in one locale. Pure data; nothing in it is answered. */
export interface Form {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly locale: string;
  /** Of the clerk's own labels: a clerk reads one language and the person they ask another. */
  readonly labelLocale: string;
  readonly audience: Audience;
  readonly title: string;
  readonly privacyNotice: { readonly url: string; readonly version: string };
  readonly questions: readonly Question[];
  /** The person reads that this asks more than the law does. */
  readonly stricterThanLaw: boolean;
}

/** A form that was handed out: with the presentation that proves it. */
export interface PresentedForm extends Form {
  readonly presentation: Presentation;
  /** The ledger's time of issue: widgets show "today 14:02" by it. */
  readonly issuedAt: string;
}
