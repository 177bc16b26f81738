/** The ledger's own part among the systems, as core names it: what was answered is never written over. */
export const LEDGER = 'consent-ledger';
