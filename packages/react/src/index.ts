'use client';

export { ConsentProvider, type ConsentProviderProps } from './provider/consent-provider.js';
export { queryKeys as consentQueryKeys } from './provider/query-keys.js';
export type { Messages } from './messages/messages.js';
