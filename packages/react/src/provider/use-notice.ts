import { useQuery } from '@tanstack/react-query';
import type { StoredNotice } from '@unticked/core';
import type { ConsentContextValue } from './consent-context.js';
import { noticeOptions } from './notice-options.js';
import { type Reading, readingOf } from './reading.js';

/** The exact text under a hash, once `wanted`; `null` where the ledger does not have it. */
export function useNotice(consent: ConsentContextValue, hash: string, wanted: boolean): Reading<StoredNotice | null> {
  return readingOf(useQuery({ ...noticeOptions(consent, hash), enabled: wanted }, consent.client));
}
