/** What every receipt says of itself; a reader takes nothing else. */
export const RECEIPT_HEADER = { alg: 'EdDSA', typ: 'consent-receipt+jws' } as const;
