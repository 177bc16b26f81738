/** Bytes of a body that brings a policy: twenty purposes in six languages with their documents fit. How long its texts are, the ledger says. */
export const policyLimit = 1_048_576;
