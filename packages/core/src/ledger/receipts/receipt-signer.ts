import type { ReceiptKey } from '../../model/receipt.js';

/** Signs receipts: with a key in memory (`createReceiptSigner` of `@unticked/http/receipts`), or in a vault that never hands it out. */
export interface ReceiptSigner {
  /** Every key that a receipt may be checked with, the retired ones too: a receipt lasts longer than the key it was signed with. */
  readonly keys: readonly ReceiptKey[];
  /**
   * The compact JWS over these bytes. MUST use Ed25519 (`alg` EdDSA), `typ` consent-receipt+jws, and the `kid` of one of `keys`; the
   * same bytes under the same key give the same text.
   */
  sign(payload: Uint8Array): Promise<string>;
}
