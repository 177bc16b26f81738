/** A month to leave every list after a yes has ended (GDPR Art. 12(3)). The proof of it is kept apart: `keepProof`. */
export const afterConsent = { period: 'P1M', from: 'consentEnd' } as const;
