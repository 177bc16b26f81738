import type { AddressBlock } from '../../model/address-block.js';
import type { AddressMeasureInput } from '../../model/address-measure.js';
import type { Draft } from '../../model/draft.js';
import type { DueRun, PostState } from '../../model/due.js';
import type { FromSourcePage } from '../../model/from-source.js';
import type { Merged, MergePreview, Split } from '../../model/merging.js';
import type { OnlineProfile } from '../../model/online-profile.js';
import type { PublicationImpact } from '../../model/publication-impact.js';
import type { VersionChanges } from '../../model/purpose-changes.js';
import type { Readiness } from '../../model/readiness.js';
import type { KeepTask, MayKeep, NameGroundInput } from '../../model/retention.js';
import type { SourceQuestion } from '../../model/source-question.js';
import type { Standing } from '../../model/standing.js';
import type {
  ConfirmWordingInput,
  TurnDownWordingInput,
  UnknownWordingInput,
  UnknownWordingOutcome,
  UnknownWordingPage,
} from '../../model/unknown-wording.js';
import type { CallOptions } from '../backend.js';
import type { Breaches } from '../breaches/breaches.js';
import type { Importing } from '../importing/importing.js';
import type { Lists } from '../lists/lists.js';
import type { Walk } from '../lists/walk-ids.js';
import type { MergeInput, SplitInput } from '../merging/merge-input.js';
import type { ProfileCall, ProfileResult } from '../profiles/change-profile.js';
import type { VersionPair } from '../wording/version-changes.js';
import type { Wording } from '../wording/wording.js';
import type { RetentionAdmin } from './retention-admin.js';

/** Two clocks: what held at one instant, as it was believed at another. */
export interface Moment {
  /** What held then. @default `asOf`, else now */
  readonly at?: string;
  /** Only what was recorded by then. @default now */
  readonly asOf?: string;
}

/** What staff beyond the counter do about one person. */
export interface SubjectAdmin {
  /** "What did we believe on 3 March?" */
  standingAt(question: Moment & { readonly locale?: string }, options?: CallOptions): Promise<Standing>;
  /** The person's accounts elsewhere, and what came through them. */
  profiles(question?: { readonly locale?: string }, options?: CallOptions): Promise<readonly OnlineProfile[]>;
  /** Sending the same call again is harmless. */
  linkProfile(call: Omit<ProfileCall, 'subjectId'>, options?: CallOptions): Promise<ProfileResult>;
  unlinkProfile(call: Omit<ProfileCall, 'subjectId'>, options?: CallOptions): Promise<ProfileResult>;
  /** What would stand if this person went on and `from` became one with them. Writes nothing. */
  mergePreview(
    question: Pick<MergeInput, 'from'> & { readonly locale?: string },
    options?: CallOptions,
  ): Promise<MergePreview>;
  /** Makes `from` one with this person, who goes on. Sending it again is harmless. */
  merge(input: Omit<MergeInput, 'into'>, options?: CallOptions): Promise<Merged>;
  /** Undoes the merge that this person went into, or else the last one that came to them. */
  split(input: Omit<SplitInput, 'subjectId'>, options?: CallOptions): Promise<Split>;
  /** Keeps a form whose wording the ledger does not know. It allows nothing. */
  recordWording(input: Omit<UnknownWordingInput, 'subjectId'>, options?: CallOptions): Promise<UnknownWordingOutcome>;
  /** Says what such a form covers, as a second person. */
  confirmWording(input: Omit<ConfirmWordingInput, 'subjectId'>, options?: CallOptions): Promise<UnknownWordingOutcome>;
  /** Says why it proves nothing, as a second person. */
  turnDownWording(
    input: Omit<TurnDownWordingInput, 'subjectId'>,
    options?: CallOptions,
  ): Promise<UnknownWordingOutcome>;
  /** Whether somebody has to say on what other ground their data is kept, since they withdrew their consent to that. */
  keepTasks(options?: CallOptions): Promise<readonly KeepTask[]>;
  /** Says it. Sending it again is harmless. */
  nameGround(input: Omit<NameGroundInput, 'subjectId'>, options?: CallOptions): Promise<MayKeep>;
}

type StepName = 'saveDraft' | 'submitForReview' | 'review' | 'publishDraft' | 'discardDraft';

/** How the text of one policy comes to be published. See `Wording`. */
export type PolicyAdmin = {
  readonly [Call in StepName]: (
    input: Omit<Parameters<Wording[Call]>[0], 'policyId'>,
    options?: CallOptions,
  ) => Promise<Draft>;
} & {
  draft(options?: CallOptions): Promise<Draft>;
  /** See `Wording.publicationImpact`. Writes nothing. */
  impact(policy: unknown, soFar?: PublicationImpact, options?: CallOptions): Promise<PublicationImpact>;
  /** What a version that was published changed against an earlier one. */
  changes(pair: Omit<VersionPair, 'policyId'>, options?: CallOptions): Promise<VersionChanges>;
};

/** `Lists` for marketers, but what is recorded of a sending: that is for the server which sends. `buildList` and `checkAgain` take it. */
export type ListsAdmin = {
  readonly [Call in Exclude<keyof Lists, 'recordContacted'>]: (
    input: Parameters<Lists[Call]>[0],
    options?: CallOptions,
  ) => ReturnType<Lists[Call]>;
};

/** What staff do about an address itself, whoever has it. */
export interface AddressAdmin {
  /** The suppressions that stand, the latest last. */
  blocks(question: { readonly address: string }, options?: CallOptions): Promise<readonly AddressBlock[]>;
  /** Suppresses it, or lifts that. Sending the same call again is harmless. */
  measure(input: AddressMeasureInput, options?: CallOptions): Promise<{ readonly outcome: 'recorded' | 'unchanged' }>;
}

/**
 * What marketers, data-protection officers and managers do: a port of its own, so that who does not use it does not load it.
 * Every failure is a `ConsentError`.
 */
export interface ConsentAdmin extends Importing {
  subject(subjectId: string): SubjectAdmin;
  policy(policyId: string): PolicyAdmin;
  readonly lists: ListsAdmin;
  /** What is to be seen to before the gate binds. */
  readiness(options?: CallOptions): Promise<Readiness>;
  /** What goes out by itself: see `Due`. */
  readonly post: {
    state(options?: CallOptions): Promise<PostState>;
    /** Sends what is due, now. */
    run(options?: CallOptions): Promise<DueRun>;
  };
  /** Who answered from a call, an order or a campaign, and what. */
  bySource(question: SourceQuestion, options?: CallOptions): Promise<FromSourcePage>;
  readonly addresses: AddressAdmin;
  /** Personal data breaches: the plan, the clock and the log. */
  readonly breaches: Breaches;
  readonly retention: RetentionAdmin;
  /** Forms with an unknown wording that wait for a second person: see `UnknownWording.needsALook`. */
  needsALook(walk?: Walk, options?: CallOptions): Promise<UnknownWordingPage>;
}
