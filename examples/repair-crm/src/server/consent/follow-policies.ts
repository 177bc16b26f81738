import type { LedgerFactory } from '@unticked/core';
import type { Tables } from '../tables/open-tables.js';

/** The ledger, with the shop's own tables following its texts: publishing one is what switches consent on. */
export const followPolicies = (ledger: LedgerFactory, { policies, settings }: Tables): LedgerFactory => ({
  ...ledger,
  as: (actor) => {
    const acting = ledger.as(actor);
    return {
      ...acting,
      saveDraft: async (input) => {
        const draft = await acting.saveDraft(input);
        settings.setDrafted(input.policyId);
        return draft;
      },
      discardDraft: async (input) => {
        const draft = await acting.discardDraft(input);
        settings.setDrafted('');
        return draft;
      },
      publishDraft: async (input) => {
        const draft = await acting.publishDraft(input);
        const { before: published, inForce, scheduled } = draft;
        const inTime = [...scheduled, ...(inForce ? [inForce] : [])].find((one) => one.version === published?.version);
        if (published && inTime) policies.keep(published, inTime.from, actor.name ?? actor.id);
        settings.usePolicy(input.policyId);
        settings.setDrafted('');
        return draft;
      },
    };
  },
});
