import type { ConsentAdmin } from '@unticked/core';
import { adminWire } from './admin-wire.js';
import { checkSameIds } from './check-same-ids.js';
import type { ClientOptions } from './client-options.js';
import { createSender } from './create-sender.js';

/** The administration over HTTP, at the same base URL as the backend. It fails as `createClient` does. */
export function createAdminClient(options: ClientOptions): ConsentAdmin {
  const send = createSender(options, adminWire);
  return {
    importPage: (page, { signal } = {}) => send('import_page', { body: page, signal }),
    noteImport: (body) => send('note_import', { body }),
    legacyTexts: async () => (await send('legacy_texts')).texts,
    registerLegacyText: (text) => send('register_legacy_text', { body: text }),
    readiness: ({ signal } = {}) => send('readiness', { signal }),
    needsALook: (body = {}, { signal } = {}) => send('needs_a_look', { body, signal }),
    bySource: (body, { signal } = {}) => send('by_source', { body, signal }),
    subject: (subjectId) => ({
      standingAt: async (query, { signal } = {}) => {
        const standing = await send('standing_at', { subjectId, query, signal });
        checkSameIds([subjectId], [standing]);
        return standing;
      },
      profiles: async (query = {}, { signal } = {}) => (await send('profiles', { subjectId, query, signal })).profiles,
      linkProfile: (call, { signal } = {}) => send('link_profile', { subjectId, body: call, signal }),
      unlinkProfile: (call, { signal } = {}) => send('unlink_profile', { subjectId, body: call, signal }),
      mergePreview: (body, { signal } = {}) => send('merge_preview', { subjectId, body, signal }),
      merge: (body, { signal } = {}) => send('merge', { subjectId, body, signal }),
      split: (body, { signal } = {}) => send('split', { subjectId, body, signal }),
      recordWording: (body, { signal } = {}) => send('record_wording', { subjectId, body, signal }),
      confirmWording: (body, { signal } = {}) => send('confirm_wording', { subjectId, body, signal }),
      turnDownWording: (body, { signal } = {}) => send('turn_down_wording', { subjectId, body, signal }),
      keepTasks: async ({ signal } = {}) => (await send('keep_tasks_of', { subjectId, signal })).tasks,
      nameGround: (body, { signal } = {}) => send('name_ground', { subjectId, body, signal }),
    }),
    post: {
      state: ({ signal } = {}) => send('post_state', { signal }),
      run: ({ signal } = {}) => send('run_due', { body: {}, signal }),
    },
    policy: (policyId) => ({
      draft: ({ signal } = {}) => send('draft', { policyId, signal }),
      saveDraft: (body, { signal } = {}) => send('save_draft', { policyId, body, signal }),
      submitForReview: (body, { signal } = {}) => send('submit_draft', { policyId, body, signal }),
      review: (body, { signal } = {}) => send('review_draft', { policyId, body, signal }),
      publishDraft: (body, { signal } = {}) => send('publish_draft', { policyId, body, signal }),
      discardDraft: (body, { signal } = {}) => send('discard_draft', { policyId, body, signal }),
      impact: (policy, soFar, { signal } = {}) =>
        send('publication_impact', { policyId, body: { policy, soFar }, signal }),
      changes: (query, { signal } = {}) => send('version_changes', { policyId, query, signal }),
    }),
    addresses: {
      blocks: async (body, { signal } = {}) => (await send('address_blocks', { body, signal })).blocks,
      measure: (body, { signal } = {}) => send('measure_address', { body, signal }),
    },
    breaches: {
      breachPlan: () => send('breach_plan'),
      saveBreachPlan: (body) => send('save_breach_plan', { body }),
      openBreach: (body) => send('open_breach', { body }),
      takeBreachStep: (body) => send('take_breach_step', { body }),
      breach: (breach) => send('breach', { body: { breach } }),
      breaches: (body = {}) => send('breaches', { body }),
      countAffected: (question, soFar) =>
        send('count_affected', { body: { question, ...(soFar === undefined ? {} : { soFar }) } }),
    },
    retention: {
      state: ({ signal } = {}) => send('retention_state', { signal }),
      due: (body, { signal } = {}) => send('retention_due', { body, signal }),
      tasks: (body = {}, { signal } = {}) => send('keep_tasks', { body, signal }),
      run: (body, { signal } = {}) => send('run_retention', { body, signal }),
    },
    lists: {
      filterList: (body, { signal } = {}) => send('filter_list', { body, signal }),
      walkList: (body, { signal } = {}) => send('walk_list', { body, signal }),
      leftOf: async (body, { signal } = {}) => (await send('left_of_list', { body, signal })).left,
      countStatuses: (body, { signal } = {}) => send('count_statuses', { body, signal }),
    },
  };
}
