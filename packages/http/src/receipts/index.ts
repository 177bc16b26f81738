export { createAuditSigner } from './create-audit-signer.js';
export { createReceiptSigner } from './create-receipt-signer.js';
export { generateReceiptKey } from './generate-receipt-key.js';
export type { PrivateReceiptKey } from './sign-with.js';
export { verifyAuditManifest } from './verify-audit-manifest.js';
export { type VerifiedReceipt, verifyReceipt } from './verify-receipt.js';
