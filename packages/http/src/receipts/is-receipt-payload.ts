import type { ReceiptPayload } from '@unticked/core';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, hash, recordedAt, notice } = value as Readonly<Record<string, unknown>>; // each is looked at here
  return Number.isInteger(seq) && isText(hash) && isText(recordedAt) && (notice === undefined || isText(notice));
}

/** What a signature holds for is looked at before anybody relies on its shape. */
export function isReceiptPayload(value: unknown): value is ReceiptPayload {
  if (typeof value !== 'object' || value === null) return false;
  const { v, tenant, logId, submissionId, entries } = value as Readonly<Record<string, unknown>>; // each is looked at here
  const isNamed = [tenant, logId, submissionId].every(isText);
  return v === 1 && isNamed && Array.isArray(entries) && entries.length > 0 && entries.every(isEntry);
}
