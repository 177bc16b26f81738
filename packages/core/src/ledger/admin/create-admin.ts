import type { Ledger } from '../ledger.js';
import type { ConsentAdmin } from './consent-admin.js';

export interface AdminOptions {
  /** `rights.runRetention`, so that who is erased is erased in every system. @default in the ledger alone */
  readonly runRetention?: Ledger['runRetention'];
}

/** The administration of a ledger in the same process: in stories, in tests, in applications without a server. */
export const createAdmin = (
  ledger: Ledger,
  { runRetention = ledger.runRetention }: AdminOptions = {},
): ConsentAdmin => ({
  registerLegacyText: ledger.registerLegacyText,
  legacyTexts: ledger.legacyTexts,
  importPage: ledger.importPage,
  noteImport: ledger.noteImport,
  readiness: () => ledger.readiness(),
  needsALook: (walk) => ledger.needsALook(walk),
  bySource: (question) => ledger.bySource(question),
  subject: (subjectId) => ({
    standingAt: ({ locale, ...moment }) => ledger.standing(subjectId, locale, moment),
    profiles: ({ locale } = {}) => ledger.profiles(subjectId, locale),
    linkProfile: (call) => ledger.linkProfile({ ...call, subjectId }),
    unlinkProfile: (call) => ledger.unlinkProfile({ ...call, subjectId }),
    mergePreview: ({ from, locale }) => ledger.mergePreview({ into: subjectId, from }, locale),
    merge: (input) => ledger.merge({ ...input, into: subjectId }),
    split: (input) => ledger.split({ ...input, subjectId }),
    recordWording: (input) => ledger.recordWording({ ...input, subjectId }),
    confirmWording: (input) => ledger.confirmWording({ ...input, subjectId }),
    turnDownWording: (input) => ledger.turnDownWording({ ...input, subjectId }),
    keepTasks: () => ledger.keepTasksOf(subjectId),
    nameGround: (input) => ledger.nameGround({ ...input, subjectId }),
  }),
  post: { state: () => ledger.postState(), run: () => ledger.runDue() },
  policy: (policyId) => ({
    draft: () => ledger.draft(policyId),
    saveDraft: (input) => ledger.saveDraft({ ...input, policyId }),
    submitForReview: (input) => ledger.submitForReview({ ...input, policyId }),
    review: (input) => ledger.review({ ...input, policyId }),
    publishDraft: (input) => ledger.publishDraft({ ...input, policyId }),
    discardDraft: (input) => ledger.discardDraft({ ...input, policyId }),
    impact: (policy, soFar) => ledger.publicationImpact(policy, soFar),
    changes: (pair) => ledger.versionChanges({ ...pair, policyId }),
  }),
  addresses: {
    blocks: ({ address }) => ledger.addressBlocks(address),
    measure: (input) => ledger.measureAddress(input),
  },
  breaches: {
    breachPlan: ledger.breachPlan,
    saveBreachPlan: ledger.saveBreachPlan,
    openBreach: ledger.openBreach,
    takeBreachStep: ledger.takeBreachStep,
    breach: ledger.breach,
    breaches: ledger.breaches,
    countAffected: ledger.countAffected,
  },
  retention: {
    state: () => ledger.retentionState(),
    due: (question) => ledger.retentionDue(question),
    tasks: (walk) => ledger.keepTasks(walk),
    run: (input) => runRetention(input),
  },
  lists: {
    filterList: (input) => ledger.filterList(input),
    walkList: (input) => ledger.walkList(input),
    leftOf: (input) => ledger.leftOf(input),
    countStatuses: (input) => ledger.countStatuses(input),
  },
});
