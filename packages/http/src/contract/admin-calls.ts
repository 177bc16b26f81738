import type {
  ContactList,
  CountsInput,
  CountsPage,
  DueRun,
  FromSourcePage,
  LeftMember,
  ListInput,
  ListPage,
  ListQuery,
  Merged,
  MergeInput,
  MergePreview,
  OnlineProfile,
  PostState,
  ProfileInput,
  ProfileResult,
  Readiness,
  SourceQuestion,
  Split,
  SplitInput,
  Standing,
  Walk,
} from '@unticked/core';
import type { AddressCalls } from './address-calls.js';
import type { BreachCalls } from './breach-calls.js';
import type { LocaleQuery } from './calls.js';
import type { ImportCalls } from './import-calls.js';
import type { RetentionCalls } from './retention-calls.js';
import type { UnknownWordingCalls } from './unknown-wording-calls.js';
import type { WordingCalls } from './wording-calls.js';

export interface MomentQuery extends LocaleQuery {
  /** What held at this instant. */
  readonly at?: string;
  /** Only what was recorded by this instant. */
  readonly asOf?: string;
}

export interface ProfileBody {
  /** 22 or more characters of base64url, made once for each change; sending it again is harmless. */
  readonly id: string;
  readonly profile: ProfileInput;
}

export interface FilterListBody extends ListInput {
  /** What held then. @default now */
  readonly at?: string;
}

export interface WalkListBody extends Walk {
  readonly query: ListQuery;
}

/** The other person is named in the body: no two ids stand in one URL. */
export interface MergePreviewBody extends LocaleQuery {
  readonly from: string;
}
export type MergeBody = Omit<MergeInput, 'into'>;
export type SplitBody = Omit<SplitInput, 'subjectId'>;

/** What each call of the administration takes and what it answers, by the name that `authorize` gets. */
export interface AdminCalls
  extends AddressCalls,
    BreachCalls,
    ImportCalls,
    RetentionCalls,
    UnknownWordingCalls,
    WordingCalls {
  /** What is to be seen to before the gate binds, and which purposes bind. Reads only. */
  readonly readiness: { readonly answer: Readiness };
  /** What held for one person at a time, as it was believed at a time. */
  readonly standing_at: { readonly query: MomentQuery; readonly answer: Standing };
  /** The person's accounts elsewhere, and what came through them. */
  readonly profiles: { readonly query: LocaleQuery; readonly answer: { readonly profiles: readonly OnlineProfile[] } };
  readonly link_profile: { readonly body: ProfileBody; readonly answer: ProfileResult };
  /** What came through it stays in the log. */
  readonly unlink_profile: { readonly body: ProfileBody; readonly answer: ProfileResult };
  /** The part of a contact list that these people make: at most 1000, ids in the body. Reads only. */
  readonly filter_list: { readonly body: FilterListBody; readonly answer: ContactList };
  /** A part of the contact list of everybody. Reads only. */
  readonly walk_list: { readonly body: WalkListBody; readonly answer: ListPage };
  /** Who of these is not allowed any more, and why. Reads only. */
  readonly left_of_list: { readonly body: ListInput; readonly answer: { readonly left: readonly LeftMember[] } };
  /** How many people stand where. Reads only. */
  readonly count_statuses: { readonly body: CountsInput; readonly answer: CountsPage };
  /** Who answered from a call, an order or a campaign. Reads only; the name of the record is in the body. Each person found is authorised. */
  readonly by_source: { readonly body: SourceQuestion; readonly answer: FromSourcePage };
  /** What would stand if another person became one with this one. Reads only. Both persons are authorised. */
  readonly merge_preview: { readonly body: MergePreviewBody; readonly answer: MergePreview };
  /** Another person becomes one with this one, who goes on. Both persons are authorised. */
  readonly merge: { readonly body: MergeBody; readonly answer: Merged };
  /** Undoes a merge. */
  readonly split: { readonly body: SplitBody; readonly answer: Split };
  /** Whether messages go out by themselves, and when they last did. */
  readonly post_state: { readonly answer: PostState };
  /** Sends what is due: reminders before a yes ends, and links that could not be sent. For a scheduler; twice at once is harmless. */
  readonly run_due: { readonly answer: DueRun };
}

export type AdminAction = keyof AdminCalls;
