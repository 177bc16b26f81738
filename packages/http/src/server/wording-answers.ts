import type { Draft, Ledger } from '@unticked/core';
import type { WordingCalls } from '../contract/wording-calls.js';
import type { Call } from './call.js';
import { policyLimit } from './policy-limit.js';
import {
  readDraftBody,
  readImpactBody,
  readPublishBody,
  readReviewBody,
  readSaveDraftBody,
} from './read-draft-body.js';
import { readPolicyId } from './read-policy-id.js';
import { refuse } from './refuse.js';

/** A step: authorised, read, taken. */
const step =
  <Body>(
    read: (text: string) => Body,
    take: (ledger: Ledger, body: Body & { policyId: string }) => Promise<Draft>,
    limit?: number,
  ) =>
  async ({ segment, body, permit, onWrite }: Call): Promise<Draft> => {
    const policyId = readPolicyId(segment);
    const ledger = await permit([undefined]);
    const said = read(await body(limit));
    onWrite();
    return take(ledger, { ...said, policyId });
  };

/** How each call about drafts is authorised and asked of the ledger. */
export const wordingAnswers: {
  readonly [A in keyof WordingCalls]: (call: Call) => Promise<WordingCalls[A]['answer']>;
} = {
  draft: async ({ segment, permit }) => {
    const policyId = readPolicyId(segment);
    return (await permit([undefined])).draft(policyId);
  },
  save_draft: step(readSaveDraftBody, (ledger, body) => ledger.saveDraft(body), policyLimit),
  submit_draft: step(readDraftBody, (ledger, body) => ledger.submitForReview(body)),
  review_draft: step(readReviewBody, (ledger, body) => ledger.review(body)),
  publish_draft: step(readPublishBody, (ledger, body) => ledger.publishDraft(body)),
  discard_draft: step(readDraftBody, (ledger, body) => ledger.discardDraft(body)),
  publication_impact: async ({ segment, body, permit }) => {
    const policyId = readPolicyId(segment);
    const ledger = await permit([undefined]);
    const { policy, soFar } = readImpactBody(await body(policyLimit));
    if (policy?.id !== policyId) throw refuse('wrong_value', '/policy/id');
    return ledger.publicationImpact(policy, soFar);
  },
  version_changes: async ({ segment, query: { from, to }, permit }) => {
    const policyId = readPolicyId(segment);
    const ledger = await permit([undefined]);
    if (from === undefined) throw refuse('missing_field', '/query/from');
    return ledger.versionChanges({ policyId, from, ...(to === undefined ? {} : { to }) });
  },
};
