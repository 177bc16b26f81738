export { createReceiptSigner, type PrivateReceiptKey } from './create-receipt-signer.js';
export { generateReceiptKey } from './generate-receipt-key.js';
export { type VerifiedReceipt, verifyReceipt } from './verify-receipt.js';
