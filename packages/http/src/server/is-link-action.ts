import type { AnyAction } from '../contract/all-calls.js';

const byLink: ReadonlySet<AnyAction> = new Set([
  'confirm',
  'preferences',
  'preferences_submit',
  'preferences_stop',
  'request_code',
  'enter_code',
  'held',
  'unsubscribe',
  'download_export',
]);

/** True for what is done by a link: whoever holds it does it, whoever is signed in. */
export const isLinkAction = (action: AnyAction): boolean => byLink.has(action);
