import { parseInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { Draft } from '../../model/draft.js';
import type { PolicyInput } from '../../model/policy.js';
import type { PublicationImpact } from '../../model/publication-impact.js';
import type { VersionChanges } from '../../model/purpose-changes.js';
import { readDraft } from '../../policy/read-draft.js';
import { publishPolicy } from '../publish-policy.js';
import type { Session } from '../session.js';
import type { DraftCall } from './draft-call.js';
import { publicationImpact } from './publication-impact.js';
import { takeStep } from './take-step.js';
import { type VersionPair, versionChanges } from './version-changes.js';
import { viewDraft } from './view-draft.js';

/**
 * How a text comes to be published: drafted, reviewed, published. Every step is an entry in the log `~draft:…`, with who took it.
 * A step that is based on an older revision writes nothing and throws `draft_conflict`; one whose turn it is not, `wrong_step`.
 * All are refused to a person (`forbidden`).
 */
export interface Wording {
  /** The draft of a policy's next version, with what the rule finds in it and what it changes; `state: 'none'` where there is none. */
  draft(policyId: string): Promise<Draft>;
  /** Saves a draft, whatever the rule says of it. An approval ends with it. @throws `invalid_policy` for what has not the shape of a policy */
  saveDraft(input: DraftCall & { readonly policy: unknown }): Promise<Draft>;
  submitForReview(input: DraftCall): Promise<Draft>;
  /** @throws `forbidden` to who edited it, where a second person has to approve; `invalid_policy` if the rule stands against it */
  review(input: DraftCall & { readonly verdict: 'approved' | 'returned'; readonly remark?: string }): Promise<Draft>;
  /**
   * Publishes the draft as it was approved; where no second person is asked for, as it was saved. See `Ledger.publish`.
   * @param input `at`: when it comes into force; earlier than now means at once. @default the draft's `effectiveFrom`
   */
  publishDraft(input: DraftCall & { readonly at?: string }): Promise<Draft>;
  discardDraft(input: DraftCall): Promise<Draft>;
  /**
   * For each purpose and channel, how many of those who may be contacted now would have to be asked again if this were in force,
   * how many not, and for how many it ends. Writes nothing.
   * @param soFar an answer that was not `complete`, to go on counting @default from the start
   * @throws `unsupported` on a store without `contactable`; `invalid_policy` for what has not the shape of a policy
   */
  publicationImpact(policy: unknown, soFar?: PublicationImpact): Promise<PublicationImpact>;
  /** What one published version changed against an earlier one, purpose by purpose. @throws `not_found` for one that was never published */
  versionChanges(pair: VersionPair): Promise<VersionChanges>;
}

function dated(at: string | undefined): { readonly effectiveFrom?: string } {
  if (at === undefined) return {};
  const effectiveFrom = parseInstant(at);
  if (effectiveFrom) return { effectiveFrom };
  throw invalidAt('bad_instant', '/at');
}

export const wording = (session: Session): Wording => {
  const { context, tenant, actor, ready } = session;
  const staffOnly = () => {
    if (actor.type === 'person') throw new ConsentError('forbidden');
    return ready();
  };
  return {
    draft: async (policyId) => {
      await staffOnly();
      return viewDraft(session, policyId);
    },
    saveDraft: async (input) => {
      await staffOnly();
      const policy = readDraft(input.policy);
      if (policy.id !== input.policyId) throw invalidAt('wrong_value', '/policy/id');
      return takeStep(session, { ...input, policy, step: 'saved' });
    },
    submitForReview: async (input) => {
      await staffOnly();
      return takeStep(session, { ...input, step: 'submitted' });
    },
    review: async ({ verdict, ...input }) => {
      await staffOnly();
      return takeStep(session, { ...input, step: verdict === 'approved' ? 'approved' : 'returned' });
    },
    publishDraft: async ({ at, ...input }) => {
      const date = dated(at);
      await staffOnly();
      const publish = (content: PolicyInput) => publishPolicy(context, tenant, actor, { ...content, ...date });
      return takeStep(session, { ...input, step: 'published', first: publish });
    },
    discardDraft: async (input) => {
      await staffOnly();
      return takeStep(session, { ...input, step: 'discarded' });
    },
    publicationImpact: async (policy, soFar) => {
      await staffOnly();
      return publicationImpact(session, readDraft(policy), soFar);
    },
    versionChanges: async (pair) => {
      await staffOnly();
      return versionChanges(session, pair);
    },
  };
};
