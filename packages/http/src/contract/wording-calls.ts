import type { Draft, DraftCall, PolicyInput, PublicationImpact, VersionChanges } from '@unticked/core';

export type DraftBody = Omit<DraftCall, 'policyId'>;

export interface SaveDraftBody extends DraftBody {
  /** The whole policy, as it would be published. */
  readonly policy: PolicyInput;
}

export interface ReviewDraftBody extends DraftBody {
  readonly verdict: 'approved' | 'returned';
  /** At most 2000 characters. */
  readonly remark?: string;
}

export interface PublishDraftBody extends DraftBody {
  /** When it comes into force; earlier than now means at once. @default the draft's `effectiveFrom` */
  readonly at?: string;
}

export interface ImpactBody {
  readonly policy: PolicyInput;
  /** The answer before this one, to go on counting. @default from the start */
  readonly soFar?: PublicationImpact;
}

export interface VersionsQuery {
  readonly from?: number;
  /** @default the version in force */
  readonly to?: number;
}

/** How a text comes to be published. Each step has a name of its own, so that who writes, who reviews and who publishes can be three. */
export interface WordingCalls {
  /** The draft of a policy's next version. */
  readonly draft: { readonly answer: Draft };
  readonly save_draft: { readonly body: SaveDraftBody; readonly answer: Draft };
  readonly submit_draft: { readonly body: DraftBody; readonly answer: Draft };
  readonly review_draft: { readonly body: ReviewDraftBody; readonly answer: Draft };
  readonly publish_draft: { readonly body: PublishDraftBody; readonly answer: Draft };
  readonly discard_draft: { readonly body: DraftBody; readonly answer: Draft };
  /** How many people would have to be asked again, by purpose and channel. Reads only. */
  readonly publication_impact: { readonly body: ImpactBody; readonly answer: PublicationImpact };
  /** What a published version changed against an earlier one; `from` has to be said. */
  readonly version_changes: { readonly query: VersionsQuery; readonly answer: VersionChanges };
}
