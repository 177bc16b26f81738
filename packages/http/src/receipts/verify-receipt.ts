import {
  isConsentError,
  parseJson,
  type ReceiptFault,
  type ReceiptFile,
  type ReceiptKey,
  type ReceiptPayload,
  receiptFaults,
} from '@unticked/core';
import { errors } from 'jose';
import { isReceiptPayload } from './is-receipt-payload.js';
import { RECEIPT_HEADER } from './receipt-header.js';
import { verifySigned } from './verify-signed.js';

export interface VerifiedReceipt {
  /** Nothing differs. */
  readonly ok: boolean;
  /** What was signed; absent where the signature does not hold. */
  readonly payload?: ReceiptPayload;
  readonly faults: readonly ReceiptFault[];
}

type Signed = { readonly payload: ReceiptPayload } | { readonly fault: ReceiptFault['code'] };

async function signedIn(receipt: string, keys: readonly ReceiptKey[]): Promise<Signed> {
  try {
    const { payload, protectedHeader } = await verifySigned(receipt, keys);
    if (protectedHeader.typ !== RECEIPT_HEADER.typ) return { fault: 'not_a_receipt' };
    const said = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    if (isReceiptPayload(said)) return { payload: said };
    return { fault: 'unknown_version' };
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return { fault: 'unknown_key' };
    if (error instanceof errors.JWSSignatureVerificationFailed) return { fault: 'bad_signature' };
    const isForeign = error instanceof errors.JOSEError || error instanceof TypeError || isConsentError(error);
    if (!isForeign) throw error;
    return { fault: 'not_a_receipt' };
  }
}

/**
 * Checks a receipt, offline: that it was signed with one of these keys, and that what it was given for is what was signed. Names all
 * that differs and never throws for what it finds. It holds as well after erasure, since nothing personal is in it.
 * @param keys from where you trust them to be the keeper's, not from beside the receipt
 * @param given a receipt's own file, or entries and wordings of an exported log. @default the signature alone is checked
 */
export async function verifyReceipt(
  receipt: string,
  { keys }: { readonly keys: readonly ReceiptKey[] },
  given?: Pick<ReceiptFile, 'entries' | 'notices'>,
): Promise<VerifiedReceipt> {
  const signed = await signedIn(receipt, keys);
  if ('fault' in signed) return { ok: false, faults: [{ code: signed.fault }] };
  const faults = given ? await receiptFaults(signed.payload, given) : [];
  return { ok: faults.length === 0, payload: signed.payload, faults };
}
