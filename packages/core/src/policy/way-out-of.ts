import type { LocalizedText } from '../model/localized-text.js';
import type { Purpose } from '../model/policy.js';

/** How to take a consent back, or how to object; `undefined` where neither is possible. */
export function wayOutOf(purpose: Purpose): { readonly text: LocalizedText; readonly url: string } | undefined {
  if (purpose.kind === 'consent') return purpose.withdrawal;
  return purpose.kind === 'opt_out' ? purpose.objection : undefined;
}
